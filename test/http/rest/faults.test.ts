/** What REST answers when the server or its store is in trouble; each trouble is a real one. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, expect, it } from 'vitest'
import { DEFAULT_GROUP_COMMIT } from '../../../src/event-log/group-commit.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { metadata } from '../../support/commands.ts'
import { inShort, RestClient } from './rest-client.ts'

/** Is refused, and so writes nothing. */
const NOTHING = { type: 'UpdateOrganization', key: 'nobody', data: {} } as const
const ALIAS = { alias: 'smart', litellm_model: 'azure/deployment' }

let app: TestApp
afterEach(() => app.close())

it('masks its own faults and names the request: 500', async () => {
  app = await startTestApp()
  const rest = await RestClient.of(app)
  await sql`alter table teams rename to teams_gone`.execute(app.app.store.db)
  const answer = await rest.get('/teams', { 'x-request-id': 'ticket-1' })
  expect(inShort(answer)).toBe('500 INTERNAL: internal error; tell us the request id ticket-1')
  expect(app.logged.find(({ requestId }) => requestId === 'ticket-1')?.err?.message).toMatch(/teams/)
})

it('says that nothing can be written any more: 503', async () => {
  app = await startTestApp()
  const rest = await RestClient.of(app)
  await app.app.services.commits.close()
  const answer = await rest.post('/model-aliases/create', ALIAS)
  expect(inShort(answer)).toBe('503 UNAVAILABLE: the server is shutting down; nothing was written')
  expect(answer.headers.get('retry-after')).toBe('1')
})

it('takes no more than it can hold while the store is slow: 429', async () => {
  app = await startTestApp()
  const rest = await RestClient.of(app)
  const { store, services } = app.app
  const { commits } = services
  const waiting: Promise<unknown>[] = []
  await store.db.transaction().execute(async (slow) => {
    await sql`select from log_head for update`.execute(slow)
    waiting.push(rest.post('/organizations/create', { organization_id: 'first', name: 'Waits for the store' }))
    // Only a writer that hangs lets others wait.
    const blocked = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await blocked.execute(store.db)).rows.length === 0) await sleep(10)
    while (commits.queued < DEFAULT_GROUP_COMMIT.maxQueue) {
      waiting.push(commits.submit({ commands: [NOTHING], metadata: metadata() }).catch(() => {}))
    }
    const answer = await rest.post('/model-aliases/create', ALIAS)
    expect(inShort(answer)).toBe('429 OVERLOADED: 5000 commands are waiting already; nothing was written, try again')
    expect(answer.headers.get('retry-after')).toBe('1')
  })
  await Promise.all(waiting)
  expect((await rest.post('/model-aliases/create', ALIAS)).status).toBe(201)
})
