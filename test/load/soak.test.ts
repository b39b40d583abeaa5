import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgres18 } from '../support/databases.ts'
import { StubLitellm } from '../support/stub-litellm.ts'
import { LoadedNode, percentile } from './traffic.ts'

/** Half an hour in `npm run test:long`. */
const SECONDS = Number(process.env.SOAK_SECONDS ?? 5)
const CLIENTS = 8
/** Looks at the node's weight. */
const LOOKS = 60
/** Before this the node still warms up: code is compiled, caches fill. */
const WARM = 120
/** Megabytes by which memory may differ between the second and the last third, of a node that is left alone. */
const SLACK = 40

type Kind = 'resolve' | 'chat' | 'history' | 'switch'

/** 95 % of the client path, 4 % reads, 1 % changes. */
const kindOf = (n: number): Kind => (n % 100 === 0 ? 'switch' : n % 25 === 1 ? 'history' : n % 2 === 0 ? 'chat' : 'resolve')

describe('a node under mixed traffic', () => {
  const upstream = new StubLitellm()
  let node: LoadedNode
  let database: Awaited<ReturnType<typeof postgres18.createDatabase>>
  beforeAll(async () => {
    database = await postgres18.createDatabase('empty')
    node = await LoadedNode.start({
      DATABASE_URL: database.url,
      LITELLM_URL: await upstream.listen(),
      LITELLM_API_KEY: 'sk-litellm-master',
    })
  })
  afterAll(async () => {
    await node.stop()
    await upstream.close()
    await database.drop()
  })

  it(
    'answers everything rightly, and grows neither in memory nor in open files',
    async () => {
      const times: Record<Kind, number[]> = { resolve: [], chat: [], history: [], switch: [] }
      const weights: ReturnType<LoadedNode['weight']>[] = []
      const end = performance.now() + SECONDS * 1_000
      const looking = setInterval(() => weights.push(node.weight()), (SECONDS * 1_000) / LOOKS)
      let asked = 0
      const client = async () => {
        while (performance.now() < end) {
          asked += 1
          const n = asked
          const kind = kindOf(n)
          const start = performance.now()
          await (kind === 'switch' ? node.switch(n / 100) : node[kind]())
          // The times of a long run would be memory that grows in this process.
          if (times[kind].length < 1_000_000) times[kind].push(performance.now() - start)
          upstream.asked.length = 0
        }
      }
      await Promise.all(Array.from({ length: CLIENTS }, client)).finally(() => clearInterval(looking))
      for (const [kind, took] of Object.entries(times)) {
        const shown = [0.5, 0.99, 1].map((share) => percentile(took, share).toFixed(1))
        console.log(`${kind}: ${took.length} answers, p50 ${shown[0]} ms, p99 ${shown[1]} ms, longest ${shown[2]} ms`)
      }
      const third = Math.floor(weights.length / 3)
      const median = (from: number, what: 'megabytes' | 'files') =>
        percentile(
          weights.slice(from, from + third).map((weight) => weight[what]),
          0.5,
        )
      const told = [0, third, 2 * third].map((from) => `${median(from, 'megabytes')} MB and ${median(from, 'files')} files`)
      console.log(`${asked} requests in ${SECONDS} s without an error; medians of the thirds: ${told.join(', ')}`)
      expect(Object.values(times).every((took) => took.length > 0)).toBe(true)
      expect(median(2 * third, 'files')).toBeLessThanOrEqual(median(third, 'files') + 5)
      if (SECONDS >= WARM * 3) expect(median(2 * third, 'megabytes')).toBeLessThanOrEqual(median(third, 'megabytes') + SLACK)
    },
    SECONDS * 1_000 + 120_000,
  )
})
