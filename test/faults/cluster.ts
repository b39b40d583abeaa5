/** Several processes of the program on one PostgreSQL of their own, as an operator runs them. */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { openPostgres } from '../../src/db/postgres.ts'
import type { Store } from '../../src/db/store.ts'
import { Client } from '../support/graphql-client.ts'
import { storedEvents } from '../support/log.ts'
import { bundledBinaries, type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { type Served, serve } from '../support/program.ts'
import type { Logged, Standing } from './history.ts'
import { SHARED, TEAM } from './workload.ts'

export const KEY = 'the-key-of-all-nodes-1'

const STATE = `query ($after: String) { modelAliases(first: 100, after: $after) {
  totalCount nodes { name litellmModel version } pageInfo { hasNextPage endCursor } } team(teamId: "${TEAM}") { credits { allocated } } }`
const RESOLVE = `query ($alias: String!) { resolveModel(teamId: "${TEAM}", alias: $alias) { litellmModel } }`

interface State {
  readonly modelAliases: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }
}

/** Where the nodes keep everything. */
interface Database {
  readonly url: string
  stop(): Promise<void> | void
}

export class Cluster<Postgres extends Database = PostgresServer> {
  readonly postgres: Postgres
  readonly nodes: Served[] = []
  readonly #environment: Record<string, string>

  private constructor(postgres: Postgres, environment: Record<string, string>) {
    this.postgres = postgres
    this.#environment = { DATABASE_URL: postgres.url, SWITCHBOOK_ADMIN_KEY: KEY, ...environment }
  }

  /** On a PostgreSQL server of its own. */
  static async start(size: number, environment: Record<string, string> = {}): Promise<Cluster> {
    return Cluster.on(await startPostgres(bundledBinaries()), size, environment)
  }

  /** On a database that is stopped with it. */
  static async on<Postgres extends Database>(
    postgres: Postgres,
    size: number,
    environment: Record<string, string> = {},
  ): Promise<Cluster<Postgres>> {
    const cluster = new Cluster(postgres, environment)
    for (let i = 0; i < size; i += 1) cluster.nodes.push(await serve(cluster.#environment))
    return cluster
  }

  get urls(): string[] {
    return this.nodes.map(({ url }) => url)
  }

  client(i: number): Client {
    return new Client(this.urls[i] ?? '', KEY)
  }

  /** A node in the place of one that has ended. */
  async startAgain(i: number): Promise<void> {
    this.nodes[i] = await serve(this.#environment)
  }

  /** A team and the aliases that it may use. */
  async furnish(): Promise<void> {
    const admin = this.client(0)
    for (const name of SHARED) await admin.change('createModelAlias', { name, litellmModel: 'openai/gpt-4' })
    await admin.change('createAccessGroup', { name: 'all', modelAliases: SHARED })
    await admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    const team = { organizationId: 'acme', teamId: TEAM, teamAlias: 'Core', accessGroups: ['all'], creditsAllocated: '10' }
    await admin.change('createTeam', team)
  }

  open(): Store {
    return openPostgres({ url: this.postgres.url, poolSize: 2, statementTimeout: 30_000, onError: () => {} })
  }

  /** The log as it stands in the store, for the checker. */
  async log(store: Store): Promise<Logged[]> {
    return (await storedEvents(store)).map((row) => {
      const { litellmModel = null, to = null } = JSON.parse(String(row.data))
      const names = row.type === 'ModelAliasCreated' || row.type === 'ProviderSwitched'
      const sets = names ? { entity: String(row.stream_id).slice('ModelAlias:'.length), value: litellmModel ?? to } : null
      return {
        position: Number(row.position),
        stream: String(row.stream_id),
        version: Number(row.stream_version),
        key: row.source === 'graphql' && row.reason !== null ? String(row.reason) : null,
        recordedAt: new Date(row.recorded_at as Date).getTime(),
        ...(sets ? { sets } : {}),
      }
    })
  }

  /** Where each node stands once it has followed the log to its end, and what it answers there. */
  standings(head: number): Promise<Standing[]> {
    return Promise.all(
      this.nodes.map(async ({ url: node }) => {
        const client = new Client(node, KEY)
        const caughtUp = { 'x-min-position': String(head) }
        const answers: unknown[] = []
        let after: string | null = null
        for (let more = true; more; ) {
          const state: State = await client.data<State>(STATE, { after }, caughtUp)
          answers.push(state)
          more = state.modelAliases.pageInfo.hasNextPage
          after = state.modelAliases.pageInfo.endCursor
        }
        for (const alias of SHARED) answers.push(await client.data(RESOLVE, { alias }, caughtUp))
        const { health } = await client.data<{ health: { position: string } }>('{ health { position } }', {}, caughtUp)
        return { node, position: Number(health.position), digest: createHash('sha256').update(JSON.stringify(answers)).digest('hex') }
      }),
    )
  }

  /** Waits until the database has ended what a killed node had under way, and every node is ready. */
  async settled(): Promise<void> {
    const admin = new pg.Client(this.postgres.url)
    await admin.connect()
    const busy = "select from pg_stat_activity where application_name = 'switchbook-writer' and state <> 'idle'"
    while ((await admin.query(busy)).rowCount) await sleep(20)
    await admin.end()
    for (const url of this.urls) while (!(await fetch(`${url}/readyz`)).ok) await sleep(50)
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.end('SIGKILL')))
    await this.postgres.stop()
  }
}
