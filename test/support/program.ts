/** The built program as processes of their own, as an operator runs it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lockFolder } from '../../src/db/folder-lock.ts'
import { packageRoot } from '../../src/package-root.ts'
import { embeddedFolder, postgres18 } from './databases.ts'

const ENTRY = join(packageRoot, 'dist/src/cli/switchbook.js')

type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Served {
  readonly url: string
  /** The first ADMIN key, if it was printed. */
  readonly key: string | null
  readonly pid: number
  readonly stdout: string
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>
}

/** Compiles the sources unless the build is newer than all of them; one test file at a time. */
export async function buildProgram(): Promise<void> {
  const cache = join(packageRoot, 'node_modules/.cache/switchbook-build')
  mkdirSync(cache, { recursive: true })
  const unlock = await whenFree(cache)
  try {
    if (isFresh()) return
    const { status, stdout } = spawnSync(process.execPath, [join(packageRoot, 'node_modules/typescript/bin/tsc'), '-p', 'src'], {
      cwd: packageRoot,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the program does not compile:\n${stdout}`)
  } finally {
    unlock()
  }
}

/** Runs a command to its end. */
export function run(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return ended(start(args, environment))
}

export interface Running {
  /** Waits until standard output has such text. */
  said(text: RegExp): Promise<void>
  /** The same of standard error. */
  complained(text: RegExp): Promise<void>
  readonly end: Promise<Ended>
}

/** Starts a command that goes on for a while. */
export function follow(args: readonly string[], environment: Environment = {}): Running {
  const child = start(args, environment)
  const end = ended(child)
  const waiting = (name: 'stdout' | 'stderr') => {
    let said = ''
    child[name]?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    return (text: RegExp) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!text.test(said)) return
          child[name]?.off('data', look)
          resolve()
        }
        child[name]?.on('data', look)
        look()
        void end.then((ending) => reject(new Error(`ended before ${text}: ${JSON.stringify(ending)}`)))
      })
  }
  return { said: waiting('stdout'), complained: waiting('stderr'), end }
}

/** Runs a command that is ended from outside: `kill` sends SIGKILL and waits for the end. */
export function runUntilKilled(
  args: readonly string[],
  environment: Environment = {},
): { kill(): Promise<Ended>; readonly end: Promise<Ended> } {
  const child = start(args, environment)
  const end = ended(child)
  return {
    end,
    kill: () => {
      child.kill('SIGKILL')
      return end
    },
  }
}

/** Starts the server on a free port and waits until it listens. */
export async function serve(environment: Environment): Promise<Served> {
  const child = start(['serve'], { PORT: '0', ...environment })
  const end = ended(child)
  const stdout = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (/GraphQL: +http/.test(said)) resolve(said)
    })
    void end.then(({ code, stderr }) => reject(new Error(`the server ended with ${code}: ${stderr}`)))
  })
  // What it prints comes in one piece, but pipes may cut it.
  await sleep(50)
  return {
    url: `http://127.0.0.1:${/GraphQL: +http:\/\/[^:]+:(\d+)/.exec(stdout)?.[1]}`,
    key: /^ {2}(sbk_\S+)$/m.exec(stdout)?.[1] ?? null,
    pid: child.pid ?? 0,
    stdout,
    end: (signal) => {
      child.kill(signal)
      return end
    },
  }
}

type Work = (environment: Record<string, string>) => Promise<void>

/** Where a server keeps a store of its own, which is gone afterwards: nothing yet, or one that was migrated and never served. */
export const places = [
  {
    name: 'PostgreSQL 18',
    async within(content: 'empty' | 'migrated', work: Work) {
      const database = await postgres18.createDatabase(content)
      await work({ DATABASE_URL: database.url }).finally(database.drop)
    },
  },
  {
    name: 'the embedded store',
    async within(content: 'empty' | 'migrated', work: Work) {
      const directory = content === 'migrated' ? embeddedFolder() : mkdtempSync(join(tmpdir(), 'switchbook-serve-'))
      await work({ DATA_DIR: content === 'migrated' ? directory : join(directory, 'made/here') }).finally(() =>
        rmSync(directory, { recursive: true, force: true }),
      )
    },
  },
]

const running = new Set<ChildProcess>()

/** For `afterEach`: what a failed test left behind. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

function start(args: readonly string[], environment: Environment): ChildProcess {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd: packageRoot,
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk: Buffer) => {
      said[name] += chunk.toString()
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
  })
}

async function whenFree(folder: string): Promise<() => void> {
  for (;;) {
    try {
      return lockFolder(folder)
    } catch {
      await sleep(100)
    }
  }
}

function isFresh(): boolean {
  if (!existsSync(ENTRY)) return false
  const built = statSync(ENTRY).mtimeMs
  const sources = ['src', 'migrations'].flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return [...sources, join(packageRoot, 'tsconfig.json')].every((file) => statSync(file).mtimeMs < built)
}
