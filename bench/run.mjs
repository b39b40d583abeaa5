/**
 * `npm run bench -- <name>` runs one benchmark and ends with a JSON line for each of its goals; `npm run bench` runs all and writes
 * RESULTS.md. `--smoke` makes it short: enough to see that it works, too little to judge by.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { smoke: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false } },
})

if (!existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) npm('.', 'ci')
if (!flags['no-build']) npm('..', 'run', 'build:server')

// Only now is there anything to import.
const { startServer } = await import('./database.ts')
const { machine, markdown } = await import('./report.ts')
const { append } = await import('./append.ts')
const { gateway } = await import('./gateway.ts')
const { resolve } = await import('./resolve.ts')
const { usage } = await import('./usage.ts')
const { verify } = await import('./verify.ts')
const { rebuild } = await import('./rebuild.ts')

const benches = [append, gateway, resolve, usage, verify, rebuild]
const unknown = names.find((name) => !benches.some((bench) => bench.name === name))
if (unknown !== undefined) {
  console.error(`there is no benchmark ${unknown}; there are ${benches.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

// An interrupted run still stops what it started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

const findings = []
const remarks = []
for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const pace = flags.smoke ? bench.shortPace : bench.pace
  const found = await machine()
  const server = await startServer()
  try {
    const conditions = { ...found, ...server.settings, turnMilliseconds: pace.turn }
    const remark = (text) => {
      console.error(text)
      remarks.push(text)
    }
    const told = Object.entries(conditions).map((condition) => condition.join(' '))
    remark(`${bench.name} ran on ${told.join(', ')}`)
    findings.push(...(await bench.run({ server, pace, conditions, remark })))
  } finally {
    await server.stop()
  }
}
if (names.length === 0 && !flags.smoke) writeFileSync(new URL('RESULTS.md', import.meta.url), markdown(findings, remarks))
for (const finding of findings) {
  if (finding.goal !== null) console.log(JSON.stringify(finding))
  else console.error(`without a goal: ${JSON.stringify(finding)}`)
}

function npm(folder, ...command) {
  const cwd = fileURLToPath(new URL(folder, import.meta.url))
  const { status } = spawnSync('npm', command, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
