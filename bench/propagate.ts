/** How long after a change at one node another node gives the new answer: from the sending of the change, its commit included. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench, Run } from './bench.ts'
import { percentile } from './latency.ts'
import type { ServerProcess } from './processes.ts'
import { against, type Finding } from './report.ts'
import { askingAt, startNode, teamWithKey } from './serving.ts'

/** Changes in a round: enough for a 99th percentile. */
const CHANGES = 200
const SHORT_CHANGES = 100
/** Microseconds. */
const LIMIT = 25_000
/** Milliseconds after which it has failed. */
const PATIENCE = 10_000
const MODELS = ['openai/gpt-4', 'anthropic/claude-3-opus-20240229'] as const
const SWITCH = 'mutation Switch($model: String!) { switchProvider(input: { alias: "smart", litellmModel: $model }) { position } }'
const RESOLVE = '{ resolveModel(teamId: "acme-prod", alias: "smart") { litellmModel position } }'

export const propagate: Bench = {
  name: 'propagate',
  pace: { rounds: 5, turn: 0, warmUp: 0 },
  shortPace: { rounds: 1, turn: 0, warmUp: 0 },
  run: runPropagate,
}

async function runPropagate({ server, pace, short, conditions, remark }: Run): Promise<Finding[]> {
  const key = randomBytes(24).toString('base64url')
  const settings = { DATABASE_URL: await server.createDatabase('propagate'), SWITCHBOOK_ADMIN_KEY: key }
  const nodes: ServerProcess[] = [await startNode(settings)]
  try {
    nodes.push(await startNode(settings))
    const [writer, reader] = nodes.map(({ url }) => askingAt(url, key))
    if (!writer || !reader) throw new Error('there are no two nodes')
    await teamWithKey(new URL('/', nodes[0]?.url).href, key)
    let changes = 0
    const change = async () => {
      const model = MODELS[(changes + 1) % MODELS.length]
      changes += 1
      // At no fixed distance from what either node does by its own clock.
      await sleep(Math.random() * 20)
      const sent = performance.now()
      const committed = writer<{ switchProvider: { position: string } }>(SWITCH, { model }).then(({ switchProvider }) => ({
        position: switchProvider.position,
        microseconds: (performance.now() - sent) * 1_000,
      }))
      for (;;) {
        const { resolveModel } = await reader<{ resolveModel: { litellmModel: string; position: string } }>(RESOLVE)
        const microseconds = (performance.now() - sent) * 1_000
        if (resolveModel.litellmModel === model) {
          const { position, microseconds: answered } = await committed
          if (resolveModel.position !== position) throw new Error(`the answer is of ${resolveModel.position}, the change of ${position}`)
          return { microseconds, answered }
        }
        if (microseconds > PATIENCE * 1_000) throw new Error(`change ${changes} did not reach the other node within ${PATIENCE} ms`)
      }
    }
    await change()
    const rounds: { microseconds: number; answered: number }[][] = []
    for (let round = 0; round < pace.rounds; round += 1) {
      const samples = []
      for (let n = 0; n < (short ? SHORT_CHANGES : CHANGES); n += 1) samples.push(await change())
      rounds.push(samples)
    }
    remark(`${changes} changes at one node, each answered rightly and at its own position by the other`)
    const at = (share: number, of: (sample: { microseconds: number; answered: number }) => number) =>
      rounds.map((samples) => percentile(samples.map(of), share))
    const told = { bench: 'propagate', unit: 'µs' }
    const limit = { ...told, peerName: 'what it may take', atMost: true } as const
    return [
      against(
        LIMIT,
        at(0.99, ({ microseconds }) => microseconds),
        { ...limit, case: 'sent here, answered there, p99', goal: 1 },
        conditions,
      ),
      against(
        LIMIT,
        at(0.5, ({ microseconds }) => microseconds),
        { ...limit, case: 'sent here, answered there, p50', goal: null },
        conditions,
      ),
      against(
        LIMIT,
        at(0.5, ({ answered }) => answered),
        { ...limit, case: 'sent here, answered here, p50', goal: null },
        conditions,
      ),
    ]
  } finally {
    await Promise.all(nodes.map((node) => node.stop()))
  }
}
