import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectSoundLog } from '../support/log.ts'
import { buildProgram, endAll } from '../support/program.ts'
import { openTestWriteSide } from '../support/write-side.ts'
import { faultsOf } from './check-history.ts'
import { Cluster, KEY } from './cluster.ts'
import type { Change, Read } from './history.ts'
import { ROUNDS, ROUNDS_OF_ONE_LOG } from './rounds.ts'
import { Workload } from './workload.ts'

const CLIENTS = 12

beforeAll(buildProgram)
afterEach(endAll)

const anyOf = (cluster: Cluster) => Math.floor(Math.random() * cluster.nodes.length)

const faults = [
  {
    name: 'a node',
    async strike(cluster: Cluster) {
      const i = anyOf(cluster)
      await cluster.nodes[i]?.end('SIGKILL')
      await cluster.startAgain(i)
    },
  },
  {
    name: 'PostgreSQL',
    async strike(cluster: Cluster) {
      await cluster.postgres.crash()
      await sleep(Math.random() * 500)
      await cluster.postgres.restart()
    },
  },
]

/** Every promise, after all that clients saw so far. */
async function expectKept(cluster: Cluster, changes: readonly Change[], reads: readonly Read[]): Promise<void> {
  const store = cluster.open()
  try {
    const log = await cluster.log(store)
    const standings = await cluster.standings(log.length)
    expect(faultsOf({ changes, reads, log, standings })).toEqual([])
    await expectSoundLog(store, await openTestWriteSide(store))
  } finally {
    await store.close()
  }
}

describe.each(faults)('three nodes under load while $name is killed with SIGKILL', ({ name, strike }) => {
  it(`keep every promise, ${ROUNDS} times`, { timeout: 60_000 + ROUNDS * 60_000 }, async () => {
    const told = { acknowledged: 0, unknown: 0, reads: 0 }
    for (let done = 0; done < ROUNDS; ) {
      const cluster = await Cluster.start(3)
      try {
        await cluster.furnish()
        const changes: Change[] = []
        const reads: Read[] = []
        for (let i = 0; i < ROUNDS_OF_ONE_LOG && done < ROUNDS; i += 1, done += 1) {
          const workload = new Workload({ nodes: () => cluster.urls, key: KEY, prefix: `r${done}` })
          const running = workload.run(CLIENTS)
          // Some rounds strike early, some late.
          const moment = 1 + Math.floor(Math.random() * 100)
          while (workload.acknowledged < moment) await Promise.race([sleep(1), running])
          await strike(cluster)
          const again = workload.acknowledged + CLIENTS
          while (workload.acknowledged < again) await Promise.race([sleep(1), running])
          workload.stop()
          await running
          await cluster.settled()
          changes.push(...workload.changes)
          reads.push(...workload.reads)
          await expectKept(cluster, changes, reads)
          told.acknowledged += workload.acknowledged
          told.unknown += workload.unknown
          told.reads += workload.reads.length
          if (ROUNDS > 3) console.info(`${name}: round ${done + 1} of ${ROUNDS} survived; so far ${JSON.stringify(told)}`)
        }
      } finally {
        await cluster.stop()
      }
    }
    // The blows fell while clients were asking.
    expect(told.unknown).toBeGreaterThan(0)
  })
})
