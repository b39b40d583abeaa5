import { type Kysely, sql } from 'kysely'

/** The log as a role may read it that is to learn no secrets: without the hashes of keys, which those of weak keys could be guessed by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view readable_events with (security_barrier) as
    select position, event_id, stream_id, stream_type, stream_version, type, schema_version,
      case when data::text like '%"secretHash"%' then (data::jsonb - 'secretHash')::json else data end as data,
      actor_id, actor_kind, on_behalf_of, reason, source, request_id, correlation_id, causation_id, recorded_at, hash
    from events`.execute(db)
}
