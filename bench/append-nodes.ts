/** Commands taken by four nodes together on one PostgreSQL, over one node with as many in flight. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { NodeTurn, NodeTurnDone } from './append-node-process.ts'
import type { Bench, Run } from './bench.ts'
import { compare, type Finding } from './report.ts'
import { type Contender, takeTurns } from './rounds.ts'

const IN_FLIGHT = 256

export const appendNodes: Bench = {
  name: 'append-nodes',
  pace: { rounds: 7, turn: 3_000, warmUp: 3_000 },
  shortPace: { rounds: 3, turn: 1_000, warmUp: 1_000 },
  run: runAppendNodes,
}

interface Nodes {
  readonly contender: Contender
  /** Throws unless exactly what was acknowledged is there; returns a sentence. */
  check(): Promise<string>
  stop(): Promise<void>
}

async function runAppendNodes({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const alone = await startNodes('one node', await server.createDatabase('one_node'), 1)
  const together = await startNodes('four nodes', await server.createDatabase('four_nodes'), 4)
  try {
    const rates = await takeTurns([together.contender, alone.contender], pace)
    for (const nodes of [together, alone]) remark(await nodes.check())
    const what = { bench: 'append-nodes', case: `create, ${IN_FLIGHT} in flight`, goal: 0.8, unit: 'commands/s' }
    const [ours, peer] = [together.contender.name, alone.contender.name]
    return [compare(rates, { ...what, ours, peer, peerName: peer }, conditions)]
  } finally {
    await Promise.all([alone.stop(), together.stop()])
  }
}

async function startNodes(name: string, url: string, count: number): Promise<Nodes> {
  const nodes: ChildProcess[] = []
  // One after the other: the first brings the schema up to date and makes the first key.
  for (let n = 0; n < count; n += 1) nodes.push(await startNode(url))
  let commands = 0
  const turn = async (node: ChildProcess, milliseconds: number) => {
    const done = once(node, 'message')
    node.send({ inFlight: IN_FLIGHT / count, milliseconds } satisfies NodeTurn)
    const [told] = (await done) as [NodeTurnDone]
    commands += told.commands
    return told.perSecond
  }
  return {
    contender: {
      name,
      run: async (milliseconds) => (await Promise.all(nodes.map((node) => turn(node, milliseconds)))).reduce((sum, rate) => sum + rate, 0),
    },
    check: async () => {
      const found = await logOf(url)
      const expected = { events: commands + 1, last: commands + 1, head: commands + 1, aliases: commands }
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        throw new Error(`${name} acknowledged ${commands} commands, but there are ${JSON.stringify(found)}`)
      }
      return `${name}: ${commands} acknowledged commands are as many events behind the first key’s, dense, and as many aliases`
    },
    stop: async () => {
      await Promise.all(
        nodes.map(async (node) => {
          const gone = once(node, 'exit')
          node.disconnect()
          await gone
        }),
      )
    },
  }
}

async function startNode(url: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('append-node-process.ts', import.meta.url))
  const env = { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error', NODE_ENV: 'production' }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 2, 2, 'ipc'] })
  const killed = () => child.kill('SIGKILL')
  process.once('exit', killed)
  child.once('exit', () => process.off('exit', killed))
  const early = once(child, 'exit').then(([code]) => Promise.reject(new Error(`a node ended with ${code} before it was ready`)))
  await Promise.race([once(child, 'message'), early])
  early.catch(() => {})
  return child
}

async function logOf(url: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rows } = await client.query(`
      select (select count(*)::int from events) as events, (select max(position)::int from events) as last,
        (select position::int from log_head) as head, (select count(*)::int from model_aliases) as aliases`)
    return rows[0]
  } finally {
    await client.end()
  }
}
