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

/** What many calls of a batch have in common is sent once. */
const TERMS = {
  term: 'int',
  position: 'bigint',
  team_id: 'text',
  team_since: 'bigint',
  organization_id: 'text',
  alias: 'text',
  litellm_model: 'text',
  served_since: 'bigint',
  day: 'date',
  price_source: 'text',
  input_price: 'numeric',
  output_price: 'numeric',
  per_job: 'boolean',
}
const CALLS = {
  n: 'int',
  term: 'int',
  call_id: 'text',
  called_at: 'timestamptz',
  input_tokens: 'int',
  output_tokens: 'int',
  complete: 'boolean',
  job_id: 'text',
  cost_usd: 'numeric',
  credits: 'numeric',
}
/** Columns that a record takes over as they are. */
const TAKEN = `call_id, called_at, team_id, team_since, alias, litellm_model, served_since, input_tokens, output_tokens,
  complete, job_id, price_source, input_price, output_price, cost_usd`

/** Keeps accounts of the last life of each team: it was not created again since. */
export const OF_PRESENT_LIFE = 'not exists (select from teams d where d.team_id = c.team_id and d.born and d.valid_from > c.team_since)'

/** Adds what a batch sums up to a roll-up. `key` are its columns, `more` one that follows from them; rows are locked in their order. */
function rollUp(table: string, key: string, more: string | null = null): string {
  const columns = more === null ? key : `${key}, ${more}`
  return `insert into ${table} as t (${columns}, calls, input_tokens, output_tokens, cost_usd, unpriced_calls, credits)
    select ${columns}, sum(calls), sum(input_tokens), sum(output_tokens), sum(cost_usd), sum(unpriced_calls), sum(spent)
    from sums join terms using (term) group by ${columns} order by ${columns}
    on conflict (${key}) do update set calls = t.calls + excluded.calls, input_tokens = t.input_tokens + excluded.input_tokens,
      output_tokens = t.output_tokens + excluded.output_tokens, cost_usd = t.cost_usd + excluded.cost_usd,
      unpriced_calls = t.unpriced_calls + excluded.unpriced_calls, credits = t.credits + excluded.credits`
}

type Result = { readonly accepted: number; readonly accounts: TeamAccount[] | null }

function statement(terms: RawBuilder<unknown>, calls: RawBuilder<unknown>, recordedAt: RawBuilder<unknown>): RawBuilder<Result> {
  return sql`
  with terms as materialized (select * from ${terms}),
  r as materialized (select * from ${calls}),
  calls as (
    insert into usage_calls (call_id, called_at) select call_id, called_at from r order by call_id on conflict do nothing returning call_id
  ),
  -- Of the calls of one job, the first in the batch: it costs the job's credit, unless an earlier batch had a call of it.
  firsts as materialized (
    select distinct on (team_id, team_since, job_id) team_id, team_since, job_id, n
    from r join calls using (call_id) join terms using (term) where per_job and job_id is not null order by team_id, team_since, job_id, n
  ),
  jobs as (
    insert into usage_jobs (team_id, team_since, job_id) select team_id, team_since, job_id from firsts order by team_id, team_since, job_id
    on conflict do nothing returning team_id, team_since, job_id
  ),
  fresh as materialized (
    select r.*, case when not per_job then credits when r.job_id is null or j.n is not null then 1 else 0 end as spent
    from r join calls using (call_id) join terms using (term)
    left join (select n from firsts join jobs using (team_id, team_since, job_id)) j using (n)
  ),
  sums as materialized (
    select term, count(*) as calls, sum(input_tokens) as input_tokens, sum(output_tokens) as output_tokens, coalesce(sum(cost_usd), 0) as cost_usd,
      count(*) - count(cost_usd) as unpriced_calls, sum(spent) as spent, count(*) filter (where spent > 0) as deductions
    from fresh group by term
  ),
  owed as (
    insert into team_credits as c (team_id, team_since, used, deductions, position, changed_by)
    select team_id, team_since, sum(spent), sum(deductions), (select position from log_head), pg_current_xact_id()
    from sums join terms using (term) where deductions > 0 group by team_id, team_since order by team_id, team_since
    on conflict (team_id, team_since) do update set used = c.used + excluded.used, deductions = c.deductions + excluded.deductions,
      position = greatest(c.position, excluded.position), changed_by = excluded.changed_by
    returning team_id, team_since, used, deductions, position
  ),
  spending as (
    select n, o.position, o.deductions - count(*) over (partition by o.team_id, o.team_since) + row_number() over running as number,
      o.used - sum(spent) over (partition by o.team_id, o.team_since) + sum(spent) over running as used
    from fresh join terms using (term) join owed o using (team_id, team_since) where spent > 0
    window running as (partition by o.team_id, o.team_since order by n rows unbounded preceding)
  ),
  records as (
    insert into usage_records (${sql.raw(TAKEN)}, position, recorded_at, credits, credit_number, credit_position, credits_used)
    select ${sql.raw(TAKEN)}, t.position, ${recordedAt}, spent, s.number, s.position, s.used
    from fresh join terms t using (term) left join spending s using (n) order by n
  ),
  team_days as (${sql.raw(rollUp('usage_team_days', 'team_id, team_since, day, alias, litellm_model, served_since', 'organization_id'))}),
  alias_days as (${sql.raw(rollUp('usage_alias_days', 'alias, served_since, day, litellm_model'))})
  select (select count(*) from calls)::int as accepted, (
    select json_agg(json_build_object('teamId', c.team_id, 'since', c.team_since, 'used', c.used::text, 'deductions', c.deductions))
    from owed c where ${sql.raw(OF_PRESENT_LIFE)}
  ) as accounts`
}

export async function writeEntries(db: Kysely<Database>, entries: readonly LedgerEntry[], now: Date): Promise<Written> {
  const terms = new Map<string, Row>()
  const calls = entries.map((entry, n): Row => {
    const called_at = entry.called_at.toISOString()
    const day = called_at.slice(0, 10)
    const key = `${entry.position} ${entry.team_id} ${entry.alias} ${entry.litellm_model} ${day}`
    const known = terms.get(key)
    const term = known?.term ?? terms.size
    if (!known) terms.set(key, { ...entry, day, term } as unknown as Row)
    return { ...entry, called_at, n, term } as unknown as Row
  })
  const { rows } = await statement(
    rowset(TERMS, [...terms.values()]),
    rowset(CALLS, calls),
    sql`${now.toISOString()}::timestamptz`,
  ).execute(db)
  return { accepted: rows[0]?.accepted ?? 0, accounts: rows[0]?.accounts ?? [] }
}

type Value = string | number | boolean | null
type Row = Readonly<Record<string, Value>>

/** Rows as one array for each column: half the time of JSON, and the same on both stores. */
function rowset(columns: Readonly<Record<string, string>>, rows: readonly Row[]): RawBuilder<unknown> {
  const arrays = Object.entries(columns).map(([name, type]) => {
    const literal = `{${rows.map((row) => element(row[name] ?? null)).join(',')}}`
    return sql`${literal}::text::${sql.raw(type)}[]`
  })
  return sql`unnest(${sql.join(arrays)}) as rowset(${sql.raw(Object.keys(columns).join(', '))})`
}

/** An element of an array literal. The escapes of JSON are the right ones for visible ASCII, which every text here is. */
function element(value: Value): string {
  return value === null ? 'NULL' : typeof value === 'string' ? JSON.stringify(value) : String(value)
}
