import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { Row } from '../../db/store.ts'
import { positionAt } from '../../event-log/event-pages.ts'
import { EVENT_COLUMNS } from '../../event-log/read-events.ts'
import type { AsOf } from '../../projections/validity.ts'

type Db = Kysely<Database>

export interface SwitchFilter {
  readonly alias?: string | undefined
  readonly fromProvider?: string | undefined
  readonly toProvider?: string | undefined
  readonly actorId?: string | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
}

export interface SwitchRange {
  readonly above: number | null
  readonly below: number | null
  readonly limit: number
  readonly descending: boolean
}

/** Switches with their events and since when the model before had served: from the switch before, or the alias's creation. */
export async function switchPage(db: Db, filter: SwitchFilter, range: SwitchRange): Promise<Row[]> {
  const order = range.descending ? sql`desc` : sql`asc`
  const conditions = [...(await conditionsOf(db, filter)), ...between(range)]
  const { rows } = await sql<Row>`
    select s.alias, s.from_model, s.to_model, s.from_provider, s.to_provider, s.switched_at, ${sql.raw(EVENT_COLUMNS)},
      coalesce(p.switched_at, a.created_at) as served_since
    from (select * from provider_switches s where ${and(conditions)} order by s.valid_from ${order} limit ${range.limit}) s
    join events e on e.position = s.valid_from
    join model_aliases a on a.name = s.alias and a.valid_from = s.valid_from
    left join lateral (
      select switched_at from provider_switches p
      where p.alias = s.alias and p.valid_from < s.valid_from and p.switched_at >= a.created_at order by p.valid_from desc limit 1
    ) p on true
    order by s.valid_from ${order}`.execute(db)
  return rows
}

export async function countSwitches(db: Db, filter: SwitchFilter, asOf: AsOf): Promise<number> {
  const conditions = [...(await conditionsOf(db, filter)), ...(asOf === null ? [] : [sql`s.valid_from <= ${asOf}`])]
  const { rows } = await sql<{ n: number }>`select count(*) as n from provider_switches s where ${and(conditions)}`.execute(db)
  return rows[0]?.n ?? 0
}

async function conditionsOf(db: Db, filter: SwitchFilter): Promise<RawBuilder<unknown>[]> {
  const { alias, fromProvider, toProvider, actorId, from, to } = filter
  return [
    ...(alias === undefined ? [] : [sql`s.alias = ${alias}`]),
    ...(fromProvider === undefined ? [] : [sql`s.from_provider = ${fromProvider}`]),
    ...(toProvider === undefined ? [] : [sql`s.to_provider = ${toProvider}`]),
    ...(actorId === undefined ? [] : [sql`s.actor_id = ${actorId}`]),
    ...(from === undefined ? [] : [sql`s.valid_from > ${await positionAt(db, new Date(from.getTime() - 1))}`]),
    ...(to === undefined ? [] : [sql`s.valid_from <= ${await positionAt(db, to)}`]),
  ]
}

function between({ above, below }: SwitchRange): RawBuilder<unknown>[] {
  return [...(above === null ? [] : [sql`s.valid_from > ${above}`]), ...(below === null ? [] : [sql`s.valid_from < ${below}`])]
}

function and(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
