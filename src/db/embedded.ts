/** PostgreSQL in this process (PGlite), kept in a folder that one process at a time may open. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { Kysely, type LogConfig, PGliteDialect } from 'kysely'
import type { Database } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { parseInt8 } from './postgres.ts'
import type { Row, Session, Store, WriterSession } from './store.ts'

const INT8 = 20
const NUMERIC = 1700

export interface EmbeddedOptions {
  /** Folder of the store, created if absent; undefined keeps everything in memory. */
  readonly directory?: string | undefined
  readonly log?: LogConfig
}

export async function openEmbedded(options: EmbeddedOptions): Promise<Store> {
  const unlock = options.directory ? lock(options.directory) : () => {}
  const lite = await PGlite.create({
    ...(options.directory ? { dataDir: join(options.directory, 'postgres') } : {}),
    parsers: { [INT8]: parseInt8, [NUMERIC]: (text: string) => text },
  }).catch((error) => {
    unlock()
    throw error
  })
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: lite }), ...(options.log ? { log: options.log } : {}) })
  return {
    kind: 'embedded',
    db,
    writer: new EmbeddedWriter(lite),
    shared: false,
    // The folder's own lock keeps other processes out already.
    tryLock: async () => ({ holds: async () => true, release: async () => {} }),
    openWakeUps: () => null,
    pool: () => null,
    close: async () => {
      await db.destroy()
      if (!lite.closed) await lite.close()
      unlock()
    },
  }
}

function lock(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  return lockFolder(directory)
}

class EmbeddedWriter implements WriterSession {
  readonly #lite: PGlite

  constructor(lite: PGlite) {
    this.#lite = lite
  }

  query<R extends Row>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return run<R>(this.#lite, sql, values)
  }

  async copy(table: string, columns: readonly string[], lines: string): Promise<void> {
    await this.#lite.query(`copy ${table} (${columns.join(', ')}) from '/dev/blob'`, [], { blob: new Blob([lines]) })
  }

  transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.#lite.transaction((transaction) => work({ query: (sql, values = []) => run(transaction, sql, values) }))
  }
}

async function run<R extends Row>(session: PGlite | Transaction, sql: string, values: readonly unknown[]): Promise<R[]> {
  const { rows } = await session.query<R>(sql, [...values])
  return rows
}
