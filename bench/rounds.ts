/** Contenders measured in turns, so that what else the machine does falls on all of them alike. */
import { isProfiled } from './profile.ts'

/** Milliseconds. */
const BRIEFLY = 50

export interface Contender {
  readonly name: string
  /** A peer that has no process of its own: its time would stand in the profile of ours. */
  readonly within?: true
  /** Works for about so many milliseconds; returns operations per second. */
  run(milliseconds: number): Promise<number>
}

export interface Pace {
  readonly rounds: number
  /** Milliseconds of each turn. */
  readonly turn: number
  /** Milliseconds of the turn before the first round, which does not count. */
  readonly warmUp: number
}

/** Rates by contender, one per round. Every other round goes backwards. */
export type Rates = ReadonlyMap<string, readonly number[]>

export async function takeTurns(contenders: readonly Contender[], pace: Pace): Promise<Rates> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (const contender of contenders) await contender.run(pace.warmUp)
  for (let round = 0; round < pace.rounds; round += 1) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse()
    for (const { name, within, run } of order) {
      rates.get(name)?.push(await run(within && isProfiled() ? BRIEFLY : pace.turn))
    }
    const shown = contenders.map(({ name }) => `${name} ${Math.round(rates.get(name)?.[round] ?? 0)}`)
    console.error(`round ${round + 1} of ${pace.rounds}: ${shown.join(', ')}`)
  }
  return rates
}

/** Keeps `inFlight` calls of `work` under way until the time is over; returns calls per second. */
export async function keepInFlight(inFlight: number, milliseconds: number, work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  let done = 0
  const worker = async () => {
    while (performance.now() - start < milliseconds) {
      await work()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return (done * 1_000) / (performance.now() - start)
}

export function ratesOf(rates: Rates, name: string): readonly number[] {
  const found = rates.get(name)
  if (!found || found.length === 0) throw new Error(`nothing was measured of ${name}`)
  return found
}

/** Of several contenders the one with the best median. */
export function best(rates: Rates, names: readonly string[]): string {
  return names.reduce((a, b) => (median(ratesOf(rates, b)) > median(ratesOf(rates, a)) ? b : a))
}

export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

export function spread(values: readonly number[]): Spread {
  return { median: median(values), low: Math.min(...values), high: Math.max(...values) }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
