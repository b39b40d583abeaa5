import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { buildProgram, endAll } from '../support/program.ts'
import { faultsOf } from './check-history.ts'
import { Cluster, KEY } from './cluster.ts'
import { RoundRobin } from './round-robin.ts'
import { ROUNDS } from './rounds.ts'
import { Workload } from './workload.ts'

beforeAll(buildProgram)
afterEach(endAll)

it(
  'a node that is told to end under load behind a proxy fails no request: it answers until the proxy knows that it leaves, and then all that it took',
  async () => {
    const cluster = await Cluster.start(3, { DRAIN_DELAY_MS: '2000' })
    const proxy = await RoundRobin.before(() => cluster.urls)
    try {
      await cluster.furnish()
      const workload = new Workload({ nodes: () => [proxy.url], key: KEY, prefix: 'drain' })
      const running = workload.run(12)
      for (let round = 0; round < ROUNDS; round += 1) {
        const enough = workload.acknowledged + 30
        while (workload.acknowledged < enough) await Promise.race([sleep(1), running])
        const i = round % cluster.nodes.length
        expect(await cluster.nodes[i]?.end('SIGTERM')).toMatchObject({ code: 0 })
        await cluster.startAgain(i)
      }
      workload.stop()
      await running
      expect(proxy.failed).toEqual([])
      expect(workload.unknown).toBe(0)
      const store = cluster.open()
      const log = await cluster.log(store).finally(store.close)
      expect(faultsOf({ changes: workload.changes, reads: workload.reads, log, standings: await cluster.standings(log.length) })).toEqual(
        [],
      )
    } finally {
      await proxy.close()
      await cluster.stop()
    }
  },
  60_000 + ROUNDS * 60_000,
)
