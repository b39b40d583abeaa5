/** Rows of a read table, now or as of a position, at a cost that does not grow with the length of history. */
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { OPEN } from './row-versions.ts'
import { type AsOf, holds } from './validity.ts'

type Db = Kysely<Database>

export interface EntityRows<T extends keyof Database & string> {
  readonly table: T
  /** The column that names the entity. */
  readonly key: string
}

export interface RowRange<K = string> {
  readonly after: K | null
  readonly before: K | null
  readonly limit: number
  readonly backward: boolean
}

/** Another order than that of the key. */
export interface RowOrder {
  /** What a row `t` is sorted by, so that no two rows are alike in all of it. */
  readonly columns: readonly { readonly value: RawBuilder<unknown>; readonly type: 'bigint' | 'text' }[]
  /** What the columns need besides `t`. */
  readonly join?: RawBuilder<unknown>
}

/** What a row is sorted by, column by column. */
export type SortKey = readonly (string | number)[]

/** The rows of the entities named by `keys`, those that do not hold left out. */
export async function rowsByKey<T extends keyof Database & string>(
  db: Db,
  { table, key }: EntityRows<T>,
  keys: readonly string[],
  asOf: AsOf,
): Promise<Selectable<Database[T]>[]> {
  if (keys.length === 0) return []
  const id = sql.ref(`t.${key}`)
  const asked = sql`json_array_elements_text(${JSON.stringify(keys)}::text::json) as asked(key)`
  const upTo = asOf === null ? sql`true` : sql`t.valid_from <= ${asOf}`
  // The last version of each key, whatever the planner believes of the table.
  const query = sql`select v.* from ${asked} cross join lateral (
    select * from ${sql.table(table)} t where ${id} = asked.key and ${upTo} order by t.valid_from desc limit 1
  ) v where v.valid_to > ${asOf ?? OPEN - 1}`
  return (await query.execute(db)).rows as Selectable<Database[T]>[]
}

/**
 * A page of a table in the order of its key. As of a position it hops from one entity to the next by index and takes each one's
 * last version up to there, so entities with a million versions cost as much as those with one. `where` speaks of a row `t`.
 */
export async function rowPage<T extends keyof Database & string>(
  db: Db,
  rows: EntityRows<T>,
  range: RowRange,
  asOf: AsOf,
  where: readonly RawBuilder<unknown>[],
): Promise<Selectable<Database[T]>[]> {
  const id = sql.ref(`t.${rows.key}`)
  const order = range.backward ? sql`desc` : sql`asc`
  const conditions = and([...within(id, range), ...where])
  const found = sql`select t.* from ${source(rows, range, asOf)} where ${conditions}`
  const query =
    asOf === null
      ? sql`${found} order by ${id} ${order} limit ${range.limit}`
      : // The hops come in order already; sorting before the limit would make every entity hop.
        sql`select t.* from (${found} limit ${range.limit}) t order by ${id} ${order}`
  return (await query.execute(db)).rows as Selectable<Database[T]>[]
}

/**
 * A page of a table in another order, each row with its `sort_key`. The present is read by index, by one that keeps that order where
 * there is one; as of a position every entity hops, however long its history. What comes in another order is sorted.
 */
export async function sortedPage<T extends keyof Database & string>(
  db: Db,
  rows: EntityRows<T>,
  order: RowOrder,
  { after, before, limit, backward }: RowRange<SortKey>,
  asOf: AsOf,
  where: readonly RawBuilder<unknown>[],
): Promise<(Selectable<Database[T]> & { sort_key: SortKey })[]> {
  const direction = backward ? sql`desc` : sql`asc`
  const values = order.columns.map(({ value }) => value)
  const key = sql`(${sql.join(values)})`
  const place = (cursor: SortKey) => sql`(${sql.join(order.columns.map(({ type }, i) => sql`${cursor[i]}::${sql.raw(type)}`))})`
  const conditions = and([
    ...(after === null ? [] : [sql`${key} > ${place(after)}`]),
    ...(before === null ? [] : [sql`${key} < ${place(before)}`]),
    ...where,
  ])
  const query = sql`select t.*, json_build_array(${sql.join(values)}) as sort_key
    from ${source(rows, WHOLE, asOf)} ${order.join ?? sql``} where ${conditions}
    order by ${sql.join(values.map((value) => sql`${value} ${direction}`))} limit ${limit}`
  return (await query.execute(db)).rows as (Selectable<Database[T]> & { sort_key: SortKey })[]
}

export async function countRows<T extends keyof Database & string>(
  db: Db,
  rows: EntityRows<T>,
  asOf: AsOf,
  where: readonly RawBuilder<unknown>[],
): Promise<number> {
  const query = sql<{ n: number }>`select count(*) as n from ${source(rows, WHOLE, asOf)} where ${and(where)}`
  return (await query.execute(db)).rows[0]?.n ?? 0
}

const WHOLE: RowRange = { after: null, before: null, limit: 0, backward: false }

/** A row source `t` of the rows that hold, in key order when as of a position. */
function source<T extends keyof Database & string>({ table, key }: EntityRows<T>, range: RowRange, asOf: AsOf): RawBuilder<unknown> {
  const from = sql.table(table)
  if (asOf === null) return sql`(select * from ${from} where ${holds(table, null)}) t`
  const id = sql.ref(`k.${key}`)
  const order = range.backward ? sql`desc` : sql`asc`
  const beyond = range.backward ? sql`<` : sql`>`
  const start = and(within(id, range))
  return sql`(
    with recursive hops(key) as (
      (select ${id} from ${from} k where ${start} order by ${id} ${order} limit 1)
      union all
      select (select ${id} from ${from} k where ${id} ${beyond} hops.key order by ${id} ${order} limit 1) from hops where hops.key is not null
    )
    select v.* from hops cross join lateral (
      select * from ${from} k where ${id} = hops.key and k.valid_from <= ${asOf} order by k.valid_from desc limit 1
    ) v where v.valid_to > ${asOf}
  ) t`
}

function within(id: RawBuilder<unknown>, { after, before }: RowRange): RawBuilder<unknown>[] {
  return [...(after === null ? [] : [sql`${id} > ${after}`]), ...(before === null ? [] : [sql`${id} < ${before}`])]
}

function and(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
