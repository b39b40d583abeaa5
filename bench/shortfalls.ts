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
    bench: 'append',
    case: 'create, 1 in flight',
    goal: 0.6,
    belowHalf: false,
    why: 'alone, a command waits for one round trip and one flush, as the INSERT does, and between them for being decided, hashed and written as rows of its own.',
  },
  {
    bench: 'resolve',
    case: '32 connections',
    goal: 0.7,
    belowHalf: false,
    why: 'half of the server’s time is the kernel’s write of the answer and Node’s parser, as for the bare server; the rest asks who it is, guards browsers, reads JSON and counts.',
  },
  {
    bench: 'resolve',
    case: '32 connections',
    goal: 1.1,
    belowHalf: false,
    why: 'the same bound; mercurius asks nobody who he is, sends no headers for browsers and counts nothing.',
  },
  {
    bench: 'gateway',
    case: 'added at 100/s, p50',
    goal: 1,
    belowHalf: true,
    why: 'at a hundred calls a second every hop wakes a process that sleeps: a bare proxy that does nothing adds 0.2 to 0.6 ms itself, in the same run.',
  },
  {
    bench: 'gateway',
    case: 'added at 100/s, p99',
    goal: 1,
    belowHalf: true,
    why: 'the same bound; of a few hundred calls the slowest are those during which the machine did something else.',
  },
  {
    bench: 'usage',
    case: '1000 in a call, 4 calls in flight',
    goal: 0.6,
    belowHalf: false,
    why: 'a record costs Node 5 µs to read and price, and PostgreSQL 12 for its row, its id and the sums of its day, where the INSERT beside it writes the row alone.',
  },
  {
    bench: 'propagate',
    case: 'sent here, answered there, p99',
    goal: 1,
    belowHalf: false,
    why: 'two nodes, PostgreSQL and the client share two cores: one change in a hundred waits for one of them; the median is a fifth of the goal.',
  },
  {
    bench: 'mutation',
    case: '32 connections',
    goal: 0.5,
    belowHalf: true,
    why: '`{ __typename }` is answered by the short lane, a mutation by Apollo, which alone costs more; then its event is decided, hashed, serialised and awaited, and PostgreSQL, on the same two cores, writes its rows and their indexes.',
  },
  {
    bench: 'resolve-core',
    case: '100000 aliases, 10000 groups, 100000 teams, asked for as names are used',
    goal: 1,
    belowHalf: true,
    why: 'memory itself: a team, its groups and the alias lie in some fifteen places that no cache holds, one read leading to the next; with 2,000 of each, which caches hold, the same code resolves over 4,000,000 a second.',
  },
  {
    bench: 'start',
    case: 'process start to first answer',
    goal: 1.3,
    belowHalf: true,
    why: 'of 1.7 s of processor time PGlite takes 0.4 and loading the program’s modules 0.7; the rest makes the schema, looks at the migrations and fills memory.',
  },
  {
    bench: 'growth',
    case: 'diff of one alias since any position, p50, 10000000 events',
    goal: 1.75,
    belowHalf: false,
    why: 'it answers more: since a position of a longer log the alias was changed more often, and each event that did it is told.',
  },
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
