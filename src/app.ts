/** Composition root: the only place where the parts are wired together. */
// TypeGraphQL's decorators need it before any of them runs.
import 'reflect-metadata'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { KeyUses } from './auth/key-uses.ts'
import { clientPath } from './client-path.ts'
import type { Config } from './config.ts'
import { openEmbedded } from './db/embedded.ts'
import { migrate } from './db/migrate.ts'
import { openPostgres } from './db/postgres.ts'
import type { Store } from './db/store.ts'
import { firstAdminKey } from './first-admin-key.ts'
import { startApollo } from './graphql/apollo.ts'
import { buildApiSchema } from './graphql/schema.ts'
import type { NodeFetcher, Services } from './graphql/services.ts'
import { buildServer } from './http/server.ts'
import { type Clock, systemClock } from './kernel/clock.ts'
import { CannotStart } from './kernel/errors.ts'
import { Metrics } from './metrics/metrics.ts'
import { apiKeyState } from './modules/api-key/index.ts'
import { startBeat } from './modules/health/index.ts'
import { teamKeyState } from './modules/team-key/index.ts'
import { openUsage } from './modules/usage/index.ts'
import { slices } from './modules.ts'
import { monitor, startLitellmSync, told } from './monitor.ts'
import { packageRoot } from './package-root.ts'
import { openWriteSide } from './write-side.ts'

export interface App {
  readonly server: FastifyInstance
  readonly services: Services
  readonly store: Store
  /** The first ADMIN key, when this start made one. */
  readonly firstKey: string | null
  /** Answers what is under way, then closes everything. */
  close(): Promise<void>
}

/** Milliseconds between looks for what other nodes appended. */
const FOLLOW_INTERVAL = 250

export async function openStore(config: Config, log: Logger): Promise<Store> {
  if (!config.DATABASE_URL) return openEmbedded({ directory: config.DATA_DIR })
  const store = openPostgres({
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL_SIZE,
    statementTimeout: config.STATEMENT_TIMEOUT_MS,
    onError: (error) => log.warn({ err: error }, 'a connection to PostgreSQL was lost'),
  })
  try {
    await sql`select 1`.execute(store.db)
  } catch (error) {
    await store.close()
    const { message, code } = error as NodeJS.ErrnoException
    throw new CannotStart(`cannot open PostgreSQL: ${message || code}`, { cause: error })
  }
  return store
}

export async function startApp(config: Config, log: Logger, clock: Clock = systemClock): Promise<App> {
  const store = await openStore(config, log)
  try {
    return await startOn(store, config, log, clock)
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The program on a store that is open already; closing the app closes it. */
export async function startOn(store: Store, config: Config, log: Logger, clock: Clock): Promise<App> {
  const steps = await migrate(store.db)
  if (steps.length > 0) log.info({ steps }, 'migrated')
  const { registry, world, commits } = await openWriteSide(store, slices, clock)
  const firstKey = await firstAdminKey(world, commits, clock, config.SWITCHBOOK_ADMIN_KEY)
  const schema = await buildApiSchema(slices)
  const usage = await openUsage({
    db: store.db,
    world,
    commits,
    clock,
    log,
    flushInterval: config.USAGE_FLUSH_MS,
    lowPercent: config.LOW_CREDITS_PERCENT,
  })
  const services: Services = {
    db: store.db,
    registry,
    world,
    commits,
    clock,
    log,
    metrics: new Metrics(),
    litellm: () => (sync ? told(sync.status) : null),
    usage,
    spending: usage.spending,
    auditEventTypes: new Map(slices.flatMap((slice) => slice.eventTypes.map((type) => [type.name, type]))),
    nodeFetchers: new Map(
      slices.flatMap((slice): [string, NodeFetcher][] =>
        slice.node && slice.aggregate ? [[slice.aggregate.domain.entity.name, slice.node]] : [],
      ),
    ),
  }
  const apollo = await startApollo(schema, log, services.metrics)
  const beat = startBeat(
    store.db,
    () => world.position,
    (error) => log.warn({ err: error }, 'this node could not tell that it is up'),
  )
  const uses = new KeyUses(store.db, (error) => log.warn({ err: error }, 'uses of API keys were not written'))
  const follower = store.shared ? new Follower(() => commits.catchUp().then(() => usage.refresh()), log) : null
  const noteUse = (id: string, at: Date) => uses.note(id, at)
  const client = clientPath(services, config, noteUse, (call) => usage.record(call))
  const sync = startLitellmSync(store, services, config)
  const ping = async () => {
    if (follower?.fault) throw follower.fault
    await sql`select 1`.execute(store.db)
  }
  monitor({ services, store, sync, ready: ping, usageBuffer: () => usage.buffered })
  const server = await buildServer({
    services,
    apollo,
    client,
    log,
    keyOf: (id) => apiKeyState(world, id),
    teamKeyOf: (id) => teamKeyState(world, id),
    noteUse,
    pages: join(packageRoot, 'dist'),
    demoOpen: config.DEMO_OPEN,
    metricsOpen: config.METRICS_OPEN,
    litellm: services.litellm,
    ping,
  })
  return {
    server,
    services,
    store,
    firstKey,
    close: async () => {
      await drain(server)
      await apollo.stop()
      await client.close()
      await sync?.stop()
      await follower?.stop()
      try {
        await usage.close()
      } finally {
        await commits.close()
        await uses.close()
        await beat.stop()
        await store.close()
      }
    },
  }
}

/** Lets requests under way end, then closes what connections are left, such as those that never asked anything. */
async function drain(server: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => {
    if (server.underWay.count === 0) server.server.closeAllConnections()
    else server.server.closeIdleConnections()
  }, 50)
  await server.close().finally(() => clearInterval(sweep))
}

/** Takes in what other nodes append until it is stopped; a failing look is tried again, and told by `fault` meanwhile. */
class Follower {
  readonly #stopping = new AbortController()
  readonly #done: Promise<void>
  /** Why the last look failed, such as an event of a kind that this program does not know; null when it did not. */
  fault: Error | null = null

  constructor(catchUp: () => Promise<void>, log: Logger) {
    this.#done = this.#follow(catchUp, log)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#done
  }

  async #follow(catchUp: () => Promise<void>, log: Logger): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      try {
        await catchUp()
        this.fault = null
      } catch (error) {
        if (this.fault === null) log.error({ err: error }, 'cannot follow the log')
        this.fault = error as Error
      }
      await sleep(FOLLOW_INTERVAL, undefined, { signal }).catch(() => {})
    }
  }
}
