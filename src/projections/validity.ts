import { type RawBuilder, sql } from 'kysely'
import { OPEN } from './row-versions.ts'

/** A position to read at; null is now. */
export type AsOf = number | null

/**
 * Picks the row versions that hold now, or held right after `asOf`. `table` is the table's name or alias. The present is
 * written as a literal so that the partial indexes on it serve.
 */
export function holds(table: string, asOf: AsOf): RawBuilder<boolean> {
  if (asOf === null) return sql<boolean>`${sql.ref(`${table}.valid_to`)} = ${sql.lit(OPEN)}`
  return sql<boolean>`(${sql.ref(`${table}.valid_from`)} <= ${asOf} and ${sql.ref(`${table}.valid_to`)} > ${asOf})`
}
