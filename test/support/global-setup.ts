/** Once per run: real PostgreSQL servers with a migrated template database each, and a migrated folder of the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { bundledBinaries, type PostgresServer, startPostgres, systemBinaries } from './postgres-server.ts'

/** Database that each test's own is copied from. */
export const TEMPLATE = 'switchbook_template'
/** A role that may create databases and log in, but is no superuser. */
export const OWNER = 'switchbook_owner'

export interface ServerAddress {
  readonly name: string
  /** Of the superuser, on the database `postgres`. */
  readonly url: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** PostgreSQL 18 first, then the machine's own if it has one. */
    servers: readonly ServerAddress[]
    /** Folder of a migrated and closed embedded store, to be copied. */
    embeddedTemplate: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const embeddedTemplate = mkdtempSync(join(tmpdir(), 'switchbook-embedded-'))
  const servers: PostgresServer[] = []
  const teardown = async () => {
    await Promise.all(servers.map((server) => server.stop()))
    rmSync(embeddedTemplate, { recursive: true, force: true })
  }
  try {
    servers.push(await startPostgres(bundledBinaries()))
    const system = systemBinaries()
    if (system) servers.push(await startPostgres(system, ' (system)'))
    else console.warn('\n!!! This machine has no PostgreSQL of its own: the tests against a system PostgreSQL are SKIPPED !!!\n')
    for (const server of servers) await prepare(server)
    const store = await openEmbedded({ directory: embeddedTemplate })
    await migrate(store.db)
    await store.close()
  } catch (error) {
    await teardown()
    throw error
  }
  project.provide(
    'servers',
    servers.map(({ name, url }) => ({ name, url })),
  )
  project.provide('embeddedTemplate', embeddedTemplate)
  return teardown
}

async function prepare({ url }: PostgresServer): Promise<void> {
  const admin = new pg.Client(url)
  await admin.connect()
  await admin.query(`create role ${OWNER} login createdb nosuperuser password '${OWNER}'`)
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  const template = new URL(url)
  template.pathname = `/${TEMPLATE}`
  const store = openPostgres({
    url: template.href,
    poolSize: 1,
    statementTimeout: 30_000,
    onError: (error) => {
      throw error
    },
  })
  await migrate(store.db)
  await store.close()
}
