/** Events exactly as they are stored, for those who prove or move them: every column, nothing brought to a present shape. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Row } from '../db/store.ts'
import type { EventFilter } from './event-pages.ts'
import { eventPageQuery, withinTimes } from './event-pages.ts'
import type { StoredEvent } from './hash-chain.ts'
import type { Registry } from './registry.ts'

type Db = Kysely<Database>

// Of `recorded_at` even what no event of ours has, microseconds, so that it cannot be changed by less than is looked at. As JSON, which
// is a quarter of the work that `to_char` is and the same whatever DateStyle the session has.
const COLUMNS = sql.raw(`e.position, e.event_id::text, e.stream_id, e.stream_type, e.stream_version, e.type, e.schema_version, e.data::text,
  e.actor_id, e.actor_kind, e.on_behalf_of, e.reason, e.source, e.request_id, e.correlation_id::text, e.causation_id::text,
  to_json(e.recorded_at at time zone 'UTC')::text as recorded_at, encode(e.hash, 'hex') as hash`)

/** The events above `after` up to `upTo`, at most `limit`, in order. */
export async function readStoredEvents(db: Db, after: number, upTo: number, limit: number): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select ${COLUMNS} from events e where e.position > ${after} and e.position <= ${upTo} order by e.position limit ${limit}`.execute(db)
  return rows.map(toStored)
}

/** Pages of the events that a filter picks, in order; a page is read when the one before it was taken. */
export async function* storedEventPages(db: Db, registry: Registry, filter: EventFilter, limit: number): AsyncGenerator<StoredEvent[]> {
  const bounded = await withinTimes(db, filter)
  const { fromPosition = 1, toPosition = Number.MAX_SAFE_INTEGER, ...picking } = bounded
  let above = fromPosition - 1
  for (;;) {
    const page =
      Object.keys(picking).length === 0
        ? await readStoredEvents(db, above, toPosition, limit)
        : await pickedEvents(db, eventPageQuery(bounded, registry, { above, below: null, limit, descending: false }))
    if (page.length > 0) yield page
    if (page.length < limit) return
    above = page.at(-1)?.position ?? above
  }
}

async function pickedEvents(db: Db, page: RawBuilder<Row>): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select ${COLUMNS} from events e where e.position in (select p.position from (${page}) p) order by e.position`.execute(db)
  return rows.map(toStored)
}

/** Where the log says that it stands, and where its events end, both of one moment. */
export interface LogEnd {
  readonly head: number
  readonly headHash: string
  /** 0 when there are no events. */
  readonly last: number
  /** Hash of the last event; null when there is none. */
  readonly lastHash: string | null
}

export async function readLogEnd(db: Db): Promise<LogEnd> {
  const { rows } = await sql<LogEnd>`
    select h.position as head, encode(h.hash, 'hex') as "headHash", coalesce(e.position, 0)::bigint as last, encode(e.hash, 'hex') as "lastHash"
    from log_head h left join lateral (select position, hash from events order by position desc limit 1) e on true`.execute(db)
  const [end] = rows
  if (!end) throw new Error('log_head is empty: the migrations have not run')
  return end
}

/** Of (stream, version) pairs, those that the log has no event of. */
export async function absentVersions(
  db: Db,
  asked: readonly { readonly stream: string; readonly version: number }[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ stream: string }>`
    select a.stream from json_to_recordset(${JSON.stringify(asked)}::text::json) as a(stream text, version int)
    where not exists (select from events e where e.stream_id = a.stream and e.stream_version = a.version)`.execute(db)
  return new Set(rows.map(({ stream }) => stream))
}

/** In place, since copies of hundreds of thousands of rows would cost more than their hashes. */
function toStored(row: { -readonly [K in keyof StoredEvent]: StoredEvent[K] }): StoredEvent {
  row.recorded_at = instant(row.recorded_at)
  return row
}

const WHOLE_SECONDS = '2026-11-24T08:00:00'.length
const MILLISECONDS = '2026-11-24T08:00:00.123'.length

/** From `"2026-11-24T08:00:00.12"`, as the server says it without the zeros at its end, to the form that is hashed. */
function instant(json: string): string {
  const text = json.slice(1, -1)
  if (text.length >= MILLISECONDS) return `${text}Z`
  return `${(text.length === WHOLE_SECONDS ? `${text}.` : text).padEnd(MILLISECONDS, '0')}Z`
}
