/** Events as the log holds them, read by position and brought to their present shape. */

import type { Row, Session } from '../db/store.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import type { Head } from './decision.ts'
import type { Registry } from './registry.ts'
import { upcast } from './upcast.ts'

/** Columns of an event for SQL, of a table or alias named `e`. */
export const EVENT_COLUMNS = `e.position, e.event_id, e.stream_type, e.stream_id, e.stream_version, e.type, e.schema_version, e.data, e.actor_id,
  e.actor_kind, e.on_behalf_of, e.reason, e.source, e.request_id, e.correlation_id, e.causation_id, e.recorded_at, encode(e.hash, 'hex') as hash`

export function toEvent(row: Row, registry: Registry): RecordedEvent {
  const entityType = String(row.stream_type)
  const schemaVersion = Number(row.schema_version)
  const type = String(row.type)
  return {
    position: Number(row.position),
    eventId: String(row.event_id),
    entityType,
    key: String(row.stream_id).slice(entityType.length + 1),
    streamVersion: Number(row.stream_version),
    type,
    schemaVersion,
    data: upcast(registry.definitionOf(type), type, schemaVersion, row.data as Record<string, unknown>),
    actorId: String(row.actor_id),
    actorKind: row.actor_kind as RecordedEvent['actorKind'],
    onBehalfOf: row.on_behalf_of as string | null,
    reason: row.reason as string | null,
    source: String(row.source),
    requestId: row.request_id as string | null,
    correlationId: String(row.correlation_id),
    causationId: row.causation_id as string | null,
    recordedAt: row.recorded_at as Date,
    hash: String(row.hash),
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

const HEAD = `select position, encode(hash, 'hex') as hash, recorded_at from log_head`

/** Where the log stands. `forUpdate` makes all other writers wait until the transaction ends. */
export async function readHead(session: Session, forUpdate = false): Promise<Head> {
  const [row] = await session.query(forUpdate ? `${HEAD} for update` : HEAD)
  if (!row) throw new Error('log_head is empty: the migrations have not run')
  return { position: Number(row.position), hash: String(row.hash), recordedAt: row.recorded_at as Date }
}
