import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/db/postgres.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { postgres18, type TestDatabase } from '../support/databases.ts'
import type { Client } from '../support/graphql-client.ts'

const RESOLVE = '{ resolveModel(teamId: "core", alias: "smart") { litellmModel } }'
const READ = '{ modelAlias(name: "smart") { litellmModel } }'

describe('with a pool of one connection that a long read holds', () => {
  let database: TestDatabase
  let app: TestApp
  let holder: pg.Client
  let held: ReturnType<Client['ask']>
  beforeAll(async () => {
    database = await postgres18.createDatabase()
    app = await startTestApp({
      open: async () => openPostgres({ url: database.url, poolSize: 1, statementTimeout: 30_000, onError: () => {} }),
    })
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await app.admin.change('createAccessGroup', { name: 'all', modelAliases: ['smart'] })
    await app.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await app.admin.change('createTeam', { organizationId: 'acme', teamId: 'core', teamAlias: 'core', accessGroups: ['all'] })
    holder = new pg.Client(database.url)
    await holder.connect()
    await holder.query('begin')
    await holder.query('lock table usage_team_days in access exclusive mode')
    held = app.admin.ask('{ team(teamId: "core") { usage { totalCalls } } }')
  })
  afterAll(async () => {
    await holder.end()
    await app.close()
    await database.drop()
  })

  it('every other read is told to come again, while the long one still runs, and none is forgotten', async () => {
    const waiting = `select count(*)::int as n from pg_locks where not granted and relation = 'usage_team_days'::regclass
      and database = (select oid from pg_database where datname = current_database())`
    await expect.poll(async () => (await holder.query(waiting)).rows).toEqual([{ n: 1 }])
    const answers = await Promise.all(Array.from({ length: 50 }, () => app.admin.ask(READ)))
    for (const { errors, headers } of answers) {
      expect(errors).toMatchObject([
        { extensions: { code: expect.stringMatching(/^(UNAVAILABLE|OVERLOADED)$/), details: { retryAfterSeconds: 1 } } },
      ])
      expect(headers.get('retry-after')).toBe('1')
    }
  })

  it('resolutions and changes go on', async () => {
    expect(await app.admin.data(RESOLVE)).toEqual({ resolveModel: { litellmModel: 'openai/gpt-4' } })
    await app.admin.change('createModelAlias', { name: 'fast', litellmModel: 'openai/gpt-4o-mini' })
  })

  it('once the long one may go on, it is answered, and so are all that come', async () => {
    await holder.query('rollback')
    const { errors } = await held
    // It may have run into its own limit.
    if (errors.length > 0) expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
    const answers = await Promise.all(Array.from({ length: 50 }, () => app.admin.ask(READ)))
    expect(answers.flatMap((answer) => answer.errors)).toEqual([])
  })
})
