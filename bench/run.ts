/** `npm run bench -- <name>` runs one benchmark, `npm run bench` all of them and writes RESULTS.md; `--smoke` makes it short. */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Finding } from './report.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { smoke: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false } },
})

if (!existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) npm('ci', here)
if (!flags['no-build']) npm('run build:server', root)

// Only now is there anything to import.
const { append } = await import('./append.ts')
const { startServer } = await import('./database.ts')
const { markdown } = await import('./report.ts')

const benches = [append]
const unknown = positionals.find((name) => !benches.some((bench) => bench.name === name))
if (unknown) {
  console.error(`there is no benchmark ${unknown}; there are ${benches.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

// An interrupted run still stops its server.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const findings: Finding[] = []
const remarks: string[] = []
for (const bench of chosen) {
  const server = await startServer()
  try {
    console.error(`${bench.name}: ${Object.entries(server.settings).map(([name, value]) => `${name} ${value}`).join(', ')}`)
    findings.push(
      ...(await bench.run(server, flags.smoke ? bench.shortPace : bench.pace, (text) => {
        console.error(text)
        remarks.push(text)
      })),
    )
  } finally {
    await server.stop()
  }
}
if (positionals.length === 0 && !flags.smoke) {
  writeFileSync(new URL('RESULTS.md', import.meta.url), markdown(findings, remarks))
}
for (const finding of findings) console.log(JSON.stringify(finding))

function npm(command: string, cwd: string): void {
  const { status } = spawnSync('npm', command.split(' '), { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
