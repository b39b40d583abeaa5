import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import type { RecordedEvent } from '../../src/kernel/event.ts'
import { stateOf } from '../../src/kernel/world.ts'
import { modelAlias } from '../../src/modules/alias/index.ts'
import {
  addCredits,
  addModels,
  createAlias,
  createGroup,
  createOrganization,
  createTeam,
  deleteAlias,
  deleteGroup,
  grantGroups,
  switchProvider,
  updateAlias,
} from '../support/commands.ts'
import { servers, type TestDatabase } from '../support/databases.ts'
import { expectSameWorld, expectSoundLog } from '../support/log.ts'
import { openTestWriteSide, TestClock, type TestWriteSide } from '../support/write-side.ts'

describe.each(servers)('two nodes on one $name', ({ createDatabase }) => {
  let database: TestDatabase
  let stores: Store[]
  let one: TestWriteSide
  let other: TestWriteSide

  beforeEach(async () => {
    database = await createDatabase()
    stores = [database.open(), database.open()]
    const [first, second] = stores as [Store, Store]
    one = await openTestWriteSide(first)
    other = await openTestWriteSide(second)
  })
  afterEach(async () => {
    for (const store of stores) await store.close()
    await database.drop()
  })

  /** The log is whole, and both nodes, once caught up, know the same. */
  async function sound(): Promise<RecordedEvent[]> {
    await Promise.all([one.commits.catchUp(), other.commits.catchUp()])
    const events = await expectSoundLog(stores[0] as Store, one)
    expectSameWorld(one.registry, events, other.world, one.world)
    expect(other.commits.head).toEqual(one.commits.head)
    return events
  }

  it('append at the same time: positions stay dense, versions right, and every answered command is there once', async () => {
    await one.submit([createOrganization('acme'), createTeam('core'), createAlias('smart')])
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => {
        const node = i % 2 ? one : other
        return node.submit([addCredits('core', '1'), createAlias(`a${i}`), updateAlias('smart', { description: `${i}` })], {
          reason: `${i}`,
        })
      }),
    )
    const events = await sound()
    expect(events).toHaveLength(3 + 60 * 3)
    const told = answers.flatMap((answer) => answer.events).sort((a, b) => a.position - b.position)
    expect(told).toEqual(events.slice(3))
    // The commands of one request stand side by side.
    for (const { events: own } of answers) expect((own[2]?.position ?? 0) - (own[0]?.position ?? 0)).toBe(2)
  })

  it('decide again what they decided on a commit that another node came before', async () => {
    await one.submit(createAlias('smart'))
    for (let round = 0; round < 10; round += 1) {
      const names = [0, 1, 2].map((n) => `a${round}-${n}`)
      // Both write at once, and decide more while they do; only one of them was there first.
      const answers = [one, other].flatMap((node, i) => {
        const first = node.submit(updateAlias('smart', { description: `${round} ${i}` }))
        return [first, ...names.map(async (name) => new Promise(setImmediate).then(() => node.submit(createAlias(name))))]
      })
      const settled = await Promise.allSettled(answers)
      expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(names.length)
      for (const answer of settled) {
        if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'ALIAS_ALREADY_EXISTS' })
      }
    }
    expect(await sound()).toHaveLength(1 + 10 * (2 + 3))
  })

  it('make the same alias: exactly one does, the other is told that it exists', async () => {
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.allSettled([one.submit(createAlias(`a${round}`)), other.submit(createAlias(`a${round}`))])
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ALIAS_ALREADY_EXISTS' } })
    }
    expect(await sound()).toHaveLength(10)
  })

  it('decide on what is true, not on what they remember', async () => {
    await one.submit([createAlias('smart'), createOrganization('acme'), createTeam('core'), createGroup('old')])
    // What the other refuses by its memory is taken.
    await expect(other.submit(updateAlias('smart', { description: 'known' }))).resolves.toMatchObject({ position: 5 })
    await one.submit(createGroup('new'))
    await expect(other.submit(grantGroups('core', 'new'))).resolves.toMatchObject({ position: 7 })
    // What it takes by its memory is refused.
    await one.submit(deleteAlias('smart'))
    await expect(other.submit(switchProvider('smart', 'openai/gpt-4o'))).rejects.toMatchObject({ code: 'UNKNOWN_ALIAS' })
    await one.submit(deleteGroup('old'))
    await expect(other.submit(grantGroups('core', 'old'))).rejects.toMatchObject({ code: 'UNKNOWN_GROUP' })
    // A rule between aggregates holds between nodes.
    await other.submit(createGroup('third'))
    await one.submit(grantGroups('core', 'third'))
    await expect(other.submit(deleteGroup('third'))).rejects.toMatchObject({ code: 'GROUP_IN_USE' })
    await sound()
  })

  it('refuse on what is true: a refusal by old memory alone is looked at again, also when it changes nothing', async () => {
    await one.submit(createAlias('smart'))
    await other.commits.catchUp()
    await one.submit(deleteAlias('smart'))
    // The other still remembers it: by memory this is refused as existing, and the next as changing nothing.
    await expect(other.submit(createAlias('smart'))).resolves.toMatchObject({ position: 3 })
    await one.submit(switchProvider('smart', 'openai/gpt-4o'))
    await expect(other.submit(switchProvider('smart', 'openai/gpt-4'))).resolves.toMatchObject({
      position: 5,
      events: [{ streamVersion: 5 }],
    })
    await sound()
  })

  it('share one batch of refusals and changes without mixing them up', async () => {
    await one.submit([createAlias('a'), createAlias('b'), createGroup('g')])
    await other.commits.catchUp()
    await one.submit([deleteAlias('a'), createAlias('c')])
    const answers = await Promise.allSettled([
      other.submit(createAlias('a')),
      other.submit(createAlias('b')),
      other.submit(createAlias('c')),
      other.submit(addModels('g', 'a', 'c')),
      other.submit(createAlias('d')),
    ])
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.position : answer.reason.code))).toEqual([
      6,
      'ALIAS_ALREADY_EXISTS',
      'ALIAS_ALREADY_EXISTS',
      7,
      8,
    ])
    await sound()
  })

  it('hold to an expected version across nodes', async () => {
    await one.submit(createAlias('smart'))
    const answers = await Promise.allSettled([
      one.submit(updateAlias('smart', { description: 'one' }, 1)),
      other.submit(updateAlias('smart', { description: 'other' }, 1)),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'VERSION_CONFLICT', details: { currentVersion: 2 } },
    })
    await sound()
  })

  it('answer one idempotency key once, whichever of them is asked', async () => {
    await one.submit([createOrganization('acme'), createTeam('core')])
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all(
        [one, other, one, other].map((node) => node.submit(addCredits('core', '1'), { idempotencyKey: `k${round}` })),
      )
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
      for (const { events } of answers) expect(events).toEqual(answers[0]?.events)
    }
    await expect(other.submit(addCredits('core', '2'), { idempotencyKey: 'k0' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    expect(await sound()).toHaveLength(7)
  })

  it('answer one idempotency key once even when there is nothing to change, so that no position tells of it', async () => {
    await one.submit(createAlias('smart'))
    await other.commits.catchUp()
    for (let round = 0; round < 10; round += 1) {
      const nothing = switchProvider('smart', 'openai/gpt-4')
      const answers = await Promise.all([one, other].map((node) => node.submit(nothing, { idempotencyKey: `k${round}` })))
      expect(answers.map(({ replayed }) => replayed).sort()).toEqual([false, true])
      const asked = [
        one.submit(nothing, { idempotencyKey: `l${round}` }),
        other.submit(createAlias('smart'), { idempotencyKey: `l${round}` }),
      ]
      for (const answer of await Promise.allSettled(asked)) {
        if (answer.status === 'rejected') expect(answer.reason.code).toMatch(/^(IDEMPOTENCY_KEY_REUSED|ALIAS_ALREADY_EXISTS)$/)
      }
      const changed = [
        one.submit(nothing, { idempotencyKey: `m${round}` }),
        other.submit(updateAlias('smart', { description: `${round}` }), { idempotencyKey: `m${round}` }),
      ]
      const [first, second] = await Promise.allSettled(changed)
      expect([first?.status, second?.status].sort()).toEqual(['fulfilled', 'rejected'])
      expect([first, second].find((answer) => answer?.status === 'rejected')).toMatchObject({ reason: { code: 'IDEMPOTENCY_KEY_REUSED' } })
    }
    await sound()
  })

  it('never let recorded_at run backwards, though their clocks differ', async () => {
    const behind = await openTestWriteSide(stores[1] as Store, { clock: new TestClock('2026-11-24T05:00:00.000Z') })
    for (let i = 0; i < 6; i += 1) await (i % 2 ? behind : one).submit(createAlias(`a${i}`))
    expect((await sound()).map(({ recordedAt }) => recordedAt.toISOString())).toEqual(Array(6).fill('2026-11-24T06:00:00.000Z'))
  })

  it('tell their listeners every event once and in order, whoever appended it', async () => {
    const heard: RecordedEvent[][] = [[], []]
    one.commits.onEvents((events) => heard[0]?.push(...events))
    other.commits.onEvents((events) => heard[1]?.push(...events))
    await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 3 ? one : other).submit(createAlias(`a${i}`))))
    const events = await sound()
    expect(heard).toEqual([events, events])
  })

  it('catch up over many pages', async () => {
    const commands = Array.from({ length: 2_500 }, (_, i) => createAlias(`a${i}`))
    await one.submit(commands)
    expect(other.commits.head.position).toBe(0)
    await other.commits.catchUp()
    expect(other.commits.head).toEqual(one.commits.head)
    await expect(other.submit(deleteAlias('a2499'))).resolves.toMatchObject({ position: 2_501, events: [{ streamVersion: 2 }] })
  })

  it('leave a reader behind until it catches up, and never show it a gap', async () => {
    await one.submit(createAlias('a'))
    expect(stateOf(other.world, modelAlias, 'a')).toBeNull()
    expect([other.world.position, other.commits.head.position]).toEqual([0, 0])
    const seen: number[] = []
    other.commits.onEvents((events) => seen.push(...events.map(({ position }) => position)))
    const appending = Promise.all(Array.from({ length: 50 }, (_, i) => one.submit(createAlias(`b${i}`))))
    let done = false
    void appending.then(() => {
      done = true
    })
    while (!done) {
      await other.commits.catchUp()
      expect(other.world.position).toBe(other.commits.head.position)
    }
    await appending
    await other.commits.catchUp()
    expect(seen).toEqual(Array.from({ length: 51 }, (_, i) => i + 1))
    await sound()
  })
})
