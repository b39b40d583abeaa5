/**
 * Counts the calls that this process answers itself without making anybody wait for the store: they are gathered and written
 * together. What is gathered and not written is lost by `kill -9`, and by nothing else; with an interval of 0 nothing is.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { isTransient } from '../../db/transient.ts'
import { Unavailable } from '../../event-log/errors.ts'
import type { Receipt, UsageCall } from './usage.call.ts'

export interface RecorderOptions {
  /** Milliseconds that a call may wait to be written with others; 0 makes `record` wait until it is durable. */
  readonly flushInterval: number
  /** Calls that may be gathered; beyond them callers wait. */
  readonly maxBuffered?: number
  /** Milliseconds that closing goes on trying while the store is away. */
  readonly patience?: number
}

export interface RecorderParts {
  readonly write: (calls: readonly UsageCall[]) => Promise<Receipt>
  readonly log: Logger
}

/** Calls in one batch. */
const BATCH = 1_000
/** Milliseconds between tries while the store is away: the first, and the longest. */
const PAUSES = { first: 50, longest: 2_000 }

interface Gathered {
  readonly call: UsageCall
  readonly settle: { resolve(): void; reject(error: unknown): void } | null
}

export class UsageRecorder {
  readonly #parts: RecorderParts
  readonly #options: Required<RecorderOptions>
  readonly #stopping = new AbortController()
  #gathered: Gathered[] = []
  #waiting: (() => void)[] = []
  #timer: NodeJS.Timeout | null = null
  #flushing: Promise<void> | null = null
  #closed = false

  constructor(parts: RecorderParts, options: RecorderOptions) {
    this.#parts = parts
    this.#options = { maxBuffered: 50_000, patience: 10_000, ...options }
  }

  /** Calls not written yet. */
  get buffered(): number {
    return this.#gathered.length
  }

  /** Resolves once the call is taken, or, with an interval of 0, once it is durable. Waits while the buffer is full. */
  async record(call: UsageCall): Promise<void> {
    while (!this.#closed && this.#gathered.length >= this.#options.maxBuffered) {
      this.#start()
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    if (this.#closed) throw new Unavailable('the server is shutting down; the call was not counted')
    if (this.#options.flushInterval === 0) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      this.#gathered.push({ call, settle: { resolve, reject } })
      this.#start()
      return promise
    }
    this.#gathered.push({ call, settle: null })
    if (this.#gathered.length >= BATCH) this.#start()
    else this.#timer ??= setTimeout(() => this.#start(), this.#options.flushInterval)
  }

  /** Writes everything that was taken. Rejects when the store stays away; what could not be written then is in the log. */
  async close(): Promise<void> {
    this.#closed = true
    this.#release()
    const late = setTimeout(() => this.#stopping.abort(), this.#options.patience)
    this.#start()
    while (this.#flushing) await this.#flushing
    clearTimeout(late)
    const lost = this.#gathered.splice(0)
    for (const { call, settle } of lost) {
      this.#parts.log.error({ call }, 'a call was not counted: the store stayed away')
      settle?.reject(new Unavailable('the store stayed away; the call was not counted'))
    }
    if (lost.length > 0) throw new Error(`${lost.length} calls could not be counted`)
  }

  #start(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#flushing ??= this.#flush().finally(() => {
      this.#flushing = null
      // Taken between the last look and now.
      if (this.#gathered.length > 0 && !this.#stopping.signal.aborted) this.#start()
    })
  }

  async #flush(): Promise<void> {
    // Calls of the same turn share a batch.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#gathered.length > 0 && !this.#stopping.signal.aborted) {
      const batch = this.#gathered.slice(0, BATCH)
      if (!(await this.#writePatiently(batch))) return
      this.#gathered.splice(0, batch.length)
      this.#release()
    }
  }

  #release(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }

  /** False when the store stayed away until closing gave up. */
  async #writePatiently(batch: readonly Gathered[]): Promise<boolean> {
    const { signal } = this.#stopping
    for (let pause = PAUSES.first; ; pause = Math.min(pause * 2, PAUSES.longest)) {
      try {
        this.#tell(await this.#parts.write(batch.map(({ call }) => call)))
        for (const { settle } of batch) settle?.resolve()
        return true
      } catch (error) {
        if (!isTransient(error)) return this.#writeApart(batch, error)
        this.#parts.log.warn({ err: error, calls: this.#gathered.length }, 'calls wait to be counted: the store cannot take them')
        await sleep(pause, undefined, { signal }).catch(() => {})
        if (signal.aborted) return false
      }
    }
  }

  /** One call that the store will not take must not keep its neighbours from being counted. */
  async #writeApart(batch: readonly Gathered[], error: unknown): Promise<boolean> {
    const [first, ...others] = batch
    if (first && others.length === 0) {
      this.#parts.log.error({ err: error, call: first.call }, 'a call was not counted: the store refuses it')
      first.settle?.reject(error)
      return true
    }
    const middle = Math.ceil(batch.length / 2)
    return (await this.#writePatiently(batch.slice(0, middle))) && this.#writePatiently(batch.slice(middle))
  }

  #tell({ rejected }: Receipt): void {
    for (const { call, refusal } of rejected) {
      this.#parts.log.error({ call, code: refusal.code, reason: refusal.message }, 'a call was not counted')
    }
  }
}
