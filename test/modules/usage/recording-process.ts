/** A process that counts calls without end, in ten at a time, and says on standard output which ones it was told are taken. */
import 'reflect-metadata'
import { openPostgres } from '../../../src/db/postgres.ts'
import { openUsageSide, someCall } from './usage-side.ts'

const CALLERS = 10

export async function main(url: string, flushInterval: string): Promise<void> {
  const store = openPostgres({ url, poolSize: 4, statementTimeout: 30_000, onError: () => {} })
  const side = await openUsageSide(store, { flushInterval: Number(flushInterval) })
  let made = 0
  const caller = async () => {
    for (;;) {
      made += 1
      const callId = `killed-${made}`
      await side.usage.record(someCall({ callId }))
      console.log(callId)
      // As calls do, they take their time.
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
}
