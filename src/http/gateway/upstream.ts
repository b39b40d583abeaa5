import { Pool } from 'undici'
import { Exchange, type Observe } from './exchange.ts'

export interface UpstreamOptions {
  readonly url: string
  readonly apiKey: string | undefined
  /** Milliseconds of silence after which an answer counts as lost. */
  readonly timeout: number
  readonly observe: Observe
}

/** LiteLLM takes the id of a call from it, into its own logs. */
const CALL_ID = 'x-litellm-call-id'

export interface CallIds {
  readonly callId: string
  readonly requestId: string
}

const MAX_CONNECTIONS = 1_024

/** LiteLLM behind a pool of kept connections. */
export class Upstream {
  readonly #pool: Pool
  readonly #headers: Readonly<Record<string, string>>
  readonly #base: string
  readonly #observe: Observe

  constructor({ url, apiKey, timeout, observe }: UpstreamOptions) {
    this.#observe = observe
    const { origin, pathname } = new URL(url)
    this.#base = pathname.replace(/\/$/, '')
    this.#pool = new Pool(origin, {
      connections: MAX_CONNECTIONS,
      pipelining: 1,
      connect: { timeout: 5_000 },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      keepAliveTimeout: 30_000,
    })
    this.#headers = { 'content-type': 'application/json', ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }) }
  }

  /** Sends a body on. */
  post(path: string, body: string, { callId, requestId }: CallIds): Exchange {
    const exchange = new Exchange(this.#observe)
    const headers = { ...this.#headers, 'x-request-id': requestId, [CALL_ID]: callId }
    this.#pool.dispatch({ method: 'POST', path: this.#base + path, headers, body }, exchange)
    return exchange
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }
}
