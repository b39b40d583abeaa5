/** Goals that are not reached, and what bounds them: the short mode knows them, RESULTS.md tells them. */
import type { Finding } from './report.ts'

interface Shortfall {
  readonly bench: string
  readonly case: string
  /** Tells goals of one case apart. */
  readonly goal: number
  /** Even half of the goal is out of reach; the short mode says so and goes on. */
  readonly belowHalf: boolean
  readonly why: string
}

const SHORTFALLS: readonly Shortfall[] = [
  {
    bench: 'append',
    case: 'create, 64 in flight',
    goal: 3,
    belowHalf: true,
    why: 'the work of PostgreSQL on each event’s rows and their indexes bounds it, as its process shows in a profile; the one INSERT beside it keeps two indexes and no read rows.',
  },
  {
    bench: 'append',
    case: 'create, 64 in flight',
    goal: 8,
    belowHalf: true,
    why: 'the same bound.',
  },
  {
    bench: 'append-nodes',
    case: 'create, 256 in flight',
    goal: 0.8,
    belowHalf: true,
    why: 'all nodes wait for the one head row, and whoever gets it first takes in what the others wrote; several nodes are for failover and for reads.',
  },
  {
    bench: 'mutation',
    case: '32 connections',
    goal: 0.5,
    belowHalf: true,
    why: 'a mutation goes through the whole of Apollo and waits for a durable commit with its row and index writes.',
  },
  {
    bench: 'start',
    case: 'process start to first answer',
    goal: 1.3,
    belowHalf: true,
    why: 'loading the program’s modules takes longer than PGlite takes to start.',
  },
  {
    bench: 'resolve',
    case: '32 connections',
    goal: 0.7,
    belowHalf: true,
    why: 'Apollo’s path through promises, hooks and negotiation costs more than all else.',
  },
  { bench: 'resolve', case: '32 connections', goal: 1.1, belowHalf: true, why: 'the same bound.' },
  {
    bench: 'rebuild',
    case: 'whole log',
    goal: 0.5,
    belowHalf: true,
    why: 'events are folded and projected on one thread, and their rows written and indexed, where the plain read does neither.',
  },
]

export function whyMissed({ bench, goal, conditions }: Finding): string | null {
  return found(bench, conditions.case, goal)?.why ?? null
}

export function isKnownBelowHalf({ bench, goal, conditions }: Finding): boolean {
  return found(bench, conditions.case, goal)?.belowHalf ?? false
}

function found(bench: string, what: unknown, goal: number | null): Shortfall | undefined {
  return SHORTFALLS.find((one) => one.bench === bench && one.case === what && one.goal === goal)
}
