/**
 * A batch of the ledger as one SQL statement: ids that are new, their jobs, what the teams owe, the records and the roll-ups commit
 * together. Everything that another node may insert or update at the same time is touched in the order of its key, table after
 * table, so that nodes wait for one another instead of deadlocking.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { LedgerEntry } from './usage.entry.ts'

/** Where the account of a team's present life stands. */
export interface TeamAccount {
  readonly teamId: string
  readonly since: number
  /** Decimal: credits used. */
  readonly used: string
  /** How often credits were deducted: the account with more of them is the newer one. */
  readonly deductions: number
}

export interface Written {
  /** How many entries had ids that were new. */
  readonly accepted: number
  /** Accounts that changed, those of ended lives left out. */
  readonly accounts: readonly TeamAccount[]
}

const COLUMNS: Readonly<Record<keyof LedgerEntry | 'n' | 'day', string>> = {
  n: 'int',
  call_id: 'text',
  called_at: 'timestamptz',
  day: 'date',
  position: 'bigint',
  team_id: 'text',
  team_since: 'bigint',
  organization_id: 'text',
  alias: 'text',
  litellm_model: 'text',
  served_since: 'bigint',
  input_tokens: 'int',
  output_tokens: 'int',
  complete: 'boolean',
  job_id: 'text',
  price_source: 'text',
  input_price: 'numeric',
  output_price: 'numeric',
  cost_usd: 'numeric',
  per_job: 'boolean',
  credits: 'numeric',
}

/** Columns that a record takes over as they are. */
const TAKEN = `call_id, called_at, position, team_id, team_since, alias, litellm_model, served_since, input_tokens, output_tokens,
  complete, job_id, price_source, input_price, output_price, cost_usd`

const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]

/** Keeps accounts of lives that still last: nothing deleted the team since. */
export const OF_PRESENT_LIFE = 'not exists (select from teams d where d.team_id = c.team_id and d.deleted and d.valid_from > c.team_since)'

/** Adds what a batch sums up to a roll-up; `key` are its columns, in the order of which rows are locked. */
function rollUp(table: string, key: string, more: { readonly column: string } | null = null): string {
  const also = more ? `, ${more.column}` : ''
  const picked = more ? `, min(${more.column})` : ''
  return `insert into ${table} as t (${key}${also}, calls, input_tokens, output_tokens, cost_usd, unpriced_calls, credits)
    select ${key}${picked}, count(*), sum(input_tokens), sum(output_tokens), coalesce(sum(cost_usd), 0), count(*) - count(cost_usd), sum(spent)
    from fresh group by ${key} order by ${key}
    on conflict (${key}) do update set calls = t.calls + excluded.calls, input_tokens = t.input_tokens + excluded.input_tokens,
      output_tokens = t.output_tokens + excluded.output_tokens, cost_usd = t.cost_usd + excluded.cost_usd,
      unpriced_calls = t.unpriced_calls + excluded.unpriced_calls, credits = t.credits + excluded.credits`
}

/** `given` are the columns of the batch. */
function statement(
  given: RawBuilder<unknown>,
  recordedAt: RawBuilder<unknown>,
): RawBuilder<{ accepted: number; accounts: TeamAccount[] | null }> {
  return sql`
  with r as materialized (select * from unnest(${given}) as r(${sql.raw(NAMES.join(', '))})),
  calls as (
    insert into usage_calls (call_id, called_at) select call_id, called_at from r order by call_id on conflict do nothing returning call_id
  ),
  jobs as (
    insert into usage_jobs (team_id, team_since, job_id)
    select distinct r.team_id, r.team_since, r.job_id from r join calls using (call_id) where r.per_job and r.job_id is not null order by 1, 2, 3
    on conflict do nothing returning team_id, team_since, job_id
  ),
  fresh as materialized (
    select r.*, case
      when not r.per_job then r.credits
      when r.job_id is null then 1
      -- Of the calls of a new job, the first in the batch.
      when j.job_id is not null and row_number() over (partition by r.team_id, r.team_since, r.per_job, r.job_id order by r.n) = 1 then 1
      else 0 end as spent
    from r join calls using (call_id) left join jobs j on r.per_job and (j.team_id, j.team_since, j.job_id) = (r.team_id, r.team_since, r.job_id)
  ),
  owed as (
    insert into team_credits as c (team_id, team_since, used, deductions, position, changed_by)
    select f.team_id, f.team_since, sum(f.spent), count(*), (select position from log_head), pg_current_xact_id()
    from fresh f where f.spent > 0 group by f.team_id, f.team_since order by f.team_id, f.team_since
    on conflict (team_id, team_since) do update set used = c.used + excluded.used, deductions = c.deductions + excluded.deductions,
      position = greatest(c.position, excluded.position), changed_by = excluded.changed_by
    returning team_id, team_since, used, deductions, position
  ),
  spending as (
    select n, o.position, o.deductions - count(*) over (partition by o.team_id, o.team_since) + row_number() over running as number,
      o.used - sum(spent) over (partition by o.team_id, o.team_since) + sum(spent) over running as used
    from fresh f join owed o using (team_id, team_since) where spent > 0
    window running as (partition by o.team_id, o.team_since order by n rows unbounded preceding)
  ),
  records as (
    insert into usage_records (${sql.raw(TAKEN)}, recorded_at, credits, credit_number, credit_position, credits_used)
    select ${sql.raw(TAKEN.replace('position', 'f.position'))}, ${recordedAt}, f.spent, s.number, s.position, s.used
    from fresh f left join spending s using (n) order by n
  ),
  team_days as (${sql.raw(rollUp('usage_team_days', 'team_id, team_since, day, alias, litellm_model, served_since', { column: 'organization_id' }))}),
  alias_days as (${sql.raw(rollUp('usage_alias_days', 'alias, served_since, day, litellm_model'))})
  select (select count(*) from calls)::int as accepted, (
    select json_agg(json_build_object('teamId', c.team_id, 'since', c.team_since, 'used', c.used::text, 'deductions', c.deductions))
    from owed c where ${sql.raw(OF_PRESENT_LIFE)}
  ) as accounts`
}

export async function writeEntries(db: Kysely<Database>, entries: readonly LedgerEntry[], now: Date): Promise<Written> {
  const rows = entries.map((entry, n) => ({ ...entry, n, called_at: entry.called_at.toISOString() }))
  const columns = NAMES.map((name) => {
    const values = rows.map((row) => (name === 'day' ? row.called_at.slice(0, 10) : row[name]))
    return sql`${arrayLiteral(values)}::text::${sql.raw(COLUMNS[name])}[]`
  })
  const { rows: written } = await statement(sql.join(columns), sql`${now.toISOString()}::timestamptz`).execute(db)
  return { accepted: written[0]?.accepted ?? 0, accounts: written[0]?.accounts ?? [] }
}

/** Half the time of JSON, and the same on both stores. JSON's escapes are those of an array literal for all that can occur here. */
function arrayLiteral(values: readonly (string | number | boolean | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : JSON.stringify(String(value)))).join(',')}}`
}
