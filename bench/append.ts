/** Single-event commands through the command bus, over one INSERT per commit and over Emmett. */
import { emmett, rawInserts } from './append-peers.ts'
import type { Bench, Run } from './bench.ts'
import { commandBus } from './command-bus.ts'
import { compare, type Finding } from './report.ts'
import { best, type Contender, takeTurns } from './rounds.ts'

/** Something that takes commands, and can prove afterwards that it took each of them. */
export interface Appender {
  contender(inFlight: number): Contender
  /** Throws unless exactly what was acknowledged is there. Returns a sentence on what was found. */
  check(): Promise<string>
  close(): Promise<void>
}

const RAW_CLIENTS = [16, 32, 64]
const EMMETT_POOLS = [10, 32]

export const append: Bench = {
  name: 'append',
  pace: { rounds: 7, turn: 2_500, warmUp: 1_500 },
  shortPace: { rounds: 3, turn: 500, warmUp: 300 },
  run: runAppend,
}

async function runAppend({ server, pace, conditions, remark }: Run): Promise<Finding[]> {
  const creating = await commandBus(await server.createDatabase('creating'), 'create')
  const switching = await commandBus(await server.createDatabase('switching'), 'switch')
  const raw = await rawInserts(await server.createDatabase('raw'), Math.max(...RAW_CLIENTS))
  const emmetts = await Promise.all(EMMETT_POOLS.map(async (pool) => emmett(await server.createDatabase(`emmett_${pool}`), pool)))
  const appenders: Appender[] = [creating, switching, raw, ...emmetts]
  try {
    const contenders = [
      creating.contender(64),
      switching.contender(64),
      ...RAW_CLIENTS.map((clients) => raw.contender(clients)),
      ...emmetts.map((appender) => appender.contender(64)),
      creating.contender(1),
      switching.contender(1),
      raw.contender(1),
    ]
    const rates = await takeTurns(contenders, pace)
    for (const appender of appenders) remark(await appender.check())
    const bestRaw = best(
      rates,
      RAW_CLIENTS.map((clients) => raw.contender(clients).name),
    )
    const bestEmmett = best(
      rates,
      emmetts.map((appender) => appender.contender(64).name),
    )
    const finding = (what: string, ours: Contender, peer: string, goal: number | null) =>
      compare(rates, { bench: 'append', case: what, ours: ours.name, peer, peerName: peer, goal, unit: 'commands/s' }, conditions)
    return [
      finding('create, 64 in flight', creating.contender(64), bestRaw, 3),
      finding('create, 1 in flight', creating.contender(1), raw.contender(1).name, 0.6),
      finding('create, 64 in flight', creating.contender(64), bestEmmett, 8),
      finding('switch, 64 in flight', switching.contender(64), bestRaw, null),
      finding('switch, 1 in flight', switching.contender(1), raw.contender(1).name, null),
    ]
  } finally {
    await Promise.all(appenders.map((appender) => appender.close()))
  }
}
