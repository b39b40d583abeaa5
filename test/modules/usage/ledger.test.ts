import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../src/db/migrate.ts'
import type { Store } from '../../../src/db/store.ts'
import type { UsageCall } from '../../../src/modules/usage/index.ts'
import {
  createAlias,
  createOrganization,
  createTeam,
  switchProvider,
  teamCommand,
  updateAlias,
  updateTeam,
} from '../../support/commands.ts'
import { asOwner, servers, stores } from '../../support/databases.ts'
import { openUsageSide, rollUps, rowsOf, someCall, type UsageSide } from './usage-side.ts'

const CLAUDE = 'anthropic/claude-3-opus-20240229'

describe.each(stores)('the ledger on $name', ({ open }) => {
  let store: Store
  let side: UsageSide
  beforeAll(async () => {
    store = await open()
    side = await openUsageSide(store)
    const pricing = { inputPerMillionTokens: '10', outputPerMillionTokens: '30' }
    await side.submit([createOrganization('acme'), createAlias('smart', { pricing }), createTeam('core', { creditsAllocated: '1000' })])
  })
  afterAll(async () => {
    await side.close()
    await store.close()
  })

  const record = (...calls: UsageCall[]) => side.usage.recordAll(calls)
  const rowOf = async ({ callId }: UsageCall) => (await rowsOf(store, `select * from usage_records where call_id = '${callId}'`))[0]
  const submitted = async (...commands: Parameters<UsageSide['submit']>) => (await side.submit(...commands)).position

  it('keeps of a call what it was, what it cost, by whose price, and since which event that model served', async () => {
    const call = someCall({ jobId: 'job-1', complete: false, at: new Date('2026-11-24T06:00:00.000Z') })
    side.clock.advance(1_000)
    await record(call)
    expect(await rowOf(call)).toMatchObject({
      called_at: call.at,
      recorded_at: side.clock.now(),
      position: 4,
      team_id: 'core',
      team_since: 3,
      alias: 'smart',
      litellm_model: 'openai/gpt-4',
      served_since: 2,
      input_tokens: 1_000,
      output_tokens: 100,
      complete: false,
      job_id: 'job-1',
      price_source: 'ALIAS',
      input_price: '10',
      output_price: '30',
      cost_usd: '0.013',
      credits: '1',
      credit_number: 1,
      credit_position: 4,
      credits_used: '1',
    })
  })

  it('goes by the position that a call was resolved at, where it is told', async () => {
    await side.submit(createAlias('moved'))
    const before = side.world.position
    const switched = await submitted(switchProvider('moved', CLAUDE))
    const repriced = await submitted(updateAlias('moved', { pricing: { inputPerMillionTokens: '1', outputPerMillionTokens: '1' } }))
    const [early, middle, late, untold] = [before, switched, repriced, null].map((position) => someCall({ alias: 'moved', position }))
    for (const call of [late, early, untold, middle]) await record(call as UsageCall)
    expect(await rowOf(early as UsageCall)).toMatchObject({
      position: before,
      served_since: before,
      litellm_model: 'openai/gpt-4',
      price_source: 'CATALOG',
    })
    expect(await rowOf(middle as UsageCall)).toMatchObject({
      position: switched,
      served_since: switched,
      litellm_model: CLAUDE,
      price_source: 'CATALOG',
    })
    expect(await rowOf(late as UsageCall)).toMatchObject({
      position: repriced,
      served_since: switched,
      price_source: 'ALIAS',
      cost_usd: '0.0011',
    })
    expect(await rowOf(untold as UsageCall)).toMatchObject({ position: repriced, served_since: switched })
  })

  it('says so where no price is known', async () => {
    await side.submit(createAlias('home-made', { litellmModel: 'openai/home-made' }))
    const call = someCall({ alias: 'home-made' })
    await record(call)
    expect(await rowOf(call)).toMatchObject({ price_source: null, input_price: null, output_price: null, cost_usd: null })
  })

  it('takes a batch that spans more changes than it looks through at once', async () => {
    const times: Date[] = []
    for (let i = 0; i < 60; i += 1) {
      side.clock.advance(1_000)
      const commands = Array.from({ length: 20 }, (_, k) => switchProvider('smart', k % 2 === 0 ? CLAUDE : 'openai/gpt-4'))
      await side.submit(commands)
      times.push(new Date(side.clock.now().getTime() + 500))
    }
    side.clock.advance(1_000)
    const calls = times.map((at) => someCall({ at }))
    expect(await record(...calls)).toMatchObject({ accepted: 60, rejected: [] })
    const rows = await rowsOf(
      store,
      `select position, served_since from usage_records where call_id in (${calls.map(({ callId }) => `'${callId}'`).join()}) order by called_at`,
    )
    const last = side.world.position
    expect(rows).toEqual(times.map((_, i) => ({ position: last - 20 * (59 - i), served_since: last - 20 * (59 - i) })))
  })

  it('keeps ids as they are, whatever visible characters they are made of', async () => {
    const visible = String.fromCharCode(...Array.from({ length: 0x7e - 0x20 }, (_, i) => 0x21 + i))
    const calls = [visible, '"', '\\', 'NULL', '{a,b}'].map((id) => someCall({ callId: id, jobId: `odd-${id}` }))
    expect(await record(...calls, ...calls)).toMatchObject({ accepted: 5, duplicates: 5, rejected: [] })
    const rows = await rowsOf(store, `select call_id, job_id from usage_records where job_id like 'odd-%'`)
    for (const { callId, jobId } of calls) expect(rows).toContainEqual({ call_id: callId, job_id: jobId })
  })

  it('sums up by day exactly what it holds', async () => {
    await side.submit([createTeam('other', { creditsAllocated: '5' }), updateTeam('other', { creditMode: 'TOKENS', tokensPerCredit: 7 })])
    const teams = ['core', 'other']
    const calls = Array.from({ length: 500 }, (_, i) =>
      someCall({
        teamId: teams[i % 2] ?? '',
        alias: i % 3 === 0 ? 'home-made' : 'smart',
        inputTokens: i,
        at: new Date(side.clock.now().getTime() - (i % 5) * 60_000),
        jobId: i % 4 === 0 ? `job-${i % 16}` : null,
      }),
    )
    await side.submit(teamCommand('SuspendTeam', 'other'))
    await Promise.all([calls.slice(0, 300), calls.slice(200)].map((batch) => record(...batch)))
    const { kept, recounted } = await rollUps(store)
    expect(kept.length).toBeGreaterThan(4)
    expect(kept).toEqual(recounted)
    const [owed] = await rowsOf(
      store,
      'select count(*)::int n from team_credits c where used <> (select sum(credits) from usage_records u where u.team_id = c.team_id and u.team_since = c.team_since)',
    )
    expect(owed).toEqual({ n: 0 })
  })

  it('has a partition for each month that calls came in, and for this month and the next', async () => {
    side.clock.set('2027-03-31T23:59:59.000Z')
    await record(someCall(), someCall({ at: new Date('2027-02-01T00:00:00Z') }))
    const partitions = await rowsOf(
      store,
      'select tableoid::regclass::text as name, count(*)::int as n from usage_records group by 1 order by 1',
    )
    expect(partitions).toMatchObject([
      { name: 'usage_records_2026_11' },
      { name: 'usage_records_2027_02', n: 1 },
      { name: 'usage_records_2027_03', n: 1 },
    ])
    const [ahead] = await rowsOf(store, `select to_regclass('usage_records_2027_04') is not null as exists`)
    expect(ahead).toEqual({ exists: true })
  })

  it('takes a call whose month has no partition, and none can be made for', async () => {
    side.clock.set('2027-06-01T00:00:00.000Z')
    await sql`create table usage_records_2027_06 (here integer)`.execute(store.db)
    const call = someCall()
    expect(await record(call)).toMatchObject({ accepted: 1 })
    expect(await rowsOf(store, `select tableoid::regclass::text as name from usage_records where call_id = '${call.callId}'`)).toEqual([
      { name: 'usage_records_other' },
    ])
    await sql`drop table usage_records_2027_06`.execute(store.db)
  })

  it.each(['usage_calls', 'usage_jobs', 'usage_records', 'usage_records_other', 'usage_records_2026_11', 'usage_records_2027_04'])(
    'refuses to change %s',
    async (table) => {
      const column = table === 'usage_jobs' ? 'job_id' : 'call_id'
      for (const statement of [`update ${table} set ${column} = 'x'`, `delete from ${table}`, `truncate ${table}`]) {
        await expect(sql.raw(statement).execute(store.db), statement).rejects.toThrow(/is append-only|permission denied/)
      }
    },
  )
})

describe.each(servers)('the ledger on $name', (server) => {
  it('is written by one plan, made once for a connection', async () => {
    const database = await server.createDatabase()
    const store = database.open()
    const side = await openUsageSide(store)
    await side.submit([createOrganization('acme'), createAlias('smart'), createTeam('core', { creditsAllocated: '10' })])
    for (let i = 0; i < 20; i += 1) await side.usage.recordAll(Array.from({ length: 50 }, () => someCall()))
    expect(await rowsOf(store, 'select name, generic_plans > custom_plans as settled from pg_prepared_statements')).toEqual([
      { name: 'usage_batch', settled: true },
    ])
    await side.close()
    await store.close()
    await database.drop()
  })
})

describe.each(servers)('the ledger of a role without superuser rights on $name', (server) => {
  it('counts, makes its partitions, and may not change what it wrote', async () => {
    const database = await server.createDatabase('empty')
    const store = database.open({ url: asOwner(database) })
    await migrate(store.db)
    const side = await openUsageSide(store)
    await side.submit([createOrganization('acme'), createAlias('smart'), createTeam('core', { creditsAllocated: '10' })])
    side.clock.set('2027-02-01T00:00:00.000Z')
    expect(await side.usage.recordAll([someCall(), someCall({ jobId: 'a' })])).toMatchObject({ accepted: 2 })
    expect(side.logged).toEqual([])
    expect(await rowsOf(store, 'select distinct tableoid::regclass::text as name from usage_records')).toEqual([
      { name: 'usage_records_2027_02' },
    ])
    for (const table of ['usage_calls', 'usage_records', 'usage_records_2027_02']) {
      await expect(sql.raw(`delete from ${table}`).execute(store.db)).rejects.toThrow('permission denied')
    }
    await side.close()
    await store.close()
    await database.drop()
  })
})
