/** Pages of history: each is one ordered index range scan per branch, whatever the length of the log. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { containing } from '../db/like.ts'
import type { Row } from '../db/store.ts'
import type { RecordedEvent, Subject } from '../kernel/event.ts'
import { EVENT_COLUMNS, toEvent } from './read-events.ts'
import type { Registry } from './registry.ts'

export interface EventFilter {
  readonly types?: readonly string[]
  readonly entityType?: string
  readonly entityKey?: string
  readonly actorId?: string
  readonly source?: string
  readonly correlationId?: string
  readonly fromPosition?: number
  readonly toPosition?: number
  readonly from?: Date
  readonly to?: Date
  /** Part of the reason, case aside. */
  readonly reasonContains?: string
}

/** Events strictly between two positions, at most `limit`, the newest first if `descending`. */
export interface PositionRange {
  readonly above: number | null
  readonly below: number | null
  readonly limit: number
  readonly descending: boolean
}

type Db = Kysely<Database>
type Sql = RawBuilder<unknown>

const columns = sql.raw(EVENT_COLUMNS)

export async function readEventPage(db: Db, registry: Registry, filter: EventFilter, range: PositionRange): Promise<RecordedEvent[]> {
  const { rows } = await eventPageQuery(await withinTimes(db, filter), registry, range).execute(db)
  return rows.map((row) => toEvent(row, registry))
}

export async function countEvents(db: Db, registry: Registry, filter: EventFilter): Promise<number> {
  const bounded = await withinTimes(db, filter)
  const parts = branches(bounded, registry).map(
    ({ counted, where, position }) =>
      sql`select count(*) as n from ${counted} where ${and([...where, ...bounds(position, bounded), ...filters(bounded)])}`,
  )
  const { rows } = await sql<{ n: number }>`select sum(n)::bigint as n from (${sql.join(parts, sql` union all `)}) counts`.execute(db)
  return rows[0]?.n ?? 0
}

/** The statement itself, for those who want to see its plan. */
export function eventPageQuery(filter: EventFilter, registry: Registry, range: PositionRange): RawBuilder<Row> {
  const order = range.descending ? sql`desc` : sql`asc`
  const parts = branches(filter, registry).map(({ from, where, position }) => {
    const conditions = and([...where, ...bounds(position, filter), ...between(position, range), ...filters(filter)])
    return sql`(select ${columns} from ${from} where ${conditions} order by ${position} ${order} limit ${range.limit})`
  })
  return parts.length === 1
    ? sql<Row>`${parts[0]}`
    : sql<Row>`select * from (${sql.join(parts, sql` union all `)}) pages order by position ${order} limit ${range.limit}`
}

/** The history of many entities at once: for each, its events in `range`, in order. */
export async function readHistories(
  db: Db,
  registry: Registry,
  subjects: readonly Subject[],
  range: PositionRange,
): Promise<ReadonlyMap<Subject, RecordedEvent[]>> {
  const asked = JSON.stringify(subjects.map(({ type, key }, ordinal) => ({ ordinal, type, key })))
  const order = range.descending ? sql`desc` : sql`asc`
  const position = sql.ref('s.position')
  const { rows } = await sql<Row>`
    select a.ordinal, ${columns}
    from json_to_recordset(${asked}::text::json) as a(ordinal int, type text, key text)
    cross join lateral (
      select s.position from event_subjects s where ${and([sql`s.subject_type = a.type`, sql`s.subject_key = a.key`, ...between(position, range)])}
      order by s.position ${order} limit ${range.limit}
    ) s join events e on e.position = s.position order by a.ordinal, e.position ${order}`.execute(db)
  const histories = new Map<Subject, RecordedEvent[]>(subjects.map((subject) => [subject, []]))
  for (const row of rows) {
    const subject = subjects[Number(row.ordinal)]
    if (subject) histories.get(subject)?.push(toEvent(row, registry))
  }
  return histories
}

/** Between them times are written alike here and in SQL, with four digits of year; all events lie between them. */
const EARLIEST = Date.UTC(1970, 0)
const LATEST = Date.UTC(9999, 0)

/** Position of the last event recorded at or before `time`; 0 when there is none. */
export async function positionAt(db: Db, time: Date): Promise<number> {
  const bounded = new Date(Math.min(Math.max(time.getTime(), EARLIEST), LATEST))
  const { rows } = await sql<{ position: number }>`
    select position from events where recorded_at <= ${bounded.toISOString()}::timestamptz order by recorded_at desc, position desc limit 1`.execute(
    db,
  )
  return rows[0]?.position ?? 0
}

interface Branch {
  readonly from: Sql
  /** The same rows for counting all of them. */
  readonly counted: Sql
  readonly where: readonly Sql[]
  /** The column whose index the branch walks. */
  readonly position: Sql
}

/** Where the rows come from: the narrowest index that the filter allows, in as many branches as it has equal prefixes. */
function branches(filter: EventFilter, registry: Registry): Branch[] {
  const { entityType, entityKey, types } = filter
  if (entityKey !== undefined) {
    const among = entityType === undefined ? registry.modules.map((module) => module.entity.name) : [entityType]
    const ofEvents = types !== undefined || filters(filter).length > 0
    return among.map((type, i) => ({
      // Joined event by event: a merge would walk all events down to the page.
      from: sql`event_subjects s cross join lateral (select * from events where position = s.position offset 0) e`,
      counted: ofEvents ? sql`event_subjects s join events e on e.position = s.position` : sql`event_subjects s`,
      // An event that concerns two entities of one key is told once, by the first type.
      where: [
        sql`s.subject_type = ${type}`,
        sql`s.subject_key = ${entityKey}`,
        ...(i === 0
          ? []
          : [
              sql`not exists (select from event_subjects o where o.subject_type in (${sql.join(among.slice(0, i))}) and o.subject_key = ${entityKey} and o.position = s.position)`,
            ]),
        ...(types ? [sql`e.type in (${sql.join(types)})`] : []),
      ],
      position: sql.ref('s.position'),
    }))
  }
  const own = { from: sql`events e`, counted: sql`events e`, position: sql.ref('e.position') }
  const chosen = typesOf(filter, registry)
  if (!chosen) return [{ ...own, where: [] }]
  if (chosen.length === 0) return [{ ...own, where: [sql`false`] }]
  if (filter.correlationId !== undefined) return [{ ...own, where: [sql`e.type in (${sql.join(chosen)})`] }]
  return chosen.map((type) => ({ ...own, where: [sql`e.type = ${type}`] }))
}

/** Kinds of events that fit both the kinds and the type of entity asked for; undefined when neither is. */
function typesOf({ types, entityType }: EventFilter, registry: Registry): readonly string[] | undefined {
  if (entityType === undefined) return types
  const { events } = registry.moduleOfEntity(entityType)
  return types?.filter((type) => type in events) ?? Object.keys(events)
}

function filters({ actorId, source, correlationId, reasonContains }: EventFilter): Sql[] {
  return [
    ...(actorId === undefined ? [] : [sql`e.actor_id = ${actorId}`]),
    ...(source === undefined ? [] : [sql`e.source = ${source}`]),
    ...(correlationId === undefined ? [] : [sql`e.correlation_id = ${correlationId}::uuid`]),
    ...(reasonContains === undefined ? [] : [sql`e.reason ilike ${containing(reasonContains)}`]),
  ]
}

function bounds(position: Sql, { fromPosition, toPosition }: EventFilter): Sql[] {
  return [
    ...(fromPosition === undefined ? [] : [sql`${position} >= ${fromPosition}`]),
    ...(toPosition === undefined ? [] : [sql`${position} <= ${toPosition}`]),
  ]
}

function between(position: Sql, { above, below }: PositionRange): Sql[] {
  return [...(above === null ? [] : [sql`${position} > ${above}`]), ...(below === null ? [] : [sql`${position} < ${below}`])]
}

function and(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

/** Times become positions first: recorded_at never runs backwards along positions, so both say the same. */
export async function withinTimes(db: Db, filter: EventFilter): Promise<EventFilter> {
  const { from, to, ...rest } = filter
  const first = from ? (await positionAt(db, new Date(from.getTime() - 1))) + 1 : 0
  const last = to ? await positionAt(db, to) : Number.MAX_SAFE_INTEGER
  if (!from && !to) return rest
  return { ...rest, fromPosition: Math.max(first, rest.fromPosition ?? 0), toPosition: Math.min(last, rest.toPosition ?? last) }
}
