/**
 * Lives, in SQL. A name that is deleted and made again lives anew, one that is brought back lives on: each life is known by the
 * position of the creation that began it.
 */
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

const KEYS = { model_aliases: 'name', teams: 'team_id' } as const
export type LivingTable = keyof typeof KEYS

/** Beginning of the life that the row version from `rowFrom` belongs to; the row that a deletion left belongs to the life it ended. */
export function lifeStart(table: LivingTable, key: Sql, rowFrom: Sql): Sql {
  const [from, id] = [sql.table(table), sql.ref(KEYS[table])]
  return sql`(select max(valid_from) from ${from} where ${id} = ${key} and born and valid_from <= ${rowFrom})`
}

/** Where the life after the one that began at `start` began; null when there is none. */
export function nextLife(table: LivingTable, key: Sql, start: Sql): Sql {
  const [from, id] = [sql.table(table), sql.ref(KEYS[table])]
  return sql`(select min(valid_from) from ${from} where ${id} = ${key} and born and valid_from > ${start})`
}

/** The row version that held at a position, as a lateral source; a deleted entity's last one too. */
export function rowAt(table: LivingTable, key: Sql, position: Sql): Sql {
  return sql`(select * from ${sql.table(table)} where ${sql.ref(KEYS[table])} = ${key} and valid_from <= ${position} order by valid_from desc limit 1)`
}
