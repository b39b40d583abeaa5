import { sql } from 'kysely'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageLedger } from '../../../src/modules/usage/usage.ledger.ts'
import { UsageRecorder } from '../../../src/modules/usage/usage.recorder.ts'
import { createAlias, createOrganization, createTeam } from '../../support/commands.ts'
import { CutProxy } from '../../support/cut-proxy.ts'
import { postgres18, stores, type TestDatabase } from '../../support/databases.ts'
import { openUsageSide, rowsOf, someCall, type UsageSide } from './usage-side.ts'

/** An interval that never ends by itself within a test. */
const NEVER = 1_000_000
const config = [createOrganization('acme'), createAlias('smart'), createTeam('core')]

const counted = async ({ store }: UsageSide) => Number((await rowsOf(store, 'select count(*) n from usage_records'))[0]?.n)

describe.each(stores)('calls told one by one, on $name,', ({ open }) => {
  const opened = async (flushInterval: number) => {
    const side = await openUsageSide(await open(), { flushInterval })
    await side.submit(config)
    return side
  }

  it('wait to be written together, and are all written at the end', async () => {
    const side = await opened(NEVER)
    for (let i = 0; i < 50; i += 1) await side.usage.record(someCall())
    expect([side.usage.buffered, await counted(side)]).toEqual([50, 0])
    await side.close()
    expect([side.usage.buffered, await counted(side)]).toEqual([0, 50])
    await expect(side.usage.record(someCall())).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await side.store.close()
  })

  it('are written by themselves after the interval, or when a batch is full', async () => {
    const side = await opened(NEVER)
    await Promise.all(Array.from({ length: 1_000 }, () => side.usage.record(someCall())))
    while (side.usage.buffered > 0) await new Promise((resolve) => setTimeout(resolve, 1))
    expect(await counted(side)).toBe(1_000)
    await side.close()
    const quick = await openUsageSide(side.store, { flushInterval: 1 })
    await quick.usage.record(someCall())
    while (quick.usage.buffered > 0) await new Promise((resolve) => setTimeout(resolve, 1))
    expect(await counted(quick)).toBe(1_001)
    await quick.close()
    await side.store.close()
  })

  it('are durable once they are taken when the interval is 0', async () => {
    const side = await opened(0)
    await side.usage.record(someCall())
    expect(await counted(side)).toBe(1)
    await Promise.all(Array.from({ length: 300 }, () => side.usage.record(someCall())))
    expect(await counted(side)).toBe(301)
    await side.close()
    await side.store.close()
  })

  it('count the rest where one of them cannot be, which is told in the log with all that it says', async () => {
    const side = await opened(NEVER)
    const wrong = someCall({ teamId: 'nobody', inputTokens: 77 })
    for (const call of [someCall(), wrong, someCall()]) await side.usage.record(call)
    await side.close()
    expect(await counted(side)).toBe(2)
    expect(side.logged).toMatchObject([
      { msg: 'a call was not counted', code: 'UNKNOWN_TEAM', call: { callId: wrong.callId, inputTokens: 77 } },
    ])
    await side.store.close()
  })

  it('count the rest where the store refuses one of them', async () => {
    const side = await opened(0)
    const poison = someCall()
    await sql`create function refuse_poison() returns trigger language plpgsql as $$ begin
      if new.call_id = ${sql.lit(poison.callId)} then raise exception 'no'; end if; return new; end $$`.execute(side.store.db)
    await sql`create trigger poison before insert on usage_calls for each row execute function refuse_poison()`.execute(side.store.db)
    const calls = [...Array.from({ length: 20 }, () => someCall()), poison, ...Array.from({ length: 20 }, () => someCall())]
    const outcomes = await Promise.allSettled(calls.map((call) => side.usage.record(call)))
    expect(outcomes.map(({ status }) => status)).toEqual(calls.map((call) => (call === poison ? 'rejected' : 'fulfilled')))
    expect(await counted(side)).toBe(40)
    expect(side.logged).toMatchObject([{ msg: 'a call was not counted: the store refuses it', call: { callId: poison.callId } }])
    await side.close()
    await side.store.close()
  })
})

/** A recorder with bounds of its own over a side's database. */
function recorderOf({ store, world, clock }: UsageSide, options: { maxBuffered?: number; patience?: number }) {
  const logged: { msg: string; call: { callId: string } }[] = []
  const log = pino({ level: 'error' }, { write: (line) => void logged.push(JSON.parse(line)) })
  const ledger = new UsageLedger({ db: store.db, world, clock, log, onAccounts: async () => {} })
  return { logged, recorder: new UsageRecorder({ write: (calls) => ledger.record(calls), log }, { flushInterval: NEVER, ...options }) }
}

describe.each(stores)('a full buffer on $name', ({ open }) => {
  it('makes callers wait until there is room, and drops nothing', async () => {
    const side = await openUsageSide(await open())
    await side.submit(config)
    const { recorder, logged } = recorderOf(side, { maxBuffered: 5 })
    for (let i = 0; i < 5; i += 1) await recorder.record(someCall())
    expect([recorder.buffered, await counted(side)]).toEqual([5, 0])
    const more = Promise.all(Array.from({ length: 23 }, () => recorder.record(someCall())))
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, recorder.buffered)
    }, 1)
    await more
    clearInterval(watch)
    expect(most).toBeLessThanOrEqual(5)
    await recorder.close()
    expect([await counted(side), logged]).toEqual([28, []])
    await side.close()
    await side.store.close()
  })
})

describe('while PostgreSQL is away', () => {
  let database: TestDatabase
  let proxy: CutProxy
  let side: UsageSide
  const opened = async (flushInterval: number) => {
    side = await openUsageSide(database.open({ url: proxy.url }), { flushInterval })
    await side.submit(config)
  }
  beforeEach(async () => {
    database = await postgres18.createDatabase()
    proxy = await CutProxy.to(database.url)
  })
  afterEach(async () => {
    await side.store.close().catch(() => {})
    await proxy.close()
    await database.drop()
  })

  it('calls told one by one wait, and count once when it is back', async () => {
    await opened(1)
    proxy.down()
    const calls = Array.from({ length: 30 }, () => someCall())
    for (const call of calls) await side.usage.record(call)
    while (side.logged.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(side.usage.buffered).toBe(30)
    proxy.mend()
    while (side.usage.buffered > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await counted(side)).toBe(30)
    expect(new Set(side.logged.map(({ msg }) => msg))).toEqual(new Set(['calls wait to be counted: the store cannot take them']))
    await side.close()
  })

  it('a batch whose answer got lost counts once', async () => {
    await opened(0)
    const lost = proxy.cut({ text: 'usage_calls', lose: 'answer' })
    await Promise.all([side.usage.record(someCall()), side.usage.record(someCall()), lost])
    expect(await counted(side)).toBe(2)
    await side.close()
  })

  it('closing gives up after a while, and writes what was not counted to the log', async () => {
    await opened(0)
    const { recorder, logged } = recorderOf(side, { patience: 100 })
    const calls = [someCall(), someCall()]
    for (const call of calls) await recorder.record(call)
    proxy.down()
    await expect(recorder.close()).rejects.toThrow('2 calls could not be counted')
    expect(logged.map(({ call }) => call.callId)).toEqual(calls.map(({ callId }) => callId))
    proxy.mend()
    await side.close()
  })

  it('calls told by others are refused as unavailable, and may be told again', async () => {
    await opened(0)
    proxy.down()
    const call = someCall()
    await expect(side.usage.recordAll([call])).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('each call id counts once'),
    })
    proxy.mend()
    expect(await side.usage.recordAll([call])).toMatchObject({ accepted: 1 })
    await side.close()
  })
})
