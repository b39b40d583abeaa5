/** Events as the log holds them, read by position and brought to their present shape. */

import type { Row, Session } from '../db/store.ts'
import type { ProjectedEvent, RecordedEvent } from '../kernel/event.ts'
import type { Head } from './decision.ts'
import type { Registry } from './registry.ts'
import { upcast } from './upcast.ts'

/** Columns of an event for SQL, of a table or alias named `e`. */
export const EVENT_COLUMNS = `e.position, e.event_id, e.stream_type, e.stream_id, e.stream_version, e.type, e.schema_version, e.data, e.actor_id,
  e.actor_kind, e.on_behalf_of, e.reason, e.source, e.request_id, e.correlation_id, e.causation_id, e.recorded_at, encode(e.hash, 'hex') as hash`

/**
 * Those of them that a projection needs, since columns cost more than anything else about a row that is read. The time comes as
 * milliseconds, a quarter of the work that its text is.
 */
const PROJECTED_COLUMNS = `e.position, e.stream_type, e.stream_id, e.stream_version, e.type, e.schema_version, e.data, e.actor_id,
  (extract(epoch from e.recorded_at) * 1000)::bigint as milliseconds`

export function toEvent(row: Row, registry: Registry): RecordedEvent {
  return {
    ...toProjected(row, registry, row.recorded_at as Date),
    eventId: String(row.event_id),
    schemaVersion: Number(row.schema_version),
    actorKind: row.actor_kind as RecordedEvent['actorKind'],
    onBehalfOf: row.on_behalf_of as string | null,
    reason: row.reason as string | null,
    source: String(row.source),
    requestId: row.request_id as string | null,
    correlationId: String(row.correlation_id),
    causationId: row.causation_id as string | null,
    hash: String(row.hash),
  }
}

function toProjected(row: Row, registry: Registry, recordedAt: Date): ProjectedEvent {
  const entityType = String(row.stream_type)
  const type = String(row.type)
  return {
    position: Number(row.position),
    entityType,
    key: String(row.stream_id).slice(entityType.length + 1),
    streamVersion: Number(row.stream_version),
    type,
    data: upcast(registry.definitionOf(type), type, Number(row.schema_version), row.data as Record<string, unknown>),
    actorId: String(row.actor_id),
    recordedAt,
  }
}

/** The events at positions `after + 1` to `after + limit`, fewer at the end of the log. */
export async function readEvents(session: Session, registry: Registry, after: number, limit: number): Promise<RecordedEvent[]> {
  const rows = await session.query(
    `select ${EVENT_COLUMNS} from events e where e.position > $1::bigint order by e.position limit $2::int`,
    [after, limit],
    'read_events',
  )
  return rows.map((row) => toEvent(row, registry))
}

/** The events at positions `after + 1` to `upTo`, fewer where the log ends before, as far as a projection needs them. */
export async function readProjectedEvents(session: Session, registry: Registry, after: number, upTo: number): Promise<ProjectedEvent[]> {
  const rows = await session.query(
    `select ${PROJECTED_COLUMNS} from events e where e.position > $1::bigint and e.position <= $2::bigint order by e.position`,
    [after, upTo],
    'read_projected_events',
  )
  return rows.map((row) => toProjected(row, registry, new Date(Number(row.milliseconds))))
}

const HEAD = `select position, encode(hash, 'hex') as hash, recorded_at from log_head`

/** Where the log stands. `forUpdate` makes all other writers wait until the transaction ends. */
export async function readHead(session: Session, forUpdate = false): Promise<Head> {
  const [row] = await session.query(forUpdate ? `${HEAD} for update` : HEAD)
  if (!row) throw new Error('log_head is empty: the migrations have not run')
  return { position: Number(row.position), hash: String(row.hash), recordedAt: row.recorded_at as Date }
}
