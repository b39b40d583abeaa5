import type { BenchServer } from './database.ts'
import type { Finding } from './report.ts'
import type { Pace } from './rounds.ts'

/** One benchmark, as `run.mjs` knows it. */
export interface Bench {
  readonly name: string
  readonly pace: Pace
  /** Enough to see that it works, too little to judge by. */
  readonly shortPace: Pace
  run(run: Run): Promise<Finding[]>
}

export interface Run {
  readonly server: BenchServer
  readonly pace: Pace
  /** Sizes are to be small as well. */
  readonly short: boolean
  /** Length asked for of the long log of those that have one; null leaves it to them. */
  readonly events: number | null
  /** Told with every finding. */
  readonly conditions: Readonly<Record<string, unknown>>
  /** Takes a sentence on what was checked, or a table of Markdown. */
  remark(text: string): void
}
