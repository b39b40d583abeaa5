import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAlias, createOrganization, createTeam } from '../../support/commands.ts'
import { postgres18, type TestDatabase } from '../../support/databases.ts'
import { openUsageSide, rollUps, rowsOf, someCall, type UsageSide } from './usage-side.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The numbers of the calls that the process said were taken, in the order that it made them. */
class RecordingProcess {
  readonly #process: ChildProcess
  readonly #ended: Promise<void>
  #said = ''

  constructor(url: string, flushInterval: number) {
    const args = [path('../../support/run-typescript.mjs'), path('recording-process.ts'), url, String(flushInterval)]
    this.#process = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process.stdout?.on('data', (chunk: Buffer) => {
      this.#said += chunk.toString()
    })
    this.#ended = new Promise((resolve) => this.#process.once('close', () => resolve()))
  }

  taken(): number[] {
    return [...this.#said.matchAll(/^killed-(\d+)$/gm)].map(([, n]) => Number(n)).sort((a, b) => a - b)
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#ended
  }
}

describe('kill -9 of a process that counts calls', () => {
  let database: TestDatabase
  let side: UsageSide
  beforeEach(async () => {
    database = await postgres18.createDatabase()
    side = await openUsageSide(database.open())
    await side.submit([createOrganization('acme'), createAlias('smart'), createTeam('core', { creditsAllocated: '1000000' })])
  })
  afterEach(async () => {
    await side.close()
    await side.store.close()
    await database.drop()
  })

  const written = async () => {
    const rows = await rowsOf(side.store, `select substr(call_id, 8)::int as n from usage_records order by 1`)
    return rows.map(({ n }) => Number(n))
  }
  const until = async (reached: () => Promise<boolean>) => {
    while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  /** Tells everything that was taken once more: what was lost counts now, and nothing twice. */
  const tellAgain = async (taken: readonly number[], kept: readonly number[]) => {
    const lost = taken.filter((n) => !kept.includes(n)).length
    let accepted = 0
    for (let i = 0; i < taken.length; i += 1_000) {
      const calls = taken.slice(i, i + 1_000).map((n) => someCall({ callId: `killed-${n}` }))
      accepted += (await side.usage.recordAll(calls)).accepted
    }
    expect(accepted).toBe(lost)
    const { kept: sums, recounted } = await rollUps(side.store)
    expect(sums).toEqual(recounted)
    const [account] = await rowsOf(
      side.store,
      'select used::int used, (select count(*)::int from usage_records) as calls from team_credits',
    )
    expect(account?.used).toBe(account?.calls)
  }

  it('loses nothing that was taken when the interval is 0', async () => {
    const recording = new RecordingProcess(database.url, 0)
    await until(async () => recording.taken().length >= 300)
    await recording.kill()
    const [taken, kept] = [recording.taken(), await written()]
    expect(taken.filter((n) => !kept.includes(n))).toEqual([])
    await tellAgain(taken, kept)
  })

  it('loses with an interval at most what was taken since the last batch: never an earlier call for a later one', async () => {
    const recording = new RecordingProcess(database.url, 100)
    // Batches are written by themselves, while more is taken.
    await until(async () => (await written()).length >= 300)
    await recording.kill()
    const [taken, kept] = [recording.taken(), await written()]
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, i) => i + 1))
    expect(taken.filter((n) => !kept.includes(n)).every((n) => n > kept.length)).toBe(true)
    await tellAgain(taken, kept)
  })
})
