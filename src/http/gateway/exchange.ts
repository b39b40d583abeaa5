/** One call to LiteLLM on its way: an answer that is a stream of events is handed on as it comes, any other one once it is whole. */
import { Readable } from 'node:stream'
import { type Dispatcher, errors } from 'undici'
import { statusClass, type UpstreamOutcome } from '../../metrics/metrics.ts'
import { badGateway, clientClosed, gatewayTimeout, Refused } from './refusals.ts'

export interface UpstreamAnswer {
  readonly statusCode: number
  readonly contentType: string
  /** Text, or a stream of events that still comes. */
  readonly body: string | Readable
}

/** Told how a call went, and how long the head of its answer took. */
export type Observe = (outcome: UpstreamOutcome, seconds: number) => void

/** Bytes of an answer that is not a stream. */
const MAX_ANSWER_BYTES = 64 * 1_048_576

/**
 * A handler for undici's `dispatch`, which costs about half of its `request` for answers that are wanted whole: no stream, no
 * iterator and no abort signal are made for them.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  /** Rejects with `Refused` when LiteLLM cannot be had, or the call was cancelled. */
  readonly answer: Promise<UpstreamAnswer>
  readonly #settle: Omit<PromiseWithResolvers<UpstreamAnswer>, 'promise'>
  readonly #observe: Observe
  readonly #start = performance.now()
  readonly #chunks: Buffer[] = []
  #size = 0
  #statusCode = 0
  #contentType = ''
  #stream: Readable | null = null
  #controller: Dispatcher.DispatchController | null = null
  #over = false
  #cancelled = false

  constructor(observe: Observe) {
    const { promise, ...settle } = Promise.withResolvers<UpstreamAnswer>()
    this.answer = promise
    this.#settle = settle
    this.#observe = observe
  }

  /** Whether the client is gone. */
  get cancelled(): boolean {
    return this.#cancelled
  }

  /** For a client that is gone: breaks the call off unless it is over. */
  cancel(): void {
    this.#cancelled = true
    if (this.#over) return
    this.#over = true
    if (this.#statusCode === 0) this.#observe('cancelled', this.#seconds())
    const reason = clientClosed()
    this.#controller?.abort(reason)
    if (this.#stream) this.#stream.destroy(reason)
    else this.#settle.reject(reason)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    // Cancelled while it waited for a connection.
    if (this.#cancelled) controller.abort(clientClosed())
  }

  onResponseStart(controller: Dispatcher.DispatchController, statusCode: number, headers: Record<string, unknown>): void {
    if (statusCode < 200) return
    this.#observe(statusClass(statusCode), this.#seconds())
    this.#statusCode = statusCode
    this.#contentType = String(headers['content-type'] ?? '')
    if (!this.#contentType.includes('text/event-stream')) return
    this.#stream = new Readable({
      read: () => controller.resume(),
      destroy: (error, done) => {
        if (!this.#over) controller.abort(error ?? new errors.RequestAbortedError())
        done(error)
      },
    })
    this.#answer(this.#stream)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#stream) {
      if (!this.#stream.push(chunk)) controller.pause()
      return
    }
    this.#size += chunk.length
    if (this.#size > MAX_ANSWER_BYTES) controller.abort(badGateway('upstream_too_long', 'The answer of the model is too long.'))
    else this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#over = true
    if (this.#stream) this.#stream.push(null)
    else this.#answer((this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)).toString('utf8'))
  }

  onResponseError(_: unknown, error: Error): void {
    if (this.#over) return
    this.#over = true
    if (this.#statusCode === 0) this.#observe(isSlow(error) ? 'timeout' : 'unreachable', this.#seconds())
    if (this.#stream) this.#stream.destroy(error)
    else this.#settle.reject(error instanceof Refused ? error : lost(error))
  }

  #answer(body: string | Readable): void {
    this.#settle.resolve({ statusCode: this.#statusCode, contentType: this.#contentType, body })
  }

  #seconds(): number {
    return (performance.now() - this.#start) / 1_000
  }
}

/** How a broken call upstream is told to the client. */
function lost(error: unknown): Refused {
  const refused = isSlow(error)
    ? gatewayTimeout('upstream_timeout', 'The model took too long to answer.')
    : badGateway('upstream_unreachable', 'The model cannot be reached at the moment.')
  refused.cause = error
  return refused
}

function isSlow(error: unknown): boolean {
  return error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError
}
