import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creditsUsedBy } from '../../../src/modules/usage/credits.queries.ts'
import { dropOldUsage } from '../../../src/modules/usage/index.ts'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import { createAlias, createOrganization, createTeam } from '../../support/commands.ts'
import { postgres18 } from '../../support/databases.ts'
import type { Client } from '../../support/graphql-client.ts'
import { TestClock } from '../../support/write-side.ts'
import { creditsOf, recordUsage, usageOf } from './usage-client.ts'
import { openUsageSide, rowsOf, someCall } from './usage-side.ts'

const DAY = 86_400_000
const TODAY = Math.floor(Date.now() / DAY) * DAY
const daysAgo = (days: number) => new Date(TODAY - days * DAY + DAY / 2)
const midnight = (time: Date) => `${time.toISOString().slice(0, 10)}T00:00:00.000Z`
const OLD = daysAgo(100)

describe.each(appStores)('usage that was kept long enough, on $name,', (store) => {
  let app: TestApp
  let editor: Client
  let calls = 0
  /** Positions of the log between which the team spent. */
  const moments: string[] = []
  beforeAll(async () => {
    app = await startTestApp(store, { clock: new TestClock(OLD.toISOString()) })
    editor = await app.clientAs('EDITOR')
    const pricing = { inputPerMillionTokens: '10', outputPerMillionTokens: '30' }
    await editor.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4', pricing })
    await editor.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await editor.change('createTeam', { organizationId: 'acme', teamId: 'core', teamAlias: 'core', creditsAllocated: '100' })
    for (const spent of [3, 2, 0]) {
      app.clock.advance(1_000)
      await spend(spent)
      moments.push((await editor.change('addCredits', { teamId: 'core', amount: '10' })).position)
    }
    app.clock.set(daysAgo(1).toISOString())
    await spend(4)
    moments.push((await editor.change('addCredits', { teamId: 'core', amount: '10' })).position)
    // Told late: it belongs to the old days, and stands last in the account.
    await spend(1, OLD)
    moments.push((await editor.change('addCredits', { teamId: 'core', amount: '10' })).position)
  })
  afterAll(() => app.close())

  const spend = (n: number, at: Date | null = null) =>
    recordUsage(
      editor,
      Array.from({ length: n }, () => {
        calls += 1
        return {
          callId: `call-${calls}`,
          teamId: 'core',
          alias: 'smart',
          inputTokens: 1_000,
          outputTokens: 100,
          at: at?.toISOString() ?? null,
        }
      }),
    )
  const records = async () => (await sql<{ n: number }>`select count(*) as n from usage_records`.execute(app.app.services.db)).rows[0]?.n
  const drop = (days: number) => dropOldUsage(app.app.services.db, { days, goOn: async () => true })
  const transactions = async () => {
    const { creditTransactions } = await editor.data<{ creditTransactions: { totalCount: number; nodes: { kind: string }[] } }>(
      '{ creditTransactions(teamId: "core", first: 100) { totalCount nodes { kind amount before after } } }',
    )
    return creditTransactions
  }
  /** All that must not be otherwise afterwards. */
  const answers = async () => ({
    now: await creditsOf(editor, 'core'),
    past: await Promise.all(moments.map((position) => creditsOf(editor, 'core', { position }))),
    usage: await Promise.all(
      (['alias', 'team', 'organization'] as const).map((kind) =>
        usageOf(editor, kind, kind === 'alias' ? 'smart' : kind === 'team' ? 'core' : 'acme'),
      ),
    ),
    day: await usageOf(editor, 'team', 'core', { from: midnight(OLD), to: midnight(daysAgo(99)) }),
    allocations: (await transactions()).nodes.filter(({ kind }) => kind === 'ALLOCATION'),
  })

  it('is gone call by call, and neither sums nor accounts, now and in the past, are otherwise for it', async () => {
    const before = await answers()
    expect(before.past.map(({ used }) => used)).toEqual(['5', '5', '9', '10', '10'])
    expect(await records()).toBe(10)
    expect(await drop(101 + 31)).toBe(0)
    expect(await records()).toBe(10)
    expect(await drop(28)).toBe(6)
    expect(await records()).toBe(4)
    expect(await answers()).toEqual(before)
    const { totalCount, nodes } = await transactions()
    expect([totalCount, nodes.filter(({ kind }) => kind === 'DEDUCTION').length]).toEqual([nodes.length, 4])
    expect(await drop(28)).toBe(0)
  })

  it('does not count a call again that is told again', async () => {
    expect(
      await recordUsage(editor, [
        { callId: 'call-1', teamId: 'core', alias: 'smart', inputTokens: 1, outputTokens: 1, at: OLD.toISOString() },
      ]),
    ).toMatchObject({
      accepted: 0,
      duplicates: 1,
    })
  })

  it('is not told for a part of a day, but on a view of the past for the whole of it', async () => {
    const refusals = [
      [{ from: OLD.toISOString() }, 'from'],
      [{ to: OLD.toISOString() }, 'to'],
    ] as const
    for (const [span, field] of refusals) {
      await expect(usageOf(editor, 'team', 'core', span), field).rejects.toThrow(
        new RegExp(`^.*${field} .* is not accepted: expected midnight in UTC`),
      )
    }
    expect((await usageOf(editor, 'team', 'core', { at: { position: moments[0] as string } })).totalCalls).toBe(6)
    expect((await usageOf(editor, 'team', 'core', { from: daysAgo(1).toISOString() })).totalCalls).toBe(4)
  })

  it('orders aliases by the whole day where its calls are gone', async () => {
    const query = `query ($at: PointInTime) { modelAliases(at: $at, order: { by: RECENT_CALLS, direction: DESC }) { nodes { name } } }`
    const { errors, data } = await editor.ask(query, { at: { position: moments[0] } })
    expect(errors).toEqual([])
    expect(data).toEqual({ modelAliases: { nodes: [{ name: 'smart' }] } })
  })

  it('goes as well when it found no month to be in', async () => {
    // Its month was dropped under a server that made it once.
    await spend(2, OLD)
    expect((await sql`select from usage_records_other`.execute(app.app.services.db)).rows.length).toBe(2)
    const before = await answers()
    expect(await records()).toBe(6)
    expect(await drop(28)).toBe(2)
    expect(await records()).toBe(4)
    expect(await answers()).toEqual(before)
    await expect(sql`delete from usage_records_other`.execute(app.app.services.db)).rejects.toThrow(/is append-only|permission denied/)
  })

  it('does not go before four weeks', async () => {
    await expect(sql`select drop_usage_month(now() - interval '27 days')`.execute(app.app.services.db)).rejects.toThrow('is not dropped')
  })
})

describe(`usage that goes while calls are told, on ${postgres18.name},`, () => {
  it('takes no call along that is not counted, and keeps none from being counted', async () => {
    const store = await postgres18.open()
    const side = await openUsageSide(store, { clock: new TestClock(OLD.toISOString()) })
    await side.submit([createOrganization('acme'), createAlias('smart'), createTeam('core', { creditsAllocated: '100000' })])
    side.clock.set(new Date().toISOString())
    let going = true
    const dropping = (async () => {
      let dropped = 0
      while (going) dropped += await dropOldUsage(store.db, { days: 28, goOn: async () => true }).catch(inTheWay)
      return dropped
    })()
    const tell = async () => {
      for (let i = 0; i < 20; i += 1) {
        const calls = Array.from({ length: 10 }, (_, n) => someCall({ at: n % 2 ? OLD : null }))
        expect(await side.usage.recordAll(calls)).toMatchObject({ accepted: 10 })
      }
    }
    await Promise.all([tell(), tell(), tell()])
    going = false
    const dropped = (await dropping) + (await dropOldUsage(store.db, { days: 28, goOn: async () => true }))
    expect(dropped).toBe(300)
    expect(await rowsOf(store, 'select count(*) as n from usage_records')).toEqual([{ n: 300 }])
    expect(await rowsOf(store, 'select sum(calls)::int as n from usage_team_days')).toEqual([{ n: 600 }])
    expect(await creditsUsedBy(store.db, ['core'], side.commits.head.position)).toEqual(new Map([['core', '600']]))
    await side.close()
    await store.close()
  })
})

/** Whoever waits for a lock too long, or for each other, tries again. */
function inTheWay(error: unknown): number {
  if (/^(55P03|40P01)$/.test(String((error as { code?: unknown }).code))) return 0
  throw error
}
