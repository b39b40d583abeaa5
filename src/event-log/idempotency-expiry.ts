/** Forgets answers kept for repeated requests once they are old: page after page of the table, so that no append waits for long. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** Pages of 8 kB that one statement looks at; about 60,000 records. */
const PAGES = 1_000

export interface ExpiryLimits {
  /** Records that are older go; by the clock of the database, which all nodes share. */
  readonly days: number
  /** Asked before each part whether to go on. */
  readonly goOn: () => Promise<boolean>
  /** Pages in one part. */
  readonly pages?: number
}

/**
 * Walks once through the records and deletes those that are too old. There is no index to find them by: it would cost every append more
 * than a walk costs now and then. Returns how many are gone.
 */
export async function expireIdempotencyRecords(db: Kysely<Database>, { days, goOn, pages = PAGES }: ExpiryLimits): Promise<number> {
  const { rows } = await sql<{ pages: number }>`
    select (pg_relation_size('idempotency_records') / current_setting('block_size')::int)::int as pages`.execute(db)
  const end = rows[0]?.pages ?? 0
  let deleted = 0
  for (let from = 0; from < end && (await goOn()); from += pages) {
    const { numAffectedRows } = await sql`
      delete from idempotency_records
      where ctid >= ${`(${from},0)`}::tid and ctid < ${`(${from + pages},0)`}::tid and recorded_at < now() - ${days}::int * interval '1 day'`.execute(
      db,
    )
    deleted += Number(numAffectedRows ?? 0)
  }
  return deleted
}
