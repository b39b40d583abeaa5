/** Every event carries SHA-256 over its predecessor's hash and its own canonical form, so no row can change unnoticed. */
import { createHash } from 'node:crypto'
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

/** `<entity type>:<key>`, as stored in `stream_id`. */
export function streamId(entityType: string, key: string): string {
  return `${entityType}:${key}`
}

/**
 * The RFC 8785 form of all columns except `hash`, members sorted by name. Positions are strings, since they are 64 bits wide;
 * `recorded_at` has milliseconds and a Z. `data` is passed as its stored text, which is canonical already.
 */
export function canonicalEvent(event: UnhashedEvent, data: string): string {
  const text = JSON.stringify
  return (
    `{"actor_id":${text(event.actorId)},"actor_kind":${text(event.actorKind)},"causation_id":${text(event.causationId)}` +
    `,"correlation_id":${text(event.correlationId)},"data":${data},"event_id":${text(event.eventId)}` +
    `,"on_behalf_of":${text(event.onBehalfOf)},"position":"${event.position}","reason":${text(event.reason)}` +
    `,"recorded_at":"${event.recordedAt.toISOString()}","request_id":${text(event.requestId)},"schema_version":${event.schemaVersion}` +
    `,"source":${text(event.source)},"stream_id":${text(streamId(event.entityType, event.key))}` +
    `,"stream_type":${text(event.entityType)},"stream_version":${event.streamVersion},"type":${text(event.type)}}`
  )
}

/** SHA-256 of the 32 bytes of the previous hash followed by the UTF-8 bytes of `canonical`; hex. */
export function chainHash(previous: string, canonical: string): string {
  return createHash('sha256').update(previous, 'hex').update(canonical, 'utf8').digest('hex')
}
