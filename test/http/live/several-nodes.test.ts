import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, startOn } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { makeLogger } from '../../../src/main.ts'
import { listeningOn } from '../../support/app.ts'
import { postgres18, type TestDatabase } from '../../support/databases.ts'
import type { Client } from '../../support/graphql-client.ts'
import { liveClients, type Subscription } from '../../support/live-clients.ts'
import { TestClock } from '../../support/write-side.ts'

const KEY = 'the-key-of-both-nodes'
const [sse] = liveClients

describe('two nodes on one PostgreSQL', () => {
  let database: TestDatabase
  let apps: App[]
  let clients: Client[]
  const open: Subscription[] = []
  beforeEach(async () => {
    database = await postgres18.createDatabase()
    const clock = new TestClock()
    const start = () => startOn(database.open(), readConfig({ SWITCHBOOK_ADMIN_KEY: KEY }), makeLogger({ LOG_LEVEL: 'silent' }), clock)
    apps = [await start(), await start()]
    clients = await Promise.all(apps.map((app) => listeningOn(app, KEY)))
  })
  afterEach(async () => {
    for (const subscription of open.splice(0)) await subscription.stop()
    for (const app of apps) await app.close()
    await database.drop()
  })

  it('tell a subscriber of either of them what both of them record, in one order', async () => {
    const subscriptions = clients.map(({ url }) => sse?.subscribe(url, KEY, 'subscription { auditEvents(after: "1") { position } }'))
    open.push(...subscriptions.filter((one) => one !== undefined))
    const total = 40
    const made = Promise.all(
      Array.from({ length: total }, (_, i) => clients[i % 2]?.change('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4' })),
    )
    for (const subscription of open) {
      const positions: number[] = []
      while (positions.length < total) positions.push(Number((await subscription.next())?.data?.auditEvents.position))
      expect(positions).toEqual(Array.from({ length: total }, (_, i) => i + 2))
    }
    await made
  })

  it('wake each other by a notification after the commit, also once the listening connection was lost', async () => {
    const listener = new pg.Client(database.url)
    await listener.connect()
    const told: string[] = []
    listener.on('notification', ({ payload }) => told.push(String(payload)))
    await listener.query('listen switchbook_log')
    await clients[0]?.change('createModelAlias', { name: 'first', litellmModel: 'openai/gpt-4' })
    await until(() => told.includes('2'))
    await listener.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'switchbook-wake-up' and datname = current_database()",
    )
    await until(async () => {
      const { rows } = await listener.query(
        "select count(*)::int as n from pg_stat_activity where application_name = 'switchbook-wake-up' and query like 'listen%' and datname = current_database()",
      )
      return rows[0].n === 2
    })
    await clients[1]?.change('createModelAlias', { name: 'second', litellmModel: 'openai/gpt-4' })
    // The first attempt may have met the dead connection: the next commit tells of both.
    await clients[1]?.change('createModelAlias', { name: 'third', litellmModel: 'openai/gpt-4' })
    await until(() => told.includes('4'))
    await listener.end()
  })
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}
