import { type Dispatcher, errors, Pool } from 'undici'
import { statusClass, type UpstreamOutcome } from '../../metrics/metrics.ts'
import { badGateway, gatewayTimeout, type Refused } from './refusals.ts'

export interface UpstreamOptions {
  readonly url: string
  readonly apiKey: string | undefined
  /** Milliseconds of silence after which an answer counts as lost. */
  readonly timeout: number
  /** Told how each call went, and how long the head of its answer took. */
  readonly observe: (outcome: UpstreamOutcome, seconds: number) => void
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
  readonly #observe: UpstreamOptions['observe']

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

  /** Sends a body on and waits for the answer's head; `signal` breaks the call off. Throws `Refused` when LiteLLM cannot be had. */
  async post(path: string, body: string, ids: CallIds, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const headers = { ...this.#headers, 'x-request-id': ids.requestId, [CALL_ID]: ids.callId }
    const start = performance.now()
    try {
      const answer = await this.#pool.request({ method: 'POST', path: this.#base + path, headers, body, signal })
      this.#observe(statusClass(answer.statusCode), (performance.now() - start) / 1_000)
      return answer
    } catch (error) {
      this.#observe(signal.aborted ? 'cancelled' : isSlow(error) ? 'timeout' : 'unreachable', (performance.now() - start) / 1_000)
      throw signal.aborted ? error : lost(error)
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }
}

/** How a broken call upstream is told to the client. */
export function lost(error: unknown): Refused {
  const refused = isSlow(error)
    ? gatewayTimeout('upstream_timeout', 'The model took too long to answer.')
    : badGateway('upstream_unreachable', 'The model cannot be reached at the moment.')
  refused.cause = error
  return refused
}

function isSlow(error: unknown): boolean {
  return error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError
}
