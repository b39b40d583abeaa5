/**
 * A node that appends with many commands in flight until it is killed, and prints `position eventId` of each event once it was
 * answered. Started by the kill tests as a process of its own, with the store to open as JSON.
 */
import 'reflect-metadata'
import { writeSync } from 'node:fs'
import { openEmbedded } from '../../src/db/embedded.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { slices } from '../../src/modules.ts'
import { openWriteSide } from '../../src/write-side.ts'
import * as make from './commands.ts'

export interface AppenderOptions {
  readonly url?: string
  readonly directory?: string
  /** Begins every name, so that no two runs make the same. */
  readonly prefix: string
  readonly callers: number
}

const { url, directory, prefix, callers } = JSON.parse(process.argv[2] ?? '{}') as AppenderOptions
const store = url ? openPostgres({ url, poolSize: 2, statementTimeout: 30_000, onError: () => {} }) : await openEmbedded({ directory })
const { commits } = await openWriteSide(store, slices, systemClock)

async function appendForEver(caller: number): Promise<never> {
  for (let n = 0; ; n += 1) {
    const name = `${prefix}-${caller}-${n}`
    const requests = [
      [make.createAlias(name, { accessGroups: ['prod'] })],
      [make.switchProvider(name, 'openai/gpt-4o'), make.addCredits('core', '1')],
      n % 3 === 0 ? [make.deleteAlias(name)] : [make.updateAlias(name, { description: 'anew' })],
    ]
    for (const [i, commands] of requests.entries()) {
      const idempotency = { key: `${name}-${i}`, requestHash: name }
      const { events } = await commits.submit({ commands, metadata: make.metadata(), idempotency })
      // At once and whole: what was printed was answered.
      writeSync(1, events.map(({ position, eventId }) => `${position} ${eventId}\n`).join(''))
    }
  }
}

await Promise.all(Array.from({ length: callers }, (_, caller) => appendForEver(caller)))
