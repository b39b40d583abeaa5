/** Has the hash chain checked in the background, in parts that leave the node to its requests. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import { type PartLimits, verifyNextPart } from '../../event-log/chain-verification.ts'

/** Milliseconds between two parts. */
const TICK = 5_000
/** Events appended since the last part that make it a busy time. */
const BUSY = 1_000
const PARTS = { busy: { events: 1_000, time: 100 }, quiet: { events: 20_000, time: 500 } } as const satisfies Record<string, PartLimits>

export class ChainWatch {
  readonly #db: Kysely<Database>
  readonly #head: () => number
  readonly #log: Logger
  readonly #stopping = new AbortController()
  readonly #done: Promise<void>

  constructor(db: Kysely<Database>, head: () => number, log: Logger) {
    this.#db = db
    this.#head = head
    this.#log = log
    this.#done = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    let [head, told] = [this.#head(), 0]
    for (;;) {
      await sleep(TICK, undefined, { signal, ref: false }).catch(() => {})
      if (signal.aborted) return
      const before = head
      head = this.#head()
      try {
        const part = await verifyNextPart(this.#db, head - before > BUSY ? PARTS.busy : PARTS.quiet)
        const bad = part ? (part.fault?.position ?? 0) : told
        if (part?.fault && bad !== told) this.#log.error(part.fault, 'the log is not as it was written')
        told = bad
      } catch (error) {
        this.#log.warn({ err: error }, 'the chain of hashes could not be checked; it is tried again')
      }
    }
  }
}
