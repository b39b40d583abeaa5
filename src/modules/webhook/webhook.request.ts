/** One event as the request that delivers it, signed as https://www.standardwebhooks.com describes. */
import { createHmac } from 'node:crypto'
import { request } from 'undici'
import type { RecordedEvent } from '../../kernel/event.ts'
import type { EventDefinition } from '../../kernel/module.ts'

/** Milliseconds for an endpoint to answer. */
const PATIENCE = 10_000
/** Milliseconds of that which are left at most once the node stops: what is answered by then need not be sent again. */
const GRACE = 2_000

/** What an endpoint is told: the event as its history shows it. */
export function bodyOf(event: RecordedEvent, { hidden, summary }: EventDefinition): string {
  const data = Object.fromEntries(Object.entries(event.data).filter(([name]) => !hidden.includes(name)))
  return JSON.stringify({
    id: event.eventId,
    position: String(event.position),
    type: event.type,
    entityType: event.entityType,
    entityKey: event.key,
    version: event.streamVersion,
    recordedAt: event.recordedAt.toISOString(),
    actor: { id: event.actorId, kind: event.actorKind },
    onBehalfOf: event.onBehalfOf,
    reason: event.reason,
    source: event.source,
    correlationId: event.correlationId,
    causationId: event.causationId,
    summary: summary(event),
    data,
    hash: event.hash,
  })
}

/** HMAC-SHA256 over id, timestamp and body; the secret is what follows `whsec_`, in base64. */
export function signature(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/**
 * Null once the endpoint took it, or what came of it in a sentence; rejects when it is not taken before `stopping` and a little after.
 * Redirects are not followed; what is answered is not kept.
 */
export async function deliver(url: string, headers: Record<string, string>, body: string, stopping: AbortSignal): Promise<string | null> {
  const late = new AbortController()
  const hurry = () => setTimeout(() => late.abort(), GRACE).unref()
  stopping.addEventListener('abort', hurry, { once: true })
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'switchbook-webhooks', ...headers },
      body,
      signal: AbortSignal.any([late.signal, AbortSignal.timeout(PATIENCE)]),
    })
    await answer.body.dump({ limit: 65_536 })
    if (answer.statusCode >= 200 && answer.statusCode < 300) return null
    return `the endpoint answered ${answer.statusCode}`
  } catch (error) {
    if (stopping.aborted) throw error
    const { name, code, message } = error as NodeJS.ErrnoException
    return name === 'TimeoutError'
      ? `the endpoint did not answer in ${PATIENCE / 1_000} seconds`
      : `the endpoint cannot be reached: ${code ?? message}`.slice(0, 500)
  } finally {
    stopping.removeEventListener('abort', hurry)
  }
}
