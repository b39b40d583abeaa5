/** What a benchmark found: one JSON line per goal, and a table for people. */
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Rates, ratesOf, spread } from './rounds.ts'

export interface Finding {
  /** Name of the benchmark; `conditions.case` tells its cases apart. */
  readonly bench: string
  readonly ours: number
  readonly peer: number
  readonly peerName: string
  /** Median of the rounds' ratios. */
  readonly ratio: number
  /** Null where nothing was promised. */
  readonly goal: number | null
  /** The ratio is to be at most the goal, and not at least. */
  readonly atMost?: true
  readonly unit: string
  readonly conditions: Readonly<Record<string, unknown>>
}

export interface Comparison {
  readonly bench: string
  readonly case: string
  readonly ours: string
  readonly peer: string
  readonly peerName: string
  readonly goal: number | null
  readonly atMost?: true
  readonly unit: string
}

/** Each round's ratio on its own, so that a slow minute of the machine falls on both sides of it. */
export function compare(rates: Rates, comparison: Comparison, conditions: Readonly<Record<string, unknown>>): Finding {
  const ours = ratesOf(rates, comparison.ours)
  const peer = ratesOf(rates, comparison.peer)
  const ratio = spread(ours.map((rate, round) => rate / (peer[round] ?? Number.NaN)))
  const [we, they] = [spread(ours), spread(peer)]
  return {
    bench: comparison.bench,
    ours: Math.round(we.median),
    peer: Math.round(they.median),
    peerName: comparison.peerName,
    ratio: rounded(ratio.median),
    goal: comparison.goal,
    ...(comparison.atMost ? { atMost: true } : {}),
    unit: comparison.unit,
    conditions: {
      case: comparison.case,
      rounds: ours.length,
      ratioRange: [rounded(ratio.low), rounded(ratio.high)],
      oursRange: [Math.round(we.low), Math.round(we.high)],
      peerRange: [Math.round(they.low), Math.round(they.high)],
      ...conditions,
    },
  }
}

/** What the run stands on. Other work falls harder on few busy processes than on many, so it is measured before the start. */
export async function machine(): Promise<Readonly<Record<string, unknown>>> {
  const before = times()
  await sleep(2_000)
  const after = times()
  const busyBefore = rounded(1 - (after.idle - before.idle) / (after.all - before.all))
  if (busyBefore > 0.1) {
    console.error(`other work keeps this machine ${Math.round(busyBefore * 100)} % busy: the ratios will not be worth much`)
  }
  return { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, node: process.version, busyBefore }
}

function times(): { idle: number; all: number } {
  const each = cpus().map(({ times }) => times)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return { idle: sum(each.map(({ idle }) => idle)), all: sum(each.flatMap((time) => Object.values(time))) }
}

/** The same beside a figure that stands. */
export function against(
  limit: number,
  ours: readonly number[],
  comparison: Omit<Comparison, 'ours' | 'peer'>,
  conditions: Readonly<Record<string, unknown>>,
): Finding {
  const rates = new Map([
    ['ours', ours],
    ['limit', ours.map(() => limit)],
  ])
  return compare(rates, { ...comparison, ours: 'ours', peer: 'limit' }, conditions)
}

/** Whether the goal is reached to that share of it; true where there is none. */
export function reaches({ ratio, goal, atMost }: Finding, share = 1): boolean {
  return goal === null || (atMost ? ratio <= goal / share : ratio >= goal * share)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
