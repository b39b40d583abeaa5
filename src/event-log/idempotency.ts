import { createHash } from 'node:crypto'
import type { Session } from '../db/store.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import type { IdempotencyRecord } from './append-statement.ts'
import type { CommandRequest } from './command-request.ts'
import { readEvents } from './read-events.ts'
import type { Registry } from './registry.ts'

/** Keys are each actor's own. */
export function recordId(actorId: string, key: string): string {
  return `${actorId}\u0000${key}`
}

/** Stands for an operation and all of its input but the key itself; also of input that cannot be stored, which its decider refuses. */
export function requestHash(operation: string, input: object): string {
  return createHash('sha256').update(JSON.stringify({ operation, input }, sorted)).digest('hex')
}

/** For JSON.stringify: members in the order of their names. */
function sorted(_name: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}

/** A record with the events it answers for. */
export type AnsweredRequest = IdempotencyRecord & { readonly events: readonly RecordedEvent[] }

/** What was already answered for any of these requests' keys; no query when none carries a key. */
export async function findRecords(
  session: Session,
  registry: Registry,
  requests: readonly CommandRequest[],
): Promise<Map<string, AnsweredRequest>> {
  const asked = requests.flatMap(({ idempotency, metadata }) => (idempotency ? [{ actor: metadata.actorId, key: idempotency.key }] : []))
  const found = new Map<string, AnsweredRequest>()
  if (asked.length === 0) return found
  const rows = await session.query(
    `select r.* from json_to_recordset($1::text::json) as a(actor text, key text)
     cross join lateral (select * from idempotency_records i where i.actor_id = a.actor and i.key = a.key limit 1) r`,
    [JSON.stringify(asked)],
    'find_idempotency_records',
  )
  for (const row of rows) {
    const after = Number(row.after_position)
    const eventCount = Number(row.event_count)
    const record = { actorId: String(row.actor_id), key: String(row.key), requestHash: String(row.request_hash), after, eventCount }
    const events = eventCount > 0 ? await readEvents(session, registry, after, eventCount) : []
    found.set(recordId(record.actorId, record.key), { ...record, recordedAt: row.recorded_at as Date, events })
  }
  return found
}
