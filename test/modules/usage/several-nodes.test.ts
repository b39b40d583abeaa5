import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { creditTransactionPage } from '../../../src/modules/usage/credit-transactions.queries.ts'
import { addCredits, createAlias, createGroup, createOrganization, createTeam, teamCommand } from '../../support/commands.ts'
import { servers, type TestDatabase } from '../../support/databases.ts'
import { openUsageSide, rollUps, rowsOf, someCall, type UsageSide } from './usage-side.ts'

describe.each(servers)('several nodes on one $name', (server) => {
  let database: TestDatabase
  let nodes: UsageSide[]
  beforeEach(async () => {
    database = await server.createDatabase()
    nodes = [await openUsageSide(database.open()), await openUsageSide(database.open())]
    const [first] = nodes as [UsageSide]
    await first.submit([createOrganization('acme'), createAlias('smart'), createGroup('all', ['smart'])])
    await first.submit([createTeam('core', { creditsAllocated: '100', accessGroups: ['all'] })])
    for (const node of nodes) await node.commits.catchUp()
  })
  afterEach(async () => {
    for (const { close, store } of nodes) {
      await close()
      await store.close()
    }
    await database.drop()
  })
  const both = () => nodes as [UsageSide, UsageSide]

  it('count a call once, though both are told at once, again and again', async () => {
    const calls = Array.from({ length: 400 }, (_, i) => someCall({ jobId: `job-${i % 50}`, alias: 'smart' }))
    // Each in its own order, in batches that overlap: nodes that took their locks as they come would deadlock.
    const receipts = await Promise.all(
      both().flatMap(({ usage }, n) =>
        Array.from({ length: 6 }, (_, k) =>
          usage.recordAll([...calls].sort(() => 0.5 - ((k * 31 + n * 17) % 7) / 7).slice(k * 20, 300 + k * 20)),
        ),
      ),
    )
    const unique = new Set(calls.map(({ callId }) => callId)).size
    expect(receipts.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(unique)
    expect(receipts.reduce((sum, { accepted, duplicates }) => sum + accepted + duplicates, 0)).toBe(12 * 300)
    const { kept, recounted } = await rollUps(both()[0].store)
    expect(kept).toEqual(recounted)
    expect(await rowsOf(both()[0].store, 'select used::text, deductions from team_credits')).toEqual([{ used: '50', deductions: 50 }])
  })

  it('know each other’s spending after one look, each at its own', async () => {
    const [one, other] = both()
    await one.usage.recordAll(Array.from({ length: 100 }, () => someCall()))
    expect(one.usage.spending.isExhausted('core')).toBe(true)
    expect(other.usage.spending.isExhausted('core')).toBe(false)
    await other.usage.refresh()
    expect(other.usage.spending.isExhausted('core')).toBe(true)
    await other.submit(addCredits('core', '1'))
    expect(other.usage.spending.isExhausted('core')).toBe(false)
    await one.commits.catchUp()
    expect(one.usage.spending.isExhausted('core')).toBe(false)
  })

  it('see what a transaction writes that began before their look and ended after it', async () => {
    const [one, other] = both()
    await one.usage.recordAll([someCall()])
    const slow = new pg.Client(database.url)
    await slow.connect()
    await slow.query('begin')
    await slow.query(
      `update team_credits set used = 200, deductions = deductions + 1, changed_by = pg_current_xact_id() where team_id = 'core'`,
    )
    await one.submit([createTeam('quick', { creditsAllocated: '1' })])
    await one.usage.recordAll([someCall({ teamId: 'quick' })])
    await other.commits.catchUp()
    await other.usage.refresh()
    expect(['core', 'quick'].map((id) => other.usage.spending.isExhausted(id))).toEqual([false, true])
    await slow.query('commit')
    await slow.end()
    await other.usage.refresh()
    expect(other.usage.spending.isExhausted('core')).toBe(true)
  })

  it('know at their start what was spent, and let a team that lives again start from nothing', async () => {
    const [one, other] = both()
    const before = one.clock.now()
    one.clock.advance(1_000)
    await one.usage.recordAll(Array.from({ length: 100 }, () => someCall()))
    const third = await openUsageSide(database.open(), { clock: one.clock })
    nodes.push(third)
    expect(third.usage.spending.isExhausted('core')).toBe(true)
    await third.submit([teamCommand('DeleteTeam', 'core'), createTeam('core', { creditsAllocated: '1' })])
    await other.commits.catchUp()
    one.clock.advance(1_000)
    // Told late: it spent credits of the former life.
    await one.usage.recordAll(Array.from({ length: 10 }, () => someCall({ at: before })))
    for (const node of nodes) {
      await node.commits.catchUp()
      await node.usage.refresh()
    }
    const fourth = await openUsageSide(database.open(), { clock: one.clock })
    nodes.push(fourth)
    expect(nodes.map(({ usage }) => usage.spending.isExhausted('core'))).toEqual([false, false, false, false])
    await one.usage.recordAll([someCall()])
    await fourth.usage.refresh()
    expect([one, fourth].map(({ usage }) => usage.spending.isExhausted('core'))).toEqual([true, true])
  })

  it('know what was spent of a team that was away when they started and is brought back', async () => {
    const [one, other] = both()
    await one.usage.recordAll(Array.from({ length: 100 }, () => someCall()))
    const [deleted] = (await one.submit(teamCommand('DeleteTeam', 'core'))).events
    const third = await openUsageSide(database.open(), { clock: one.clock })
    nodes.push(third)
    await third.submit({ type: 'RestoreTeam', key: 'core', data: deleted?.data ?? {} })
    for (const node of nodes) {
      await node.commits.catchUp()
      await node.usage.refresh()
      expect(node.usage.spending.isExhausted('core')).toBe(true)
    }
    await other.submit(addCredits('core', '1'))
    await third.commits.catchUp()
    expect(third.usage.spending.isExhausted('core')).toBe(false)
    expect(third.usage.spending.account('core')?.used).toBe('100')
  })

  it('keep one order of what is given and taken, in which every balance follows from the one before', async () => {
    const [one, other] = both()
    await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => both()[i % 2 === 0 ? 0 : 1].usage.recordAll(Array.from({ length: 9 }, () => someCall()))),
      ...Array.from({ length: 8 }, (_, i) => both()[i % 2 === 0 ? 0 : 1].submit(addCredits('core', '1.5'))),
    ])
    const [account] = await rowsOf(one.store, 'select team_since, used::text used from team_credits')
    const holder = { teamId: 'core', since: Number(account?.team_since) }
    const found = await creditTransactionPage(other.store.db, other.registry, holder, null, 1_000)
    expect(found).toHaveLength(1 + 90 + 8)
    for (const [i, { before }] of found.entries()) expect(before).toBe(found[i + 1]?.after ?? '0')
    expect(found[0]?.after).toBe('22')
    expect(account?.used).toBe('90')
  })

  it('tell the log once that credits run low, though all of them find it at the same time', async () => {
    const lows = () =>
      rowsOf(both()[0].store, `select data->>'remaining' as remaining from events where type = 'CreditsRunLow' order by position`)
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => both()[i % 2 === 0 ? 0 : 1].usage.recordAll(Array.from({ length: 8 }, () => someCall()))),
    )
    await Promise.all(nodes.map((node) => node.usage.refresh()))
    expect(await lows()).toHaveLength(1)
    await both()[1].submit(addCredits('core', '100'))
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => both()[i % 2 === 0 ? 0 : 1].usage.recordAll(Array.from({ length: 8 }, () => someCall()))),
    )
    for (const node of nodes) {
      await node.commits.catchUp()
      await node.usage.refresh()
    }
    expect(await lows()).toHaveLength(2)
  })
})
