/** Fresh, migrated databases for tests, each its own and gone when its store is closed. */
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { openEmbedded } from '../../src/db/embedded.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import type { Store } from '../../src/db/store.ts'
import { OWNER, type ServerAddress, TEMPLATE } from './global-setup.ts'

/** A store to run a test on. */
export interface TestStore {
  /** `PostgreSQL 18`, `PostgreSQL 15 (system)` or `PGlite`. */
  readonly name: string
  /** A fresh and migrated store; closing it removes it. */
  open(): Promise<Store>
}

/** A PostgreSQL database of its own. */
export interface TestDatabase {
  /** As the superuser. */
  readonly url: string
  /** One more store over the same database, as another process would have; close it before `drop`. */
  open(options?: { url?: string; onError?: (error: Error) => void }): Store
  drop(): Promise<void>
}

export interface TestServer extends TestStore {
  /** A copy of the migrated template; `empty` for one that only the role without superuser rights owns and nobody migrated. */
  createDatabase(content?: 'migrated' | 'empty'): Promise<TestDatabase>
}

/** The PostgreSQL servers of this run, 18 first. */
export const servers: readonly TestServer[] = inject('servers').map((server) => ({
  name: server.name,
  createDatabase: (content = 'migrated') => createDatabase(server, content),
  open: async () => {
    const database = await createDatabase(server, 'migrated')
    const store = database.open()
    return closing(store, database.drop)
  },
}))

export const embedded: TestStore = {
  name: 'PGlite',
  open: async () => {
    const directory = embeddedFolder()
    return closing(await openEmbedded({ directory }), async () => rmSync(directory, { recursive: true, force: true }))
  },
}

/** Every store there is, for `describe.each(stores)('... on $name', ({ open }) => ...)`. */
export const stores: readonly TestStore[] = [...servers, embedded]

/** PostgreSQL 18 alone, for what needs no comparison of stores. */
export const [postgres18] = servers as [TestServer]

/** A folder with a migrated embedded store that nobody has open; remove it afterwards. */
export function embeddedFolder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'switchbook-test-'))
  cpSync(inject('embeddedTemplate'), directory, { recursive: true })
  return directory
}

async function createDatabase(server: ServerAddress, content: 'migrated' | 'empty'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(server, `create database ${name} ${content === 'empty' ? `owner ${OWNER}` : `template ${TEMPLATE}`}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return {
    url: url.href,
    open: (options = {}) =>
      openPostgres({
        url: options.url ?? url.href,
        poolSize: 4,
        statementTimeout: 30_000,
        // A connection that fell away while idle is made anew; its tests ask for more.
        onError: options.onError ?? (() => {}),
      }),
    drop: () => asAdmin(server, `drop database if exists ${name} with (force)`),
  }
}

/** The same database as the role that owns it and is no superuser. */
export function asOwner({ url }: TestDatabase): string {
  const owner = new URL(url)
  owner.username = OWNER
  owner.password = OWNER
  return owner.href
}

async function asAdmin(server: ServerAddress, sql: string): Promise<void> {
  const admin = new pg.Client(server.url)
  await admin.connect()
  await admin.query(sql).finally(() => admin.end())
}

function closing(store: Store, after: () => Promise<void>): Store {
  return {
    ...store,
    close: async () => {
      await store.close()
      await after()
    },
  }
}
