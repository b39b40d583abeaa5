/** What the benchmarks need before anything of them can be imported: the peers, and the server as built. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export function prepare({ build = true } = {}) {
  const [installed, wanted] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) => new URL(file, import.meta.url))
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) npm('.', 'ci')
  if (build) npm('..', 'run', 'build:server')
}

function npm(folder, ...command) {
  const cwd = fileURLToPath(new URL(folder, import.meta.url))
  const { status } = spawnSync('npm', command, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
