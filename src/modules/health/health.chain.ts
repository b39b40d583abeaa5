import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import { type PartLimits, verifyNextPart } from '../../event-log/chain-verification.ts'
import { BackgroundWork } from '../../kernel/background-work.ts'

/** Milliseconds between two parts. */
const TICK = 5_000
/** Events appended since the last part that make it a busy time. */
const BUSY = 1_000
const PARTS = { busy: { events: 1_000, time: 100 }, quiet: { events: 20_000, time: 500 } } as const satisfies Record<string, PartLimits>

/** Has the hash chain checked, in parts that leave the node to its requests; `head` tells where the log stands. */
export function watchChain(db: Kysely<Database>, head: () => number, log: Logger): BackgroundWork {
  return new BackgroundWork(async (signal) => {
    let [seen, told] = [head(), 0]
    for (;;) {
      await sleep(TICK, undefined, { signal, ref: false }).catch(() => {})
      if (signal.aborted) return
      const before = seen
      seen = head()
      try {
        const part = await verifyNextPart(db, seen - before > BUSY ? PARTS.busy : PARTS.quiet)
        const bad = part ? (part.fault?.position ?? 0) : told
        if (part?.fault && bad !== told) log.error(part.fault, 'the log is not as it was written')
        told = bad
      } catch (error) {
        log.warn({ err: error }, 'the chain of hashes could not be checked; it is tried again')
      }
    }
  })
}
