/** Removes in the background what has been kept long enough: one node at a time, once in a while, in parts that others need not wait for. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Store } from './db/store.ts'
import { BackgroundWork } from './kernel/background-work.ts'

/** Whether to go on with the next part. */
export type GoOn = () => Promise<boolean>

/** Something that is removed when it is old. */
export interface Expiring {
  /** What it is, as logs and the store name it. */
  readonly what: string
  /** Removes what is old, and asks `goOn` before each part. Returns how much went. */
  remove(goOn: GoOn): Promise<number>
}

/** Milliseconds between looks whether it is time. */
const TICK = 60_000
/** Milliseconds between two parts: room for everybody else. */
const PAUSE = 100

/** Looks a minute after the start, and then every minute, for what is due. */
export function startRetention(store: Store, expiring: readonly Expiring[], log: Logger): BackgroundWork {
  return new BackgroundWork(async (signal) => {
    for (;;) {
      await sleep(TICK, undefined, { signal, ref: false }).catch(() => {})
      for (const one of expiring) {
        if (signal.aborted) return
        try {
          const removed = await removeExpired(store, one, signal)
          if (removed) log.info({ what: one.what, removed }, 'what was kept long enough is gone')
        } catch (error) {
          log.warn({ err: error, what: one.what }, 'what was kept long enough could not be removed; it is tried again')
        }
      }
    }
  })
}

/** Does it if it was not done for an hour and no other node is at it: how much went, null when it was not done. */
export async function removeExpired(store: Store, { what, remove }: Expiring, signal: AbortSignal): Promise<number | null> {
  // Without the lock: most looks end here.
  if (!(await isDue(store, what))) return null
  const lock = await store.tryLock(`switchbook retention of ${what}`)
  if (!lock) return null
  try {
    if (!(await isDue(store, what))) return null
    const goOn = async () => {
      await sleep(PAUSE, undefined, { signal, ref: false }).catch(() => {})
      return !signal.aborted && (await lock.holds())
    }
    const removed = await remove(goOn)
    await sql`
      insert into retention_runs (what, ended_at) values (${what}, now())
      on conflict (what) do update set ended_at = excluded.ended_at`.execute(store.db)
    return removed
  } finally {
    await lock.release()
  }
}

async function isDue({ db }: Store, what: string): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select not exists (select from retention_runs where what = ${what} and ended_at > now() - interval '1 hour') as due`.execute(db)
  return rows[0]?.due === true
}
