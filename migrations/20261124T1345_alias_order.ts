import { type Kysely, sql } from 'kysely'

/** 2^53 - 1: the row still holds. */
const OPEN = sql.lit(Number.MAX_SAFE_INTEGER)

/**
 * Living aliases in the order of their last change. One in the order of models would cost every switch a seventh of its speed, measured at
 * 64 in flight; without it a page of 10,000 aliases in that order takes 25 ms, not 9.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index model_aliases_by_change on model_aliases (valid_from) where valid_to = ${OPEN} and not deleted`.execute(db)
}
