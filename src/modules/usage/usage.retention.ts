/** Drops the ledger's oldest months once they have been kept long enough. Sums by day, accounts and balances of the past stay as they were. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { BadInput } from '../../kernel/errors.ts'
import { isMidnight, type SpanParts } from './usage.spans.ts'

/** Milliseconds that summing up a month may take before it goes. */
const PATIENCE = 600_000

export interface UsageRetention {
  /** A month goes when all of it is older, by the clock of the database; 28 at least. */
  readonly days: number
  /** Asked before each month whether to go on. */
  readonly goOn: () => Promise<boolean>
}

/** Returns how many records went. */
export async function dropOldUsage(db: Kysely<Database>, { days, goOn }: UsageRetention): Promise<number> {
  let dropped = 0
  while (await goOn()) {
    const gone = await db.transaction().execute(async (transaction) => {
      await sql`set local statement_timeout = ${sql.lit(PATIENCE)}`.execute(transaction)
      const { rows } = await sql<{ gone: number | null }>`
        select drop_usage_month(now() - ${days}::int * interval '1 day') as gone`.execute(transaction)
      return rows[0]?.gone ?? null
    })
    if (gone === null) break
    dropped += gone
  }
  return dropped
}

/** A column: calls before that time are kept as sums of whole days alone; null while all are kept. */
export const KEPT_SINCE: RawBuilder<Date | null> = sql`(select nullif(since, '-infinity') from usage_kept)`

/** The first part of a day whose calls are gone. */
export function firstLost({ cuts }: SpanParts, since: Date | null | undefined): SpanParts['cuts'][number] | null {
  return (since && cuts.find(({ from }) => from < since)) || null
}

/** Refuses a span that cuts a day whose calls are gone. */
export function checkKept(parts: SpanParts, since: Date | null | undefined): void {
  const lost = firstLost(parts, since)
  if (!lost || !since) return
  const [field, value] = isMidnight(lost.from) ? ['to', lost.to] : ['from', lost.from]
  throw new BadInput(
    field,
    value.toISOString(),
    `midnight in UTC, or a time from ${since.toISOString()} on: calls before are kept as sums of whole days`,
  )
}

/** Where the account of a team's life stood before a position, as a row source of `used`; empty when it had spent nothing. */
export function accountBefore(teamId: RawBuilder<unknown>, since: RawBuilder<unknown>, position: RawBuilder<unknown>): RawBuilder<unknown> {
  const newest = (table: string, more: RawBuilder<unknown>) => sql`(
    select credits_used as used, credit_position, credit_number from ${sql.table(table)}
    where team_id = ${teamId} and team_since = ${since} and credit_position < ${position} ${more}
    order by credit_position desc, credit_number desc limit 1)`
  return sql`(select used from (
    ${newest('usage_records', sql`and credit_number is not null`)} union all ${newest('usage_credit_marks', sql``)}
  ) accounts order by credit_position desc, credit_number desc limit 1)`
}
