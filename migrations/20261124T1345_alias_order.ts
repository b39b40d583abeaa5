import { type Kysely, sql } from 'kysely'

/** 2^53 - 1: the row still holds. */
const OPEN = sql.lit(Number.MAX_SAFE_INTEGER)

/** Living aliases in the orders that lists of them can be asked for, besides that of their names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const living = sql`where valid_to = ${OPEN} and not deleted`
  await sql`create index model_aliases_by_change on model_aliases (valid_from) ${living}`.execute(db)
  await sql`create index model_aliases_by_model on model_aliases (litellm_model collate "C", name) ${living}`.execute(db)
}
