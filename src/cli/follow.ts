/** Follows a subscription over server-sent events; after a lost connection it goes on behind the last event: nothing is lost or repeated. */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, NetworkError } from 'graphql-sse'
import type { AuditEvent } from './fields.ts'
import {
  type Connection,
  type GraphqlError,
  isPassing,
  refusalOf,
  requestHeaders,
  ServerError,
  unreachable,
  type Variables,
} from './graphql-client.ts'

/** Milliseconds before trying again: doubled with each failure in a row, up to the most. */
const PAUSE = { first: 250, most: 10_000 }

/**
 * Hands each event to `each` until that answers false. `document` takes `after`, and calls its events `event`.
 * Rejects when the server refuses, or cannot be reached at first; later on it tries again for ever, and tells `say` so.
 */
export async function follow(
  to: Connection,
  document: string,
  { after, ...variables }: Variables & { readonly after: string },
  each: (event: AuditEvent) => boolean,
  say: (what: string) => void,
): Promise<void> {
  const client = createClient({ url: `${to.url}/graphql/stream`, headers: requestHeaders(to), retryAttempts: 0, fetchFn: heldBack })
  let last = after
  let failures = 0
  let reached = false
  const connected = () => {
    if (failures > 0) say(`connected again, going on after #${last}`)
    reached = true
    failures = 0
  }
  for (;;) {
    try {
      const results = client.iterate<{ event: AuditEvent }>({ query: document, variables: { ...variables, after: last } }, { connected })
      for await (const { data, errors } of results) {
        const [refusal] = errors ?? []
        if (refusal) throw refusalOf(refusal)
        if (!data) throw new ServerError('INTERNAL', 'the server sent neither an event nor a refusal')
        last = data.event.position
        if (!each(data.event)) return
      }
      say(`the server ended the stream; trying again after #${last}`)
    } catch (error) {
      const failure = await failureOf(error, to.url)
      if (!reached || !isPassing(failure)) throw failure
      if (failures === 0) say(`${failure.message}; trying again after #${last}`)
    }
    await sleep(Math.min(PAUSE.first * 2 ** failures, PAUSE.most))
    failures += 1
  }
}

/** Takes no more from the server while whoever reads the output is behind, so that nothing piles up here. */
async function heldBack(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init)
  if (!response.body) return response
  const gate = new TransformStream<Uint8Array, Uint8Array>({
    async transform(chunk, controller) {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
      controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(gate), response)
}

async function failureOf(error: unknown, url: string): Promise<ServerError> {
  if (error instanceof ServerError) return error
  if (error instanceof NetworkError && error.response instanceof Response) {
    const answer = (await error.response.json().catch(() => null)) as { errors?: readonly GraphqlError[] } | null
    const [refusal] = answer?.errors ?? []
    if (refusal) return refusalOf(refusal)
  }
  return unreachable(url, error as Error)
}
