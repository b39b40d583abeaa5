/** The embedded store from the start of the process to the first GraphQL answer, over PGlite's own start on the same files. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Bench, Run } from './bench.ts'
import { compare, type Finding } from './report.ts'
import { takeTurns } from './rounds.ts'
import { askingAt, startNode } from './serving.ts'

export const start: Bench = {
  name: 'start',
  pace: { rounds: 9, turn: 1, warmUp: 1 },
  shortPace: { rounds: 3, turn: 1, warmUp: 1 },
  run: runStart,
}

async function runStart({ pace, conditions, remark }: Run): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'switchbook-start-'))
  const key = randomBytes(24).toString('base64url')
  const [ours, peer] = ['ours', 'peer'].map((name) => join(folder, name)) as [string, string]
  // Switchbook itself would take these for its store.
  const environment = { SWITCHBOOK_ADMIN_KEY: key, DATABASE_URL: '' }
  const node = async (directory: string) => {
    const begun = performance.now()
    const started = await startNode({ ...environment, DATA_DIR: directory })
    try {
      const { modelAliases } = await askingAt(started.url, key)<{ modelAliases: { totalCount: number } }>('{ modelAliases { totalCount } }')
      const taken = performance.now() - begun
      if (modelAliases.totalCount !== 0) throw new Error(`a new store has ${modelAliases.totalCount} aliases`)
      return taken
    } finally {
      await started.stop()
    }
  }
  try {
    const first = await node(ours)
    cpSync(ours, peer, { recursive: true })
    const contenders = [
      { name: 'switchbook serve', run: () => node(ours) },
      { name: 'PGlite alone', run: () => bare(join(peer, 'postgres')) },
    ]
    const times = await takeTurns(contenders, pace)
    remark(`the first start of all, with an empty folder, took ${Math.round(first)} ms`)
    const what = { bench: 'start', case: 'process start to first answer', goal: 1.3, atMost: true, unit: 'ms' } as const
    return [compare(times, { ...what, ours: 'switchbook serve', peer: 'PGlite alone', peerName: 'PGlite alone' }, conditions)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds from the start of a process to the first answer of PGlite in it. */
async function bare(directory: string): Promise<number> {
  const begun = performance.now()
  const program = fileURLToPath(new URL('pglite-process.ts', import.meta.url))
  const child = spawn(process.execPath, [program], { env: { ...process.env, DATA_DIR: directory }, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'answered') continue
    const taken = performance.now() - begun
    await gone
    return taken
  }
  throw new Error('PGlite did not answer')
}
