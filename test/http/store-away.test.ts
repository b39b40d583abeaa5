import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/db/postgres.ts'
import { isTransient } from '../../src/db/transient.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { CutProxy } from '../support/cut-proxy.ts'
import { postgres18 } from '../support/databases.ts'

describe('while PostgreSQL is away', () => {
  let app: TestApp
  let proxy: CutProxy
  beforeAll(async () => {
    const database = await postgres18.createDatabase()
    proxy = await CutProxy.to(database.url)
    app = await startTestApp({
      name: postgres18.name,
      async open(log) {
        const store = openPostgres({ url: proxy.url, poolSize: 4, statementTimeout: 30_000, onError: () => {}, log })
        const close = async () => {
          await store.close()
          await proxy.close()
          await database.drop()
        }
        return { ...store, close }
      },
    })
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await app.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await app.admin.change('createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'Production' })
  })
  afterEach(() => proxy.mend())
  afterAll(async () => {
    proxy.mend()
    await app.close()
  })

  it.each([
    '{ modelAliases { nodes { name } } }',
    '{ modelAlias(name: "smart") { litellmModel } }',
    '{ team(teamId: "prod") { usage { totalCalls } } }',
    '{ auditEvents { nodes { position } } }',
    '{ creditTransactions(teamId: "prod") { nodes { amount } } }',
  ])('%s is told to be tried again, in words and in a header', async (query) => {
    proxy.down()
    const { headers, errors } = await app.admin.ask(query)
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('the database does not answer'),
        extensions: { code: 'UNAVAILABLE', details: { retryAfterSeconds: 1 } },
      },
    ])
    expect(headers.get('retry-after')).toBe('1')
    proxy.mend()
    expect((await app.admin.ask(query)).errors).toEqual([])
  })

  it('a read that is cut off half way is told the same', async () => {
    const cut = proxy.cut({ text: 'model_aliases', lose: 'answer' })
    const { errors } = await app.admin.ask('{ modelAlias(name: "smart") { litellmModel } }')
    await cut
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
  })

  it('REST answers 503 with Retry-After', async () => {
    proxy.down()
    for (const path of ['/api/model-aliases', '/api/model-aliases/smart', '/api/teams/prod/usage', '/api/credits/balance?team_id=prod']) {
      const response = await app.admin.fetch(path)
      expect([response.status, response.headers.get('retry-after')], path).toEqual([503, '1'])
      expect(await response.json()).toMatchObject({ code: 'UNAVAILABLE', detail: expect.stringContaining('the database does not answer') })
    }
  })

  it('a change says that it may have been made, and made again with its key counts once', async () => {
    const input = { teamId: 'prod', amount: '5', idempotencyKey: 'five' }
    const cut = proxy.cut({ text: 'append_', lose: 'answer', forGood: true })
    const refusal = await app.admin.refusalOf('addCredits', input)
    await cut
    expect(refusal).toMatchObject({ message: expect.stringContaining('same idempotencyKey'), extensions: { code: 'UNAVAILABLE' } })
    proxy.mend()
    await app.admin.change('addCredits', input)
    expect(await app.admin.data('{ team(teamId: "prod") { credits { allocated } } }')).toEqual({ team: { credits: { allocated: '5' } } })
  })

  it('what is answered from memory goes on being answered', async () => {
    proxy.down()
    const refusal = await app.admin.refusal('{ resolveModel(teamId: "prod", alias: "smart") { model } }')
    expect(refusal.extensions.code).toBe('ACCESS_DENIED')
  })
})

describe('errors that pass by themselves', () => {
  const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })
  it.each([
    coded('ECONNREFUSED'),
    coded('57P01'),
    coded('40001'),
    coded('53300'),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
  ])('%s is one', (error) => expect(isTransient(error)).toBe(true))
  it.each([
    coded('ERR_INVALID_ARG_TYPE'),
    coded('ENOENT'),
    coded('42P01', 'relation "connection" does not exist'),
    new TypeError("Cannot read properties of undefined (reading 'connection')"),
    new Error('a timeout of our own making'),
    null,
  ])('%s is none', (error) => expect(isTransient(error)).toBe(false))
})
