/** PostgreSQL 15 and later through `pg`: a pool for reads, one dedicated client for the writer that reconnects when it fell away. */
import { Kysely, type LogConfig, PostgresDialect } from 'kysely'
import pg from 'pg'
import { tryAdvisoryLock } from './advisory-lock.ts'
import { copyIn } from './copy-in.ts'
import type { Database } from './database.ts'
import { keepMarkedPlans } from './kept-plan.ts'
import { AlreadyThere, ConnectionLost, type Row, type Session, type Store, StoreBusy, type WriterSession } from './store.ts'
import { leaveUnfit } from './unfit.ts'
import { openWakeUps } from './wake-up.ts'

/** Plans for the append statement are made once, and by index whatever the tables' size was when they were made. */
const WRITER_SETTINGS = [
  'plan_cache_mode = force_generic_plan',
  'enable_seqscan = off',
  'enable_hashjoin = off',
  'enable_mergejoin = off',
  'jit = off',
  "idle_in_transaction_session_timeout = '30s'",
]
/** Milliseconds after which the server gives up on a statement of the writer. */
const WRITER_STATEMENT_TIMEOUT = 30_000
/** Milliseconds without traffic after which a connection is probed: a server that vanished sends no word of it. */
const PROBE_AFTER = 10_000
/** SQLSTATE of a statement that took longer than it may, or waited for a lock longer than it may. */
const GIVEN_UP = new Set(['57014', '55P03'])
const UNIQUE_VIOLATION = '23505'
/** Beyond this many texts, plans are not kept: they cost the server memory. */
const MAX_NAMED_STATEMENTS = 64

export interface PostgresOptions {
  readonly url: string
  readonly poolSize: number
  /** Milliseconds after which the server gives up on a read. */
  readonly statementTimeout: number
  /** The same for the writer; 30 seconds when left out. */
  readonly writerStatementTimeout?: number
  /**
   * Milliseconds beyond those after which a server that has not answered counts as gone. Left out by programs that lift the server's
   * limits for work that takes as long as it takes: they wait for ever.
   */
  readonly patience?: number
  readonly onError: (error: Error) => void
  readonly log?: LogConfig
}

const INT8 = 20
const JSON_TYPE = 114

/** int8 as a number, refusing what a number cannot carry; the same on both stores. */
export function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`int8 out of range: ${text}`)
  return value
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8
      ? parseInt8
      : oid === JSON_TYPE
        ? JSON.parse
        : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

export function openPostgres(options: PostgresOptions): Store {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: options.statementTimeout,
    ...answerWithin(options.statementTimeout, options),
    keepAlive: true,
    keepAliveInitialDelayMillis: PROBE_AFTER,
    application_name: 'switchbook',
    types,
  })
  pool.on('error', options.onError)
  // The pool listens to idle connections only; one that falls away in use fails its query, and must not end the process as well.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    keepMarkedPlans(client)
    leaveUnfit(client)
  })
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), ...(options.log ? { log: options.log } : {}) })
  const writer = new PostgresWriter(options)
  return {
    kind: 'postgres',
    db,
    writer,
    shared: true,
    tryLock: (name) => tryAdvisoryLock(options.url, name),
    openWakeUps: (wake) => openWakeUps(options.url, wake, options.onError),
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: async () => {
      await writer.close()
      await db.destroy()
    },
  }
}

class PostgresWriter implements WriterSession {
  readonly #options: PostgresOptions
  readonly #named = new Set<string>()
  /** The connection that `#connection` is about. */
  #client: pg.Client | null = null
  #connection: Promise<pg.Client> | null = null

  constructor(options: PostgresOptions) {
    this.#options = options
  }

  async query<R extends Row>(sql: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    return this.#run<R>(await this.#connected(), sql, values, name)
  }

  /** On one connection from begin to commit: a commit on another would say yes to what was rolled back with the first. */
  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const client = await this.#connected()
    await this.#run(client, 'begin')
    try {
      const result = await work({ query: (sql, values, name) => this.#run(client, sql, values, name) })
      await this.#run(client, 'commit')
      return result
    } catch (error) {
      if (!(error instanceof ConnectionLost)) await this.#run(client, 'rollback').catch(() => this.#drop(client))
      throw error
    }
  }

  async copy(table: string, columns: readonly string[], lines: string): Promise<void> {
    const client = await this.#connected()
    const text = `copy ${table} (${columns.join(', ')}) from stdin`
    await this.#answered(client, () => copyIn(client, text, lines))
  }

  async close(): Promise<void> {
    const client = await this.#connection?.catch(() => null)
    if (client) await this.#drop(client)
  }

  async #run<R extends Row>(client: pg.Client, sql: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    if (name && !this.#named.has(name) && this.#named.size < MAX_NAMED_STATEMENTS) this.#named.add(name)
    const kept = name && this.#named.has(name) ? { name } : {}
    return this.#answered(client, async () => (await client.query<R>({ ...kept, text: sql, values: [...values] })).rows)
  }

  /** What the server says, or an error of this store. */
  async #answered<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      const known = asStoreError(error)
      if (known instanceof ConnectionLost) void this.#drop(client)
      throw known
    }
  }

  #connected(): Promise<pg.Client> {
    this.#connection ??= this.#connect()
    return this.#connection
  }

  async #connect(): Promise<pg.Client> {
    const { url, writerStatementTimeout = WRITER_STATEMENT_TIMEOUT } = this.#options
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      ...answerWithin(writerStatementTimeout, this.#options),
      keepAlive: true,
      keepAliveInitialDelayMillis: PROBE_AFTER,
      pipeline: true,
      application_name: 'switchbook-writer',
      types,
    })
    this.#client = client
    client.on('error', (error) => {
      void this.#drop(client)
      this.#options.onError(error)
    })
    client.on('end', () => this.#drop(client))
    try {
      await client.connect()
      this.#named.clear()
      await client.query(
        [...WRITER_SETTINGS, `statement_timeout = ${writerStatementTimeout}`].map((setting) => `set ${setting}`).join('; '),
      )
      return client
    } catch (error) {
      void this.#drop(client)
      throw new ConnectionLost(`cannot reach PostgreSQL: ${(error as Error).message}`, { cause: error })
    }
  }

  /** The next query makes a new connection; one made in the meantime is left alone. */
  async #drop(client: pg.Client): Promise<void> {
    if (this.#client === client) {
      this.#client = null
      this.#connection = null
    }
    await client.end().catch(() => {})
  }
}

/** A server's own limit does not count the time that a commit waits for a standby, nor does it reach a client that it lost. */
function answerWithin(limit: number, { patience }: PostgresOptions): { query_timeout?: number } {
  return patience === undefined ? {} : { query_timeout: limit + patience }
}

/** SQLSTATE classes 08 (connection) and 57P (shutdown), a server that is no primary, and every error that is not the server's own word. */
function asStoreError(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: string }
  const fromServer = error instanceof pg.DatabaseError && typeof code === 'string' && !/^(08|57P|25006)/.test(code)
  if (!fromServer) return new ConnectionLost(`connection to PostgreSQL lost: ${message}`, { cause: error })
  if (code === UNIQUE_VIOLATION) return new AlreadyThere(message, { cause: error })
  return GIVEN_UP.has(code) ? new StoreBusy(`PostgreSQL gave up: ${message}`, { cause: error }) : error
}
