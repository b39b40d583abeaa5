/**
 * Follows the log from any position: every event that a filter picks, in order, once. What a reader gets is read from the store page by
 * page, the next one when the last was taken; being told of new events only ends its waiting, so nothing depends on being told.
 */
import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { isTransient } from '../db/transient.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import { Overloaded } from './errors.ts'
import { type EventFilter, readEventPage } from './event-pages.ts'
import type { Registry } from './registry.ts'

export interface TailParts {
  readonly db: Kysely<Database>
  readonly registry: Registry
  /** Position up to which this node knows the log; all of it can be read. */
  readonly head: () => number
  /** Readers at once; one more is refused with OVERLOADED. */
  readonly most: number
}

/** Milliseconds after which a waiting reader looks by itself. */
const POLL = 500
/** Events that a reader holds at most. */
const PAGE = 100
/** Pages that are read at once: however many readers there are, requests find connections free. */
const MOST_READS = 2

export class Tail {
  readonly #parts: TailParts
  readonly #waiting = new Set<() => void>()
  readonly #timer: NodeJS.Timeout
  #readers = 0
  #reading = 0
  readonly #queue: (() => void)[] = []

  constructor(parts: TailParts) {
    this.#parts = parts
    this.#timer = setInterval(() => this.wake(), POLL).unref()
  }

  get readers(): number {
    return this.#readers
  }

  /** Lets all that wait look for new events. */
  wake(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const look of waiting) look()
  }

  /** Events behind position `after`. Ends when `toPosition` of the filter is passed, or by `return`. */
  follow(filter: EventFilter, after: number): AsyncIterableIterator<RecordedEvent, undefined> {
    const { most } = this.#parts
    if (this.#readers >= most) throw new Overloaded(`${most} subscriptions are open already; try again later, or at another node`)
    this.#readers += 1
    const stopping = new AbortController()
    const events = this.#events(filter, after, stopping.signal)
    const stop = () => {
      if (stopping.signal.aborted) return
      stopping.abort()
      this.#readers -= 1
    }
    const iterator: AsyncIterableIterator<RecordedEvent, undefined> = {
      [Symbol.asyncIterator]: () => iterator,
      async next() {
        try {
          const next = await events.next()
          if (next.done) stop()
          return next
        } catch (error) {
          stop()
          throw error
        }
      },
      async return() {
        stop()
        return { done: true, value: undefined }
      },
    }
    return iterator
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async *#events(filter: EventFilter, after: number, signal: AbortSignal): AsyncGenerator<RecordedEvent, undefined> {
    let position = after
    while (!signal.aborted) {
      const head = this.#parts.head()
      if (head <= position) {
        await this.#wait(signal)
        continue
      }
      const page = await this.#read(filter, position, head)
      if (page === null) {
        await this.#wait(signal)
        continue
      }
      for (const event of page) {
        if (signal.aborted) return
        yield event
      }
      // A page that is not full holds all there is up to the head that it was read to.
      position = page.length < PAGE ? head : (page.at(-1)?.position ?? head)
      if (position >= (filter.toPosition ?? Number.POSITIVE_INFINITY)) return
    }
  }

  /** Null when the store is away for the moment: whoever follows is told nothing wrong by waiting. */
  async #read(filter: EventFilter, above: number, head: number): Promise<readonly RecordedEvent[] | null> {
    if (this.#reading >= MOST_READS) await new Promise<void>((resolve) => this.#queue.push(resolve))
    else this.#reading += 1
    try {
      return await readEventPage(this.#parts.db, this.#parts.registry, filter, { above, below: head + 1, limit: PAGE, descending: false })
    } catch (error) {
      if (isTransient(error)) return null
      throw error
    } finally {
      const next = this.#queue.shift()
      if (next) next()
      else this.#reading -= 1
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      this.#waiting.add(done)
      signal.addEventListener('abort', done)
    })
  }
}
