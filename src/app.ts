/** Composition root: the only place where the parts are wired together. */
// TypeGraphQL's decorators need it before any of them runs.
import 'reflect-metadata'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { KeyGuesses } from './auth/key-guesses.ts'
import { KeyUses } from './auth/key-uses.ts'
import { clientPath } from './client-path.ts'
import type { Config } from './config.ts'
import { openEmbedded } from './db/embedded.ts'
import { migrateIfNeeded } from './db/migrate.ts'
import { openPostgres } from './db/postgres.ts'
import type { Store } from './db/store.ts'
import { expireIdempotencyRecords } from './event-log/idempotency-expiry.ts'
import { Tail } from './event-log/tail.ts'
import { firstAdminKey } from './first-admin-key.ts'
import { Follower } from './follower.ts'
import { startApollo } from './graphql/apollo.ts'
import { buildApiSchema } from './graphql/schema.ts'
import type { NodeFetcher, Services } from './graphql/services.ts'
import { buildServer } from './http/server.ts'
import { type Clock, systemClock } from './kernel/clock.ts'
import { CannotStart } from './kernel/errors.ts'
import { Metrics } from './metrics/metrics.ts'
import { apiKeyState } from './modules/api-key/index.ts'
import { startBeat, watchChain } from './modules/health/index.ts'
import { runSchedule } from './modules/schedule/index.ts'
import { teamKeyState } from './modules/team-key/index.ts'
import { dropOldUsage, openUsage } from './modules/usage/index.ts'
import { WebhookDeliveries } from './modules/webhook/index.ts'
import { slices } from './modules.ts'
import { monitor, startLitellmSync, told } from './monitor.ts'
import { packageRoot } from './package-root.ts'
import { type Expiring, type GoOn, startRetention } from './retention.ts'
import { signInTokens } from './sign-in.ts'
import { trustedDocuments } from './trust.ts'
import { openWriteSide } from './write-side.ts'

export interface App {
  readonly server: FastifyInstance
  readonly services: Services
  readonly store: Store
  /** The first ADMIN key, when this start made one. */
  readonly firstKey: string | null
  /** Says that it is not ready any more, and goes on answering. */
  leave(): void
  /** Answers what is under way, then closes everything. */
  close(): Promise<void>
}

/** Milliseconds that a server of requests waits for PostgreSQL beyond the limits of its statements. */
const PATIENCE = 5_000

/** Waits for PostgreSQL as long as statements may take there, or with `patience` no longer than so many milliseconds beyond their limits. */
export async function openStore(config: Config, log: Logger, patience?: number): Promise<Store> {
  if (!config.DATABASE_URL) return openEmbedded({ directory: config.DATA_DIR })
  const store = openPostgres({
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL_SIZE,
    statementTimeout: config.STATEMENT_TIMEOUT_MS,
    ...(patience === undefined ? {} : { patience }),
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
  const store = await openStore(config, log, PATIENCE)
  try {
    return await startOn(store, config, log, clock)
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The program on a store that is open already; closing the app closes it. */
export async function startOn(store: Store, config: Config, log: Logger, clock: Clock): Promise<App> {
  const steps = await migrateIfNeeded(store.db)
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
  const tail = new Tail({ db: store.db, registry, head: () => commits.head.position, most: config.MAX_SUBSCRIPTIONS })
  const services: Services = {
    db: store.db,
    registry,
    world,
    commits,
    tail,
    webhooksOverHttp: config.WEBHOOK_ALLOW_HTTP,
    clock,
    log,
    metrics: new Metrics(),
    litellm: () => (sync ? told(sync.status) : null),
    usage,
    spending: usage.spending,
    auditEventTypes: new Map(slices.flatMap((slice) => slice.eventTypes.map((type) => [type.name, type]))),
    revertVetoes: slices.flatMap(({ vetoRevert }) => vetoRevert ?? []),
    nodeFetchers: new Map(
      slices.flatMap((slice): [string, NodeFetcher][] =>
        slice.node && slice.aggregate ? [[slice.aggregate.domain.entity.name, slice.node]] : [],
      ),
    ),
  }
  const trusted = await trustedDocuments(config, { schema, log, metrics: services.metrics })
  const apollo = await startApollo({ schema, trusted, log, metrics: services.metrics })
  const beat = startBeat(
    store.db,
    () => world.position,
    (error) => log.warn({ err: error }, 'this node could not tell that it is up'),
  )
  const chain = watchChain(store.db, () => commits.head.position, log)
  const uses = new KeyUses(store.db, (error) => log.warn({ err: error }, 'uses of API keys were not written'))
  const follower = store.shared ? new Follower(() => commits.catchUp().then(() => usage.refresh()), log) : null
  const wakeUps = store.openWakeUps((position) => {
    if (position === 0 || position > commits.head.position) follower?.wake()
  })
  commits.onEvents(() => {
    tail.wake()
    wakeUps?.tell(commits.head.position)
  })
  const noteUse = (id: string, at: Date) => uses.note(id, at)
  const guesses = new KeyGuesses(config.WRONG_KEYS_PER_MINUTE)
  const client = clientPath(services, config, guesses, noteUse, (call) => usage.record(call))
  const schedule = runSchedule({ db: store.db, world, commits, clock, log })
  const webhooks = new WebhookDeliveries({ store, db: store.db, registry, world, commits, log, maxFailures: config.WEBHOOK_MAX_FAILURES })
  commits.onEvents(() => webhooks.wake())
  const retention = startRetention(store, expiring(store, config), log)
  const sync = startLitellmSync(store, services, config)
  let leaving = false
  const ping = async () => {
    if (follower?.fault) throw follower.fault
    await sql`select 1`.execute(store.db)
  }
  monitor({ services, store, sync, ready: ping, usageBuffer: () => usage.buffered })
  const server = await buildServer({
    services,
    apollo,
    schema,
    trusted,
    queryLane: config.QUERY_LANE,
    mostSubscriptions: config.MAX_SUBSCRIPTIONS,
    mostSubscriptionsPerKey: config.MAX_SUBSCRIPTIONS_PER_KEY,
    requestTimeout: config.REQUEST_TIMEOUT_MS,
    guesses,
    client,
    log,
    keyOf: (id) => apiKeyState(world, id),
    teamKeyOf: (id) => teamKeyState(world, id),
    noteUse,
    tokens: signInTokens(config, world, log),
    pages: join(packageRoot, 'dist'),
    demoOpen: config.DEMO_OPEN,
    metricsOpen: config.METRICS_OPEN,
    litellm: services.litellm,
    ping,
    leaving: () => leaving,
  })
  return {
    server,
    services,
    store,
    firstKey,
    leave: () => {
      leaving = true
    },
    close: async () => {
      await drain(server)
      tail.close()
      await apollo.stop()
      await client.close()
      await schedule.stop()
      await webhooks.stop()
      await sync?.stop()
      await retention.stop()
      await wakeUps?.close()
      await follower?.stop()
      try {
        await usage.close()
      } finally {
        await commits.close()
        await uses.close()
        await chain.stop()
        await beat.stop()
        await store.close()
      }
    },
  }
}

/** What is not kept for ever. */
function expiring({ db }: Store, { IDEMPOTENCY_DAYS, USAGE_RETENTION_DAYS: usageDays }: Config): readonly Expiring[] {
  return [
    {
      what: 'idempotency records',
      remove: (goOn) => expireIdempotencyRecords(db, { days: IDEMPOTENCY_DAYS, goOn }),
    },
    ...(usageDays === undefined ? [] : [{ what: 'usage', remove: (goOn: GoOn) => dropOldUsage(db, { days: usageDays, goOn }) }]),
  ]
}

/** Lets requests under way end, then closes what connections are left, such as those that never asked anything. */
async function drain(server: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => {
    if (server.underWay.count === 0) server.server.closeAllConnections()
    else server.server.closeIdleConnections()
  }, 50)
  await server.close().finally(() => clearInterval(sweep))
}
