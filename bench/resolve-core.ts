/** Resolutions in process, from the memory that a node fills when it starts: how many in a second of one core, and what a team weighs there. */
import type { Bench, Run } from './bench.ts'
import { generateLog, SIZES } from './generate/generate-log.ts'
import { runProcess } from './processes.ts'
import { against, type Finding } from './report.ts'
import type { ResolveCoreInput, ResolveCoreOutput } from './resolve-core-process.ts'

const WHOLE = { aliases: 100_000, groups: 10_000, organizations: 100, teams: 100_000 }
const SHORT = { aliases: 2_000, groups: 200, organizations: 10, teams: 2_000 }
const PER_SECOND = 2_000_000
const BYTES = 500

export const resolveCore: Bench = {
  name: 'resolve-core',
  pace: { rounds: 7, turn: 2_000, warmUp: 2_000 },
  shortPace: { rounds: 3, turn: 300, warmUp: 300 },
  run: runResolveCore,
}

async function runResolveCore({ server, pace, short, conditions, remark }: Run): Promise<Finding[]> {
  const url = await server.createDatabase('resolve_core')
  const sizes = short ? SHORT : WHOLE
  // Whoever was only created is active, so that every question has an answer.
  await generateLog(url, { ...SIZES, ...sizes, events: 0 })
  const input: ResolveCoreInput = { url, pace }
  const { perSecond, evenlyPerSecond, bytesPerTeam, teams, resolved } = await runProcess<ResolveCoreOutput>(
    'resolve-core-process.ts',
    input,
  )
  remark(`${resolved} resolutions of ${teams} teams among ${sizes.aliases} aliases and ${sizes.groups} groups, each allowed`)
  const all = `${sizes.aliases} aliases, ${sizes.groups} groups, ${sizes.teams} teams`
  const rate = { bench: 'resolve-core', peerName: 'what it is to reach', unit: 'resolutions/s' }
  const weight = { bench: 'resolve-core', peerName: 'what it may take', unit: 'bytes of heap per team' }
  return [
    against(PER_SECOND, perSecond, { ...rate, case: `${all}, asked for as names are used`, goal: 1 }, conditions),
    against(PER_SECOND, evenlyPerSecond, { ...rate, case: `${all}, each team as often as any other`, goal: null }, conditions),
    against(BYTES, [bytesPerTeam], { ...weight, case: all, goal: 1, atMost: true }, conditions),
  ]
}
