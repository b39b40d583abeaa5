/**
 * Where the time of a benchmark goes: a sampling profile of every Node process that takes part, and the processor time of PostgreSQL.
 * Written to `profiles/<name>.md`, to show what bounds a goal that is missed.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { BenchServer } from './database.ts'

/** Frames and files told of each process. */
const MOST_FRAMES = 25
const MOST_PLACES = 12
/** Of a process that was busy for less, there is nothing to tell; milliseconds. */
const LEAST_BUSY = 2_000
const TICKS_PER_SECOND = 100

interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { functionName: string; url: string; lineNumber: number } }[]
  readonly samples: readonly number[]
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[]
}

/** Runs `work`; every process that it starts with Node leaves a profile. Returns a page of Markdown beside what `work` returned. */
export async function profiled<T>(name: string, server: BenchServer, work: () => Promise<T>): Promise<{ result: T; page: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'switchbook-profiles-'))
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.start')
    process.env.BENCH_PROFILES = folder
    const before = postgresSeconds(await server.postmaster())
    const start = performance.now()
    const result = await work()
    const seconds = (performance.now() - start) / 1_000
    const postgres = postgresSeconds(await server.postmaster()) - before
    const { profile } = await session.post('Profiler.stop')
    const byProgram = new Map([['the benchmark itself', [profile as CpuProfile]]])
    for (const file of readdirSync(folder)) {
      const program = file.replace(/-\d+\.cpuprofile$/, '')
      byProgram.set(program, [...(byProgram.get(program) ?? []), JSON.parse(readFileSync(join(folder, file), 'utf8'))])
    }
    const parts = [...byProgram].map(([program, profiles]) => section(program, profiles))
    const head = `# ${name}\n\nWritten by \`npm run bench -- ${name} --profile\`. It ran for ${seconds.toFixed(0)} s, starting, filling and the peers included; the processes of PostgreSQL took ${postgres.toFixed(1)} s of processor time. Shares are of the time in which a process was busy.\n`
    return { result, page: [head, ...parts.filter((part) => part !== null)].join('\n') }
  } finally {
    delete process.env.BENCH_PROFILES
    session.disconnect()
    rmSync(folder, { recursive: true })
  }
}

export function writeProfile(name: string, page: string): void {
  const folder = new URL('profiles/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${name}.md`, folder), page)
}

/** What a Node process is started with so that it leaves a profile, named after its program; nothing when none is taken. */
export function profilingFlags(program: string): string[] {
  const folder = process.env.BENCH_PROFILES
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${basename(program)}-\${pid}.cpuprofile`] : []
}

/** Whether one is taken: then a peer that shares its process with ours gets hardly a turn. */
export function isProfiled(): boolean {
  return process.env.BENCH_PROFILES !== undefined
}

/** User and system time of the postmaster, of the processes that it has and of those that it had. */
function postgresSeconds(postmaster: number): number {
  const ticks = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(ticksOf)
    .map(({ pid, parent, own, ended }) => (pid === postmaster ? own + ended : parent === postmaster ? own : 0))
  return ticks.reduce((sum, some) => sum + some, 0) / TICKS_PER_SECOND
}

function ticksOf(pid: string): { pid: number; parent: number; own: number; ended: number } {
  const fields = statOf(pid)
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number)
  const [parent = 0, own = 0, system = 0, ended = 0, endedSystem = 0] = [fields[1], ...fields.slice(11, 15)]
  return { pid: Number(pid), parent, own: own + system, ended: ended + endedSystem }
}

/** Nothing of a process that ended meanwhile. */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** Of all processes that ran a program; null when they did next to nothing. */
function section(program: string, profiles: readonly CpuProfile[]): string | null {
  const frames = new Map<string, number>()
  const places = new Map<string, number>()
  let busy = 0
  for (const { nodes, samples, timeDeltas } of profiles) {
    const byId = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
    for (const [i, id] of samples.entries()) {
      const frame = byId.get(id)
      if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') continue
      const took = timeDeltas[i] ?? 0
      busy += took
      add(frames, `${frame.functionName || 'anonymous'} ${placeOf(frame.url, true)}`.trim(), took)
      add(places, placeOf(frame.url, false) || 'native code', took)
    }
  }
  if (busy < LEAST_BUSY * 1_000) return null
  const table = (title: string, of: ReadonlyMap<string, number>, most: number) =>
    [
      `| ${title} | share |`,
      '|---|---|',
      ...[...of]
        .sort(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([what, took]) => `| ${what} | ${((100 * took) / busy).toFixed(1)} % |`),
    ].join('\n')
  const many = profiles.length > 1 ? `, ${profiles.length} processes` : ''
  return `## ${program}${many}\n\nBusy for ${(busy / 1e6).toFixed(1)} s.\n\n${table('where', places, MOST_PLACES)}\n\n${table('function', frames, MOST_FRAMES)}\n`
}

function add(to: Map<string, number>, key: string, took: number): void {
  to.set(key, (to.get(key) ?? 0) + took)
}

/** A package, a folder of ours, a part of Node; with the file's name where it is `exact`. */
function placeOf(url: string, exact: boolean): string {
  const [, , installed] = /^(.*)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  if (installed) return exact ? `${installed}: ${basename(url)}` : installed
  if (url.startsWith('node:')) return exact ? url : 'Node itself'
  const [, ours] = /\/(?:dist\/)?((?:src|bench|migrations)\/.*)$/.exec(url) ?? []
  if (!ours) return ''
  return exact ? ours : ours.split('/').slice(0, 2).join('/')
}
