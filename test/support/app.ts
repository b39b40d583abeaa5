/** The real program on a store of its own, listening on a free port, with clients for every role and a count of SQL statements. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { LogConfig } from 'kysely'
import pino from 'pino'
import { type App, startOn } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openEmbedded } from '../../src/db/embedded.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import type { Session, Store } from '../../src/db/store.ts'
import type { Role } from '../../src/kernel/role.ts'
import { embeddedFolder, postgres18 } from './databases.ts'
import { Client } from './graphql-client.ts'
import { TestClock } from './write-side.ts'

/** Where a store can be opened again and again, for programs that are started more than once. */
export interface Place {
  open(log?: LogConfig): Promise<Store>
  remove(): Promise<void>
}

/** A store that the program can be started on. */
export interface AppStore {
  readonly name: string
  /** A migrated place of its own. */
  place(): Promise<Place>
  /** The same, gone when the store is closed. */
  open(log: LogConfig): Promise<Store>
}

function appStore(name: string, place: AppStore['place']): AppStore {
  return {
    name,
    place,
    async open(log) {
      const { open, remove } = await place()
      return closing(await open(log), remove)
    },
  }
}

const onPostgres = appStore(postgres18.name, async () => {
  const { url, drop } = await postgres18.createDatabase()
  return {
    open: async (log = []) => openPostgres({ url, poolSize: 4, statementTimeout: 30_000, onError: () => {}, log }),
    remove: drop,
  }
})

const onPglite = appStore('PGlite', async () => {
  const directory = embeddedFolder()
  return {
    open: (log = []) => openEmbedded({ directory, log }),
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  }
})

/** For `describe.each(appStores)('... on $name', ({ open }) => ...)`. */
export const appStores: readonly AppStore[] = [onPostgres, onPglite]

export interface LogLine {
  readonly msg: string
  readonly requestId?: string
  readonly err?: { readonly message: string }
}

export interface TestApp {
  readonly app: App
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly clock: TestClock
  /** Secret of the first ADMIN key. */
  readonly adminKey: string
  readonly admin: Client
  /** A client with a new key of its own. */
  clientAs(role: Role): Promise<Client>
  /** A client with this key, or with none. */
  clientWith(key: string | null): Client
  /** The SQL statements that requests ran while `work` did, for reading and writing; not those that the program runs by the clock. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
  /** The same with what they were given. */
  queriesOf(work: () => Promise<unknown>): Promise<RanQuery[]>
  /** Where the log stands. */
  position(): number
  /** What the program logged, line by line, errors only. */
  readonly logged: readonly LogLine[]
  close(): Promise<void>
}

export interface RanQuery {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface AppOptions {
  readonly clock?: TestClock
  /** Fills the store before the program starts on it. */
  readonly prepare?: (store: Store) => Promise<void>
  readonly environment?: NodeJS.ProcessEnv
}

/** PostgreSQL 18 unless told. */
export async function startTestApp(
  { open }: { readonly name?: string } & Pick<AppStore, 'open'> = onPostgres,
  options: AppOptions = {},
): Promise<TestApp> {
  const ran: RanQuery[] = []
  const inRequest = new AsyncLocalStorage<true>()
  const note = (query: RanQuery) => {
    if (inRequest.getStore()) ran.push(query)
  }
  const store = await open((event) => {
    if (event.level === 'query') note(event.query)
  })
  await options.prepare?.(store)
  const clock = options.clock ?? new TestClock()
  const logged: LogLine[] = []
  const log = pino({ level: 'error' }, { write: (line) => void logged.push(JSON.parse(line)) })
  const counted = { ...store, writer: watched(store.writer, note) }
  const app = await startOn(counted, readConfig(options.environment ?? {}), log, clock)
  app.server.server.prependListener('request', (request) => {
    inRequest.enterWith(true)
    // What happens behind the body of a request belongs to it, too.
    const emit = request.emit.bind(request) as (...event: unknown[]) => boolean
    request.emit = (...event: unknown[]) => inRequest.run(true, () => emit(...event))
  })
  const adminKey = app.firstKey ?? options.environment?.SWITCHBOOK_ADMIN_KEY ?? ''
  const admin = await listeningOn(app, adminKey)
  const { url } = admin
  const clientWith = (key: string | null) => new Client(url, key)
  const queriesOf = async (work: () => Promise<unknown>) => {
    const before = ran.length
    await work()
    return ran.slice(before)
  }
  return {
    app,
    url,
    clock,
    adminKey,
    admin,
    clientWith,
    clientAs: async (role) => clientWith(await makeKey(admin, role)),
    statementsOf: async (work) => (await queriesOf(work)).map(({ sql }) => sql),
    queriesOf,
    logged,
    position: () => app.services.commits.head.position,
    close: app.close,
  }
}

/** A client with this key, once the program listens on a free port. */
export async function listeningOn({ server }: App, key: string | null): Promise<Client> {
  if (!server.server.listening) await server.listen({ port: 0, host: '127.0.0.1' })
  return new Client(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}`, key)
}

/** The secret of a new key. */
async function makeKey(admin: Client, role: Role): Promise<string> {
  const { createApiKey } = await admin.data<{ createApiKey: { secret: string } }>(
    'mutation ($role: Role!, $name: String!) { createApiKey(input: { name: $name, role: $role }) { secret } }',
    { role, name: `an ${role} key` },
  )
  return createApiKey.secret
}

function watched(writer: Store['writer'], note: (query: RanQuery) => void): Store['writer'] {
  const watching = (session: Session): Session => ({
    query: (sql, values = [], name = '') => {
      note({ sql, parameters: values })
      return name === '' ? session.query(sql, values) : session.query(sql, values, name)
    },
  })
  return {
    ...watching(writer),
    copy: (table, columns, lines) => writer.copy(table, columns, lines),
    transaction: (work) => writer.transaction((session) => work(watching(session))),
  }
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
