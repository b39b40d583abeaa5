/** The clients of both libraries, as programs use them: one subscription's results as an iterable. */
import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import WebSocket from 'ws'

export interface Result {
  readonly data?: { readonly auditEvents: Record<string, unknown> } | null | undefined
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } | undefined }[] | undefined
}

export interface Subscription {
  /** The next result; null when there are no more. */
  next(): Promise<Result | null>
  /** How it ended, once it has: null for an orderly end. */
  readonly ended: Promise<unknown>
  stop(): Promise<void>
}

export interface LiveClient {
  readonly name: string
  subscribe(url: string, key: string | null, query: string, variables?: Record<string, unknown>): Subscription
}

const sse: LiveClient = {
  name: 'graphql-sse',
  subscribe(url, key, query, variables = {}) {
    const client = createSseClient({
      url: `${url}/graphql/stream`,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      retryAttempts: 0,
    })
    return subscription(client.iterate({ query, variables }), () => client.dispose())
  },
}

const ws: LiveClient = {
  name: 'graphql-ws',
  subscribe(url, key, query, variables = {}) {
    const client = createWsClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: key === null ? {} : { authorization: `Bearer ${key}` },
      retryAttempts: 0,
    })
    return subscription(client.iterate({ query, variables }), () => client.dispose())
  },
}

/** For `describe.each(liveClients)('... with $name', ...)`. */
export const liveClients: readonly LiveClient[] = [sse, ws]

function subscription(results: AsyncIterableIterator<unknown>, dispose: () => unknown): Subscription {
  let end: (how: unknown) => void
  const ended = new Promise<unknown>((resolve) => {
    end = resolve
  })
  return {
    ended,
    async next() {
      try {
        const { done, value } = await results.next()
        if (!done) return value as Result
        end(null)
      } catch (error) {
        end(error)
      }
      return null
    },
    async stop() {
      void results.return?.()
      await dispose()
    },
  }
}
