/** A log of tens of thousands of events, put into the store at once; its hashes are not those of a real one. */
import { sql } from 'kysely'
import type { Store } from '../../src/db/store.ts'

export const EVENTS = 30_000
const ALIASES = 300

/**
 * Aliases `alias-0` and on, of which `alias-0` has half of all events, are switched and described by turns, one a second from 2026-01-01 on. `actor-0`
 * did nearly all of it; `rare` did three of it, to `google`.
 */
export async function fillLog({ db, writer }: Store): Promise<void> {
  const base = sql`generate_series(1, ${sql.lit(EVENTS)}) as p(position)
    cross join lateral (select case when position % 2 = 0 then 0 else position % ${sql.lit(ALIASES)} end as n, position % ${sql.lit(EVENTS / 3)} = 17 as rare) a
    cross join lateral (select 'alias-' || n as alias, timestamptz '2026-01-01T00:00:00Z' + position * interval '1 second' as at,
      case when rare then 'gemini/gemini-pro' when position % 4 < 2 then 'openai/gpt-4' else 'anthropic/claude-3-opus-20240229' end as model,
      case when rare then 'rare' else 'actor-0' end as actor) b`
  const type = sql`case when rare then 'ProviderSwitched' when position % 3 = 0 then 'ModelAliasDescribed' else 'ProviderSwitched' end`
  await sql`
    insert into events (position, event_id, stream_id, stream_type, stream_version, type, schema_version, data, actor_id, actor_kind, source,
      correlation_id, recorded_at, hash)
    select position, gen_random_uuid(), 'ModelAlias:' || alias, 'ModelAlias', position, ${type}, 1,
      json_build_object('from', 'openai/gpt-4', 'to', model, 'before', null, 'after', 'words'), actor, 'API_KEY', 'graphql',
      gen_random_uuid(), at, decode(repeat('00', 32), 'hex')
    from ${base}`.execute(db)
  await sql`insert into event_subjects (subject_type, subject_key, position) select 'ModelAlias', alias, position from ${base}`.execute(db)
  await sql`
    insert into model_aliases (name, litellm_model, provider, active, version, created_at, updated_at, deleted, born, valid_from, valid_to)
    select alias, model, split_part(model, '/', 1), true, position, timestamptz '2026-01-01T00:00:00Z', at, false,
      row_number() over (partition by alias order by position) = 1, position,
      coalesce(lead(position) over (partition by alias order by position), ${sql.lit(Number.MAX_SAFE_INTEGER)})
    from ${base}`.execute(db)
  await sql`
    insert into provider_switches (alias, from_model, to_model, from_provider, to_provider, actor_id, switched_at, valid_from, valid_to)
    select alias, 'openai/gpt-4', model, case when rare then 'mistral' else 'openai' end, split_part(model, '/', 1), actor, at, position,
      ${sql.lit(Number.MAX_SAFE_INTEGER)}
    from ${base} where ${type} = 'ProviderSwitched'`.execute(db)
  await sql`update log_head set position = ${sql.lit(EVENTS)}, recorded_at = timestamptz '2026-01-01T00:00:00Z' + ${sql.lit(EVENTS)} * interval '1 second'`.execute(
    db,
  )
  // Outside of a transaction, as the planner's statistics are for everybody.
  await writer.query('analyze')
}
