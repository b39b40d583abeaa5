/** Every event carries SHA-256 over its predecessor's hash and its own canonical form, so no row can change unnoticed. */
import { hash as digest } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { RecordedEvent } from '../kernel/event.ts'

/** The predecessor's hash of position 1: 32 zero bytes in hex. */
export const GENESIS_HASH = '0'.repeat(64)

/** RFC 8785 text of a JSON value; throws for what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('value has no JSON form')
  return text
}

export type UnhashedEvent = Omit<RecordedEvent, 'hash'>

/** The columns of the table `events` as they are stored. */
export interface StoredEvent {
  readonly position: number
  readonly event_id: string
  readonly stream_id: string
  readonly stream_type: string
  readonly stream_version: number
  readonly type: string
  readonly schema_version: number
  /** The exact text, canonical when this program wrote it. */
  readonly data: string
  readonly actor_id: string
  readonly actor_kind: string
  readonly on_behalf_of: string | null
  readonly reason: string | null
  readonly source: string
  readonly request_id: string | null
  readonly correlation_id: string
  readonly causation_id: string | null
  /** ISO 8601 in UTC: with milliseconds and a Z when this program wrote it, longer when there is more than that. */
  readonly recorded_at: string
  /** 64 hex digits. */
  readonly hash: string
}

/** `<entity type>:<key>`, as stored in `stream_id`. */
export function streamId(entityType: string, key: string): string {
  return `${entityType}:${key}`
}

/** An event as the columns that it is stored in; `data` is its stored text, which is canonical. */
export function storedColumns(event: UnhashedEvent, data: string): Omit<StoredEvent, 'hash'> {
  return {
    position: event.position,
    event_id: event.eventId,
    stream_id: streamId(event.entityType, event.key),
    stream_type: event.entityType,
    stream_version: event.streamVersion,
    type: event.type,
    schema_version: event.schemaVersion,
    data,
    actor_id: event.actorId,
    actor_kind: event.actorKind,
    on_behalf_of: event.onBehalfOf,
    reason: event.reason,
    source: event.source,
    request_id: event.requestId,
    correlation_id: event.correlationId,
    causation_id: event.causationId,
    recorded_at: event.recordedAt.toISOString(),
  }
}

/**
 * The RFC 8785 form of all columns except `hash`, members sorted by name. Positions are strings, since they are 64 bits wide;
 * `recorded_at` has milliseconds and a Z. Nothing of a row is left out or made anew.
 */
export function canonicalRow(row: Omit<StoredEvent, 'hash'>): string {
  return beforeData(row) + row.data + eventIdMember(row) + afterHash(row)
}

/** The same with the member `hash` at its place: one line of an export. */
export function canonicalLine(row: StoredEvent): string {
  return beforeData(row) + row.data + afterData(row)
}

/** The canonical line up to the value of `data`. */
export function beforeData(row: Omit<StoredEvent, 'hash'>): string {
  return (
    `{"actor_id":${quoted(row.actor_id)},"actor_kind":${quoted(row.actor_kind)},"causation_id":${quoted(row.causation_id)}` +
    `,"correlation_id":${quoted(row.correlation_id)},"data":`
  )
}

/** The canonical line from behind the value of `data`. */
export function afterData(row: StoredEvent): string {
  return `${eventIdMember(row)},"hash":${quoted(row.hash)}${afterHash(row)}`
}

function eventIdMember({ event_id }: Omit<StoredEvent, 'hash'>): string {
  return `,"event_id":${quoted(event_id)}`
}

function afterHash(row: Omit<StoredEvent, 'hash'>): string {
  return (
    `,"on_behalf_of":${quoted(row.on_behalf_of)},"position":"${row.position}","reason":${quoted(row.reason)}` +
    `,"recorded_at":${quoted(row.recorded_at)},"request_id":${quoted(row.request_id)},"schema_version":${row.schema_version}` +
    `,"source":${quoted(row.source)},"stream_id":${quoted(row.stream_id)},"stream_type":${quoted(row.stream_type)}` +
    `,"stream_version":${row.stream_version},"type":${quoted(row.type)}}`
  )
}

/** As JSON.stringify writes it, which for text and null is RFC 8785. */
function quoted(text: string | null): string {
  if (text === null) return 'null'
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text)
}

const PLAIN = /^[\w .:/@+-]*$/

const HASH_BYTES = 32
/** What is hashed next: a new buffer for each event would cost more than its hash. */
let scratch = Buffer.allocUnsafe(16_384)

/** SHA-256 of the 32 bytes of the previous hash followed by the UTF-8 bytes of `canonical`; hex. */
export function chainHash(previous: string, canonical: string): string {
  // No character of UTF-16 needs more than three bytes of UTF-8.
  const most = HASH_BYTES + canonical.length * 3
  if (scratch.length < most) scratch = Buffer.allocUnsafe(most)
  if (scratch.write(previous, 0, HASH_BYTES, 'hex') !== HASH_BYTES) throw new Error(`no hash: ${previous}`)
  const end = HASH_BYTES + scratch.write(canonical, HASH_BYTES, 'utf8')
  return digest('sha256', scratch.subarray(0, end), 'hex')
}
