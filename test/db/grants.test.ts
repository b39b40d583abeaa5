import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { verifyNextPart } from '../../src/event-log/chain-verification.ts'
import { expireIdempotencyRecords } from '../../src/event-log/idempotency-expiry.ts'
import { dropOldUsage } from '../../src/modules/usage/index.ts'
import { removeExpired } from '../../src/retention.ts'
import { asOwner, servers, type TestDatabase } from '../support/databases.ts'
import { Client } from '../support/graphql-client.ts'
import { buildProgram, endAll, run, serve } from '../support/program.ts'

const KEY = 'operators-own-key-1'
const LEAVE = 'permission denied|must be owner|is append-only'

beforeAll(buildProgram)
afterEach(endAll)

/** The same database as another role; roles of these tests have their names as passwords. */
function as({ url }: TestDatabase, role: string): string {
  const changed = new URL(url)
  changed.username = role
  changed.password = role
  return changed.href
}

async function asSuperuser({ url }: TestDatabase, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

describe.each(servers)('roles beside the owner of the tables on $name', (server) => {
  const suffix = randomBytes(4).toString('hex')
  const [writer, reader, plain] = ['writer', 'reader', 'plain'].map((name) => `test_${name}_${suffix}`) as [string, string, string]
  let database: TestDatabase
  let stores: Store[] = []
  const migrate = (...args: string[]) => run(['migrate', ...args], { DATABASE_URL: asOwner(database) })
  const storeAs = (role: string) => {
    const store = database.open({ url: as(database, role) })
    stores.push(store)
    return store
  }
  const refused = async (store: Store, ...statements: string[]) => {
    for (const statement of statements) await expect(sql.raw(statement).execute(store.db), statement).rejects.toThrow(new RegExp(LEAVE))
  }

  beforeAll(async () => {
    database = await server.createDatabase('empty')
    await asSuperuser(database, ...[writer, reader, plain].map((role) => `create role ${role} login password '${role}'`))
    const { code, stdout, stderr } = await migrate('--grant-writer', writer, '--grant-reader', reader)
    expect({ code, stdout, stderr }).toMatchObject({ code: 0, stdout: expect.stringContaining(`writers: ${writer}; readers: ${reader}`) })
  })
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
    stores = []
  })
  afterAll(async () => {
    await database.drop()
    const other = await server.createDatabase('empty')
    await asSuperuser(other, ...[writer, reader, plain].map((role) => `drop role ${role}`))
    await other.drop()
  })

  it('let a node serve as the writer, with everything that a node does', async () => {
    const node = await serve({ DATABASE_URL: as(database, writer), SWITCHBOOK_ADMIN_KEY: KEY })
    const client = new Client(node.url, KEY)
    await client.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4o' })
    await client.change('createAccessGroup', { name: 'all', modelAliases: ['smart'] })
    await client.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    const team = { organizationId: 'acme', teamId: 'core', teamAlias: 'core', accessGroups: ['all'], creditsAllocated: '10' }
    await client.change('createTeam', { ...team, idempotencyKey: 'k' })
    await client.change('createWebhook', { url: 'https://example.test/hook' })
    await client.change('createTeamKey', { teamId: 'core', name: 'of the team' })
    await client.change('scheduleSwitch', {
      alias: 'smart',
      litellmModel: 'openai/gpt-4.1',
      at: new Date(Date.now() + 5_000).toISOString(),
    })
    const { recordUsage } = await client.data<{ recordUsage: { accepted: number } }>(
      `mutation { recordUsage(records: [{ callId: "c1", teamId: "core", alias: "smart", inputTokens: 1, outputTokens: 1 }]) { accepted } }`,
    )
    expect(recordUsage).toEqual({ accepted: 1 })
    await expect
      .poll(
        async () =>
          (await client.data<{ modelAlias: { litellmModel: string } }>('{ modelAlias(name: "smart") { litellmModel } }')).modelAlias,
      )
      .toEqual({ litellmModel: 'openai/gpt-4.1' })
    await client.change('deleteModelAlias', { name: 'smart' })
    const { stderr } = await node.end('SIGTERM')
    expect(stderr).not.toMatch(/permission denied|must be owner/)

    expect(await run(['doctor'], { DATABASE_URL: as(database, writer) })).toMatchObject({ code: 0, stderr: '' })
    const store = storeAs(writer)
    const { rows } = await sql<{ name: string }>`select distinct tableoid::regclass::text as name from usage_records`.execute(store.db)
    expect(rows).toEqual([{ name: expect.stringMatching(/^usage_records_\d{4}_\d{2}$/) }])
    expect(await verifyNextPart(store.db, { events: 100, time: 10_000 })).toMatchObject({ fault: null })
    const goOn = async () => true
    const removed = removeExpired(
      store,
      {
        what: 'a test',
        remove: async () =>
          (await expireIdempotencyRecords(store.db, { days: 30, goOn })) + (await dropOldUsage(store.db, { days: 30, goOn })),
      },
      new AbortController().signal,
    )
    expect(await removed).toBe(0)
  })

  it('do not let the writer change what is written, or alter the tables', async () => {
    await refused(
      storeAs(writer),
      ...['events', 'event_subjects', 'usage_records', 'usage_calls', 'usage_jobs'].flatMap((table) => [
        `delete from ${table}`,
        `truncate ${table}`,
        `alter table ${table} disable trigger all`,
        `drop table ${table}`,
      ]),
      `update events set reason = 'another'`,
      'insert into log_head select * from log_head',
      'delete from log_head',
      'delete from kysely_migration',
      'create table mine (id integer)',
      'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return null; end $$',
      `select mark_usage_credits('usage_records', now())`,
      'delete from usage_records_other',
    )
    await expect(sql`select drop_usage_month(now())`.execute(storeAs(writer).db)).rejects.toThrow('is not dropped')
  })

  it('let the reader read, without anything secret', async () => {
    const store = storeAs(reader)
    const { rows } = await sql<{ data: string }>`select data::text as data from readable_events`.execute(store.db)
    expect(rows.some(({ data }) => data.includes('"keyId"') || data.includes('smart'))).toBe(true)
    expect(rows.filter(({ data }) => data.includes('secret'))).toEqual([])
    for (const table of ['model_aliases', 'teams', 'usage_records', 'usage_team_days', 'event_subjects', 'log_head', 'webhooks']) {
      await sql`select * from ${sql.table(table)} limit 1`.execute(store.db)
    }
    await refused(store, ...['events', 'api_keys', 'team_keys', 'webhook_secrets'].map((table) => `select * from ${table}`))
    const open = await sql<{ name: string }>`
      select distinct c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = current_schema()::regnamespace and a.attname ~ 'secret' and has_table_privilege(c.oid, 'select')`.execute(
      store.db,
    )
    expect(open.rows).toEqual([])
  })

  it('do not let the reader change anything', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname::text as name from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v')
      and has_table_privilege(c.oid, 'insert, update, delete, truncate, references, trigger')`.execute(storeAs(reader).db)
    expect(rows).toEqual([])
    await refused(storeAs(reader), 'delete from teams', 'create table mine (id integer)', `select make_usage_month('2031-01-01')`)
  })

  it('keep their rights through a rebuild, and have them on what a later migration makes', async () => {
    const rebuilt = await run(['rebuild'], { DATABASE_URL: asOwner(database) })
    expect(rebuilt).toMatchObject({ code: 0 })
    await sql`select * from teams limit 1`.execute(storeAs(reader).db)
    const owner = database.open({ url: asOwner(database) })
    stores.push(owner)
    await sql`create table made_later (id integer)`.execute(owner.db)
    await refused(storeAs(writer), 'insert into made_later values (1)')
    expect((await migrate()).stdout).toContain(`writers: ${writer}; readers: ${reader}`)
    await sql`insert into made_later values (1)`.execute(storeAs(writer).db)
    await sql`select * from made_later`.execute(storeAs(reader).db)
  })

  it('are refused where grants would mean nothing, and nothing changes', async () => {
    const faults: [string[], RegExp][] = [
      [['--grant-writer', 'postgres'], /postgres is a superuser/],
      [['--grant-reader', 'switchbook_owner'], /switchbook_owner is the owner/],
      [['--grant-writer', `no_such_${suffix}`], /there is no role no_such_/],
      [['--grant-writer', plain, '--grant-reader', plain], /are one role/],
    ]
    for (const [args, message] of faults) {
      const { code, stderr } = await migrate(...args)
      expect({ code, stderr }, args.join(' ')).toEqual({ code: 1, stderr: expect.stringMatching(message) })
    }
    await refused(storeAs(plain), 'select * from teams')
  })

  it('are told to have the owner migrate when a step is missing', async () => {
    const empty = await server.createDatabase('empty')
    try {
      const { code, stderr } = await run(['serve'], { DATABASE_URL: as(empty, writer), PORT: '0' })
      expect(code).not.toBe(0)
      expect(stderr).toMatch(/run `switchbook migrate` as the owner of the tables/)
    } finally {
      await empty.drop()
    }
  })
})
