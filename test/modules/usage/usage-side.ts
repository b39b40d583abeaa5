/** A write side with usage over it, as a process has them, without the API; several may share a database. */
import { sql } from 'kysely'
import pino from 'pino'
import type { Row, Store } from '../../../src/db/store.ts'
import { openUsage, type Usage, type UsageCall } from '../../../src/modules/usage/index.ts'
import { openTestWriteSide, type TestClock, type TestWriteSide } from '../../support/write-side.ts'

export interface UsageSide extends TestWriteSide {
  readonly store: Store
  readonly usage: Usage
  /** What was logged as an error or a warning. */
  readonly logged: readonly { readonly msg: string }[]
  /** All but the store. */
  close(): Promise<void>
}

export async function openUsageSide(store: Store, options: { clock?: TestClock; flushInterval?: number } = {}): Promise<UsageSide> {
  const side = await openTestWriteSide(store, options.clock ? { clock: options.clock } : {})
  const logged: { msg: string }[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void logged.push(JSON.parse(line)) })
  const usage = await openUsage({ ...side, db: store.db, log, flushInterval: options.flushInterval ?? 0, lowPercent: 10 })
  return {
    ...side,
    store,
    usage,
    logged,
    close: async () => {
      await usage.close()
      await side.commits.close()
    },
  }
}

let calls = 0

/** A call that is like every other but for what a test is about. */
export function someCall(given: Partial<UsageCall> = {}): UsageCall {
  calls += 1
  return {
    callId: `call-${calls}`,
    teamId: 'core',
    alias: 'smart',
    litellmModel: null,
    inputTokens: 1_000,
    outputTokens: 100,
    jobId: null,
    at: null,
    position: null,
    complete: true,
    ...given,
  }
}

export async function rowsOf(store: Store, query: string): Promise<Row[]> {
  return (await sql<Row>`${sql.raw(query)}`.execute(store.db)).rows
}

/** Sums by day as they are kept, and as the ledger counts them anew: the two must be the same. */
export async function rollUps(store: Store): Promise<{ kept: readonly Row[]; recounted: readonly Row[] }> {
  const sums = (
    from: string,
  ) => `sum(calls)::bigint calls, sum(input_tokens)::bigint input_tokens, sum(output_tokens)::bigint output_tokens,
    trim_scale(coalesce(sum(cost_usd), 0)) cost_usd, sum(unpriced_calls)::bigint unpriced_calls, trim_scale(sum(credits)) credits from ${from}`
  const ledger = `(select u.*, (called_at at time zone 'UTC')::date as day, 1 as calls, (cost_usd is null)::int as unpriced_calls from usage_records u) u`
  const both = async (key: string, table: string) => ({
    kept: await rowsOf(store, `select ${key}, ${sums(table)} group by ${key} order by ${key}`),
    recounted: await rowsOf(store, `select ${key}, ${sums(ledger)} group by ${key} order by ${key}`),
  })
  const teams = await both('team_id, team_since, day, alias, litellm_model, served_since', 'usage_team_days')
  const aliases = await both('alias, litellm_model, served_since, day', 'usage_alias_days')
  return { kept: [...teams.kept, ...aliases.kept], recounted: [...teams.recounted, ...aliases.recounted] }
}
