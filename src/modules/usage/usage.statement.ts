/**
 * A batch of the ledger as one SQL statement: ids that are new, their jobs, what the teams owe, the records and the roll-ups commit
 * together. Everything that another node may insert or update at the same time is touched in the order of its key, table after
 * table, so that nodes wait for one another instead of deadlocking.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { keptPlan } from '../../db/kept-plan.ts'
import { type Batch, CALLS, TERMS } from './usage.batch.ts'

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

/** Columns that a record takes over as they are. */
const TAKEN = `call_id, called_at, team_id, team_since, alias, litellm_model, served_since, input_tokens, output_tokens,
  complete, job_id, price_source, input_price, output_price, cost_usd`

/** Keeps accounts of the last life of each team: it was not created again since. */
export const OF_PRESENT_LIFE = 'not exists (select from teams d where d.team_id = c.team_id and d.born and d.valid_from > c.team_since)'

/**
 * Adds what a batch sums up to a roll-up. `key` are its columns, `more` one that follows from them; rows are locked in their order.
 * Other batches wait for these rows until the commit, so they come last, behind the records.
 */
function rollUp(table: string, key: string, more: string | null = null): string {
  const columns = more === null ? key : `${key}, ${more}`
  return `insert into ${table} as t (${columns}, calls, input_tokens, output_tokens, cost_usd, unpriced_calls, credits)
    select ${columns}, sum(calls), sum(input_tokens), sum(output_tokens), sum(cost_usd), sum(unpriced_calls), sum(spent)
    from sums join terms using (term) where (select n from written) > 0 group by ${columns} order by ${columns}
    on conflict (${key}) do update set calls = t.calls + excluded.calls, input_tokens = t.input_tokens + excluded.input_tokens,
      output_tokens = t.output_tokens + excluded.output_tokens, cost_usd = t.cost_usd + excluded.cost_usd,
      unpriced_calls = t.unpriced_calls + excluded.unpriced_calls, credits = t.credits + excluded.credits`
}

type Result = { readonly accepted: number; readonly accounts: TeamAccount[] | null }

/** Columns of a record with what it costs in credits, and where that stands among the deductions of its team. */
const INTO = `usage_records (${TAKEN}, position, recorded_at, credits, credit_number, credit_position, credits_used)`
const TEAM_DAY = 'team_id, team_since, day, alias, litellm_model, served_since'

/**
 * No step joins by the number of a call: the plan that is kept takes every array for ten rows, and would compare each with each.
 * What is `in (...)` and inside another expression is looked up in a hash table whatever the plan.
 */
function statement(terms: RawBuilder<unknown>, calls: RawBuilder<unknown>, recordedAt: RawBuilder<unknown>): RawBuilder<Result> {
  return sql`${keptPlan('usage_batch')}
  with terms as materialized (select * from ${terms}),
  r as materialized (
    select n, term, call_id, timestamptz 'epoch' + called_at * interval '1 millisecond' as called_at, input_tokens, output_tokens, complete,
      job_id, cost_usd, credits
    from ${calls}
  ),
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
  paying as materialized (
    select n from firsts where ((team_id, team_since, job_id) in (select team_id, team_since, job_id from jobs)) is true
  ),
  fresh as materialized (
    select r.*, case when not per_job then credits when job_id is null or n in (select n from paying) then 1 else 0 end as spent
    from r join calls using (call_id) join terms using (term)
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
  free as (
    insert into ${sql.raw(INTO)}
    select ${sql.raw(TAKEN)}, position, ${recordedAt}, 0, null, null, null from fresh join terms using (term) where spent = 0
    returning 1
  ),
  charged as (
    insert into ${sql.raw(INTO)}
    select ${sql.raw(TAKEN)}, t.position, ${recordedAt}, spent,
      o.deductions - count(*) over team + row_number() over running, o.position, o.used - sum(spent) over team + sum(spent) over running
    from fresh join terms t using (term) join owed o using (team_id, team_since) where spent > 0
    window team as (partition by team_id, team_since), running as (partition by team_id, team_since order by n rows unbounded preceding)
    returning 1
  ),
  written as materialized (select (select count(*) from free) + (select count(*) from charged) as n),
  team_days as (${sql.raw(rollUp('usage_team_days', TEAM_DAY, 'organization_id'))}),
  alias_days as (${sql.raw(rollUp('usage_alias_days', 'alias, served_since, day, litellm_model'))})
  select (select count(*) from calls)::int as accepted, (
    select json_agg(json_build_object('teamId', c.team_id, 'since', c.team_since, 'used', c.used::text, 'deductions', c.deductions))
    from owed c where ${sql.raw(OF_PRESENT_LIFE)}
  ) as accounts`
}

export async function writeBatch(db: Kysely<Database>, batch: Batch, now: Date): Promise<Written> {
  const { terms, calls } = batch.literals
  const recordedAt = sql`${now.toISOString()}::timestamptz`
  const { rows } = await statement(rowset(TERMS, terms, 'term'), rowset(CALLS, calls, 'n'), recordedAt).execute(db)
  return { accepted: rows[0]?.accepted ?? 0, accounts: rows[0]?.accounts ?? [] }
}

/** Array literals, one for each column, as rows with their number, from 1, as one more column. */
function rowset(columns: Readonly<Record<string, string>>, literals: readonly string[], number: string): RawBuilder<unknown> {
  const arrays = Object.values(columns).map((type, i) => sql`${literals[i]}::text::${sql.raw(type)}[]`)
  return sql`unnest(${sql.join(arrays)}) with ordinality as rowset(${sql.raw([...Object.keys(columns), number].join(', '))})`
}
