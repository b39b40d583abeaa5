/**
 * `npm run bench -- <name>` runs one benchmark and ends with a JSON line for each of its goals; `--write` puts it into RESULTS.md as
 * well, `--profile` tells in profiles/ where its time goes. `npm run bench` runs all and writes them. `--events` sets the length of the
 * long log of those that have one. `--smoke` makes all short, too short to judge by, and fails on wrong answers or where a ratio is
 * below half its goal twice in a row.
 */
import { parseArgs } from 'node:util'
import { prepare } from './prepare.mjs'

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    smoke: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    events: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
})

prepare({ build: !flags['no-build'] })

// Only now is there anything to import.
const { startServer } = await import('./database.ts')
const { machine, reaches } = await import('./report.ts')
const { writeResults } = await import('./results.ts')
const { profiled, writeProfile } = await import('./profile.ts')
const { isKnownBelowHalf, whyMissed } = await import('./shortfalls.ts')
const { benches } = await import('./benches.ts')

const unknown = names.find((name) => !benches.some((bench) => bench.name === name))
if (unknown !== undefined) refuse(`there is no benchmark ${unknown}; there are ${benches.map(({ name }) => name).join(', ')}`)
if (flags.profile && (flags.write || flags.smoke || names.length === 0)) {
  refuse('--profile: name the benchmarks, without --write and --smoke: what is profiled is slower')
}
const events = flags.events === undefined ? null : Number(flags.events)
if (events !== null && !(Number.isSafeInteger(events) && events >= 10_000)) {
  refuse(`--events: ${flags.events} is not accepted; expected a whole number from 10000`)
}

// An interrupted run still stops what it started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

const server = await startServer()
const measured = new Map()
try {
  for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
    let section = await measure(bench)
    if (flags.smoke && section.findings.some(isBelow)) {
      console.error(`${bench.name} is below half of a goal: it gets a second try, since others work on this machine, too`)
      section = await measure(bench)
    }
    measured.set(bench.name, section)
  }
} finally {
  await server.stop()
}

if (!flags.smoke && (names.length === 0 || flags.write)) {
  writeResults(
    measured,
    benches.map(({ name }) => name),
  )
}
for (const { findings } of measured.values()) {
  for (const finding of findings) {
    if (finding.goal !== null) console.log(JSON.stringify(finding))
    else console.error(`without a goal: ${JSON.stringify(finding)}`)
  }
}
if (flags.smoke) {
  for (const finding of [...measured.values()].flatMap(({ findings }) => findings).filter((one) => !reaches(one, 0.5))) {
    const { bench, ratio, goal, peerName, conditions } = finding
    const known = isKnownBelowHalf(finding)
    const what = `BELOW HALF OF ITS GOAL${known ? ' (known)' : ''}: ${bench}, ${conditions.case}`
    console.error(`${what}: ${ratio} beside ${peerName}, where ${goal} is the goal${known ? `; ${whyMissed(finding)}` : ''}`)
    if (!known) process.exitCode = 1
  }
}

async function measure(bench) {
  const pace = flags.smoke ? bench.shortPace : bench.pace
  const found = await machine()
  try {
    const conditions = { ...found, ...server.settings, turnMilliseconds: pace.turn }
    const remarks = []
    const remark = (text) => {
      console.error(text)
      remarks.push(text)
    }
    const told = Object.entries(conditions).map((condition) => condition.join(' '))
    remark(`ran on ${told.join(', ')}`)
    const run = () => bench.run({ server, pace, short: flags.smoke, events, conditions, remark })
    return { findings: flags.profile ? await withProfile(bench.name, run) : await run(), remarks }
  } finally {
    await server.clear()
  }
}

async function withProfile(name, run) {
  const { result, page } = await profiled(name, server, run)
  writeProfile(name, page)
  console.error(`profile written to bench/profiles/${name}.md`)
  return result
}

function isBelow(finding) {
  return !reaches(finding, 0.5) && !isKnownBelowHalf(finding)
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(2)
}
