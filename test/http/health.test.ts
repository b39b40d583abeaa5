import pg from 'pg'
import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { startOn } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { appStores, listeningOn, startTestApp } from '../support/app.ts'
import { postgres18 } from '../support/databases.ts'
import { TestClock } from '../support/write-side.ts'

interface Readiness {
  readonly status: string
  readonly position: string
}

describe.each(appStores)('health on $name', (store) => {
  it('is asked without a key: alive, and ready at the position that the log stands at', async () => {
    const app = await startTestApp(store)
    const nobody = app.clientWith(null)
    expect(await (await nobody.fetch('/healthz')).json()).toEqual({ status: 'ok' })
    const ready = await nobody.fetch('/readyz')
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'ready', position: String(app.position()) }])
    await app.close()
  })

  it('says that it leaves, and goes on answering until it is closed', async () => {
    const app = await startTestApp(store)
    app.app.leave()
    const ready = await app.clientWith(null).fetch('/readyz')
    expect([ready.status, ready.headers.get('retry-after'), await ready.json()]).toMatchObject([503, '1', { status: 'leaving' }])
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await app.close()
  })
})

describe('a server whose embedded store is gone', () => {
  it('stays alive and is not ready', async () => {
    const [, embedded] = appStores
    const app = await startTestApp(embedded)
    await app.app.store.db.destroy()
    const readiness = await app.clientWith(null).fetch('/readyz')
    expect([readiness.status, await readiness.json()]).toMatchObject([503, { status: 'unavailable' }])
    expect((await app.clientWith(null).fetch('/healthz')).status).toBe(200)
    expect(await app.admin.refusal('{ modelAliases { nodes { name } } }')).toMatchObject({ extensions: { code: 'INTERNAL' } })
    await app.close()
  })
})

describe('a server whose store is gone', () => {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    while (closing.length > 0) await closing.pop()?.()
  })

  it('stays alive, is not ready, refuses changes as UNAVAILABLE and masks what the driver says, until the store is back', async () => {
    const database = await postgres18.createDatabase()
    const lines: string[] = []
    const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) })
    const app = await startOn(database.open(), readConfig({}), log, new TestClock())
    const client = await listeningOn(app, app.firstKey)
    closing.push(database.drop, app.close)
    const create = (name: string) =>
      client.ask('mutation ($n: String!) { createModelAlias(input: { name: $n, litellmModel: "openai/gpt-4" }) { position } }', { n: name })
    expect((await create('before')).errors).toEqual([])

    const name = new URL(database.url).pathname.slice(1)
    const admin = new pg.Client(database.url.replace(/\/[^/]*$/, '/postgres'))
    await admin.connect()
    closing.push(() => admin.end())
    await admin.query(`alter database ${name} with allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])

    const readiness = await client.fetch('/readyz')
    expect([readiness.status, readiness.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await readiness.json()) as Readiness).toMatchObject({ status: 'unavailable' })
    expect((await client.fetch('/healthz')).status).toBe(200)
    expect((await create('during')).errors[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
    const read = await client.ask('{ modelAliases { nodes { name } } }')
    expect(read.errors[0]?.extensions.code).toMatch(/^(INTERNAL|UNAVAILABLE)$/)
    expect(JSON.stringify(read.errors)).not.toMatch(/postgres|pg_|connection|127\.0\.0\.1|database "/i)

    await admin.query(`alter database ${name} with allow_connections true`)
    await expect.poll(async () => (await client.fetch('/readyz')).status).toBe(200)
    expect((await create('after')).errors).toEqual([])
    expect(await client.data('{ modelAliases { nodes { name } } }')).toMatchObject({
      modelAliases: { nodes: [{ name: 'after' }, { name: 'before' }] },
    })
  })
})

describe.each(appStores)('an internal error on $name', (store) => {
  it('is told by its request id alone, and logged in full under that id', async () => {
    const app = await startTestApp(store)
    await app.admin.change('createAccessGroup', { name: 'g' })
    await app.app.store.writer.query('alter table team_access_groups rename to hidden_away')
    const answer = await app.admin.ask('{ accessGroup(name: "g") { name teamCount } }', {}, { 'x-request-id': 'broken-1' })
    expect(answer.data).toEqual({ accessGroup: null })
    expect(answer.errors).toMatchObject([
      {
        message: 'internal error; tell us the request id broken-1',
        path: ['accessGroup', 'teamCount'],
        extensions: { code: 'INTERNAL', requestId: 'broken-1' },
      },
    ])
    expect(JSON.stringify(answer)).not.toMatch(/team_access_groups|relation|select|stack/i)
    const [line, ...more] = app.logged.filter(({ requestId }) => requestId === 'broken-1')
    expect([line?.msg, line?.err?.message, more]).toEqual(['internal error', expect.stringContaining('team_access_groups'), []])
    expect(JSON.stringify(app.logged)).not.toContain(app.adminKey)
    await app.app.store.writer.query('alter table hidden_away rename to team_access_groups')
    await app.close()
  })
})
