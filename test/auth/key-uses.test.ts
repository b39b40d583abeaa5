import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startOn } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { listeningOn } from '../support/app.ts'
import { postgres18, type TestDatabase } from '../support/databases.ts'
import { TestClock } from '../support/write-side.ts'

const ADMIN_KEY = 'an-operators-own-admin-key'

describe('two nodes on one database', () => {
  let database: TestDatabase
  const clock = new TestClock()
  const apps: App[] = []
  const start = async () => {
    const app = await startOn(database.open(), readConfig({ SWITCHBOOK_ADMIN_KEY: ADMIN_KEY }), pino({ level: 'silent' }), clock)
    apps.push(app)
    return { app, client: await listeningOn(app, ADMIN_KEY) }
  }
  const stop = async () => {
    await apps.pop()?.close()
  }

  beforeAll(async () => {
    database = await postgres18.createDatabase()
  })
  afterAll(async () => {
    while (apps.length > 0) await stop()
    await database.drop()
  })

  it('make one first key between them when they start at once on an empty log', async () => {
    const [one, two] = await Promise.all([start(), start()])
    expect([one.app.firstKey, two.app.firstKey]).toEqual([null, null])
    const keys = '{ apiKeys { name } auditEvents { totalCount } }'
    const expected = { apiKeys: [{ name: 'first admin' }], auditEvents: { totalCount: 1 } }
    expect(await one.client.data(keys)).toEqual(expected)
    expect(await two.client.data(keys)).toEqual(expected)
  })

  it('know each other’s keys, and each other’s changes, as soon as they follow', async () => {
    const [one, two] = [await start(), await start()]
    const { secret } = await one.client.change<{ secret: string }>('createApiKey', { name: 'made on one', role: 'EDITOR' }, 'secret')
    await two.app.services.commits.catchUp()
    const editor = await listeningOn(two.app, secret)
    await editor.change('createModelAlias', { name: 'made-on-two', litellmModel: 'openai/gpt-4' })
    await one.client.change('switchProvider', { alias: 'made-on-two', litellmModel: 'openai/gpt-4o' })
    expect(await two.client.data('{ modelAlias(name: "made-on-two") { litellmModel version } }')).toEqual({
      modelAlias: { litellmModel: 'openai/gpt-4o', version: 2 },
    })
  })

  it('show when a key was last used once the node that saw it has written it down', async () => {
    const { client } = await start()
    clock.advance(5_000)
    const time = clock.now().toISOString()
    await client.data('{ __typename }')
    await stop()
    const later = await start()
    const { apiKeys } = await later.client.data<{ apiKeys: object[] }>('{ apiKeys { name lastUsedAt } }')
    expect(apiKeys).toContainEqual({ name: 'first admin', lastUsedAt: time })
  })
})
