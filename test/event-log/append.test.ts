import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import type { RecordedEvent } from '../../src/kernel/event.ts'
import { stateOf } from '../../src/kernel/world.ts'
import { modelAlias } from '../../src/modules/alias/index.ts'
import { organization } from '../../src/modules/organization/index.ts'
import { slices } from '../../src/modules.ts'
import {
  addCredits,
  createAlias,
  createGroup,
  createOrganization,
  createTeam,
  deleteAlias,
  metadata,
  switchProvider,
  teamCommand,
  updateAlias,
} from '../support/commands.ts'
import { stores } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { poison, poisonSlice } from '../support/poison.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const many = (n: number) => Array.from({ length: n }, (_, i) => `a${i}`)

describe.each(stores)('appending on $name', ({ open }) => {
  let store: Store

  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  /** Whatever happened, the log is whole, and memory is what it says. */
  const sound = (writeSide: Parameters<typeof expectSoundLog>[1]) => expectSoundLog(store, writeSide)

  it('gives positions 1, 2, 3 ... without gaps, in the order in which commands came', async () => {
    const writeSide = await openTestWriteSide(store, { maxBatch: 7 })
    const results = await Promise.all(many(50).map((name) => writeSide.submit(createAlias(name))))
    expect(results.map(({ position }) => position)).toEqual(many(50).map((_, i) => i + 1))
    const events = await sound(writeSide)
    expect(events.map(({ key }) => key)).toEqual(many(50))
    expect(writeSide.commits.head.position).toBe(50)
  })

  it('burns no position for a refusal in the middle of a batch', async () => {
    const writeSide = await openTestWriteSide(store)
    const answers = await Promise.allSettled(['a', 'a', 'b', 'A', 'c'].map((name) => writeSide.submit(createAlias(name))))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
    expect((await sound(writeSide)).map(({ position, key }) => `${position} ${key}`)).toEqual(['1 a', '2 b', '3 c'])
  })

  it('answers with the events as they are stored', async () => {
    const writeSide = await openTestWriteSide(store)
    const { events, position, replayed } = await writeSide.submit(
      [createOrganization('acme', { metadata: { 'ä"\\\n': [1e21, 0.1, '😀'] } }), createTeam('core')],
      {
        actorId: 'k1',
        actorKind: 'USER',
        onBehalfOf: 'someone',
        reason: 'because of "quotes", \\ and\nlines 😀',
        source: 'graphql',
        requestId: 'r-1',
      },
    )
    expect({ position, replayed }).toEqual({ position: 2, replayed: false })
    expect(await sound(writeSide)).toEqual(events)
    expect(events.map(({ correlationId }) => correlationId)).toEqual([events[0]?.correlationId, events[0]?.correlationId])
    expect(events[0]?.eventId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/)
  })

  it('makes memory and rows of what is stored, not of objects that the caller still holds', async () => {
    const writeSide = await openTestWriteSide(store)
    const metadata = { z: -0, a: [1], gone: undefined }
    await writeSide.submit(createOrganization('acme', { metadata }))
    metadata.a.push(2)
    expect(stateOf(writeSide.world, organization, 'acme')?.metadata).toStrictEqual({ a: [1], z: 0 })
    await sound(writeSide)
  })

  it('takes all commands of a request or none', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit(createAlias('taken'))
    const [neighbour, refused] = await Promise.allSettled([
      writeSide.submit(createAlias('neighbour')),
      writeSide.submit([createAlias('one'), switchProvider('taken', 'openai/gpt-4o'), createGroup('g', ['one']), createAlias('taken')]),
    ])
    expect(neighbour.status).toBe('fulfilled')
    expect(refused).toMatchObject({ reason: { code: 'ALIAS_ALREADY_EXISTS' } })
    expect((await sound(writeSide)).map(({ key }) => key)).toEqual(['taken', 'neighbour'])
  })

  it('does not let a command that the store will not take fail its neighbours', async () => {
    const poisoned = [...slices, poisonSlice]
    const writeSide = await openTestWriteSide(store, { slices: poisoned })
    const answers = await Promise.allSettled([
      writeSide.submit(createAlias('a')),
      writeSide.submit(poison('well')),
      writeSide.submit(createAlias('b')),
      writeSide.submit(createAlias('c'), { reason: 'a NUL\u0000' }),
      writeSide.submit([createAlias('d'), poison('other')]),
      writeSide.submit(createAlias('e'), { idempotencyKey: 'a NUL\u0000' }),
      writeSide.submit(createAlias('f'), { idempotencyKey: 'fine' }),
      writeSide.submit(createAlias('g'), { requestId: 'a lone surrogate \ud800' }),
      writeSide.submit(switchProvider('b', 'openai/gpt-4o')),
    ])
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, false, false, true, false, true])
    const fine = await openTestWriteSide(store)
    expect((await sound(fine)).map(({ type, key }) => `${type} ${key}`)).toEqual([
      'ModelAliasCreated a',
      'ModelAliasCreated b',
      'ModelAliasCreated f',
      'ProviderSwitched b',
    ])
    expect(stateOf(writeSide.world, modelAlias, 'd')).toBeNull()
    await expect(writeSide.submit(createAlias('d'))).resolves.toMatchObject({ position: 5 })
  })

  it('shows each change in memory and in the read tables by the time it is answered', async () => {
    const writeSide = await openTestWriteSide(store)
    const { position } = await writeSide.submit(createAlias('smart'))
    expect(stateOf(writeSide.world, modelAlias, 'smart')).toMatchObject({ litellmModel: 'openai/gpt-4' })
    expect(writeSide.world.position).toBe(position)
    expect(await store.db.selectFrom('model_aliases').selectAll().execute()).toMatchObject([{ name: 'smart', version: 1, valid_from: 1 }])
  })

  it('keeps a row for every stretch of positions in which something was so', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit(createAlias('smart', { pricing: { inputPerMillionTokens: '0', outputPerMillionTokens: '0.50' } }))
    await writeSide.submit(createAlias('other'))
    await writeSide.submit([switchProvider('smart', 'openai/gpt-4o'), switchProvider('smart', 'openai/gpt-4.1'), deleteAlias('smart')])
    await writeSide.submit(createAlias('smart', { active: false }))
    const { rows } = await sql`
      select valid_from, nullif(valid_to, 9007199254740991) as valid_to, version, litellm_model, deleted, input_price, output_price
      from model_aliases where name = 'smart' order by valid_from`.execute(store.db)
    const first = { version: 1, litellm_model: 'openai/gpt-4', deleted: false, input_price: '0', output_price: '0.5' }
    expect(rows).toEqual([
      { ...first, valid_from: 1, valid_to: 3 },
      { ...first, valid_from: 3, valid_to: 4, version: 2, litellm_model: 'openai/gpt-4o' },
      { ...first, valid_from: 4, valid_to: 5, version: 3, litellm_model: 'openai/gpt-4.1' },
      { ...first, valid_from: 5, valid_to: 6, version: 4, litellm_model: 'openai/gpt-4.1', deleted: true },
      { valid_from: 6, valid_to: null, version: 5, litellm_model: 'openai/gpt-4', deleted: false, input_price: null, output_price: null },
    ])
    await sound(writeSide)
  })

  it('refuses a stale expected version, naming the current one, and takes the right one', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit([createAlias('smart'), switchProvider('smart', 'openai/gpt-4o')])
    await expect(writeSide.submit(updateAlias('smart', { active: false }, 1))).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { expectedVersion: 1, currentVersion: 2 },
    })
    const answers = await Promise.allSettled(many(10).map((_, i) => writeSide.submit(updateAlias('smart', { description: `${i}` }, 2))))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await sound(writeSide)).map(({ streamVersion }) => streamVersion)).toEqual([1, 2, 3])
  })

  it('loses no update of callers who expect no version', async () => {
    const writeSide = await openTestWriteSide(store, { maxBatch: 9 })
    await writeSide.submit([createOrganization('acme'), createTeam('core')])
    await Promise.all(many(40).map(() => writeSide.submit(addCredits('core', '0.1'))))
    const team = await store.db
      .selectFrom('teams')
      .select(['credits_allocated', 'version'])
      .orderBy('valid_from', 'desc')
      .executeTakeFirst()
    expect(team).toEqual({ credits_allocated: '4', version: 41 })
    await sound(writeSide)
  })

  it('writes nothing for a command that changes nothing', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit([createAlias('smart'), createOrganization('acme'), createTeam('core')])
    const idle = await Promise.all([
      writeSide.submit(switchProvider('smart', 'openai/gpt-4')),
      writeSide.submit(teamCommand('ResumeTeam', 'core')),
      writeSide.submit([]),
    ])
    expect(idle).toEqual(idle.map(() => ({ events: [], position: 3, replayed: false })))
    expect(await sound(writeSide)).toHaveLength(3)
  })

  it('never lets recorded_at run backwards, though the clock does', async () => {
    const writeSide = await openTestWriteSide(store)
    const { clock } = writeSide
    await writeSide.submit(createAlias('a'))
    clock.advance(60_000)
    await writeSide.submit(createAlias('b'))
    clock.advance(-3_600_000)
    await writeSide.submit(createAlias('c'))
    const reopened = await openTestWriteSide(store, { clock })
    await reopened.submit(createAlias('d'))
    clock.advance(3_600_001)
    await reopened.submit(createAlias('e'))
    const times = (await sound(reopened)).map(({ recordedAt }) => recordedAt.toISOString().slice(11))
    expect(times).toEqual(['06:00:00.000Z', '06:01:00.000Z', '06:01:00.000Z', '06:01:00.000Z', '06:01:00.001Z'])
  })

  it('goes on where it was after it is opened again', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit([
      createOrganization('acme'),
      createGroup('b'),
      createGroup('a'),
      createTeam('core', { accessGroups: ['b', 'a'] }),
    ])
    const reopened = await openTestWriteSide(store)
    await reopened.submit(addCredits('core', '1.50'))
    expect(await sound(reopened)).toHaveLength(6)
  })

  it('answers a dry run with what it would do, and writes nothing', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit(createAlias('smart'))
    const commands = [switchProvider('smart', 'openai/gpt-4o'), deleteAlias('smart')]
    const told = await writeSide.commits.submit({ commands, metadata: metadata(), dryRun: true })
    expect(told.events.map(({ type, position }) => `${position} ${type}`)).toEqual(['2 ProviderSwitched', '3 ModelAliasDeleted'])
    expect(await sound(writeSide)).toHaveLength(1)
  })

  it('decides a dry run in its turn: after what comes before it, and unseen by what comes after it in the same commit', async () => {
    const writeSide = await openTestWriteSide(store)
    const told = await Promise.all([
      writeSide.submit(createAlias('smart')),
      writeSide.commits.submit({ commands: [deleteAlias('smart'), createAlias('other')], metadata: metadata(), dryRun: true }),
      writeSide.submit(createAlias('other')),
    ])
    expect(told.map(({ events }) => events.map(({ type, position }) => `${position} ${type}`))).toEqual([
      ['1 ModelAliasCreated'],
      ['2 ModelAliasDeleted', '3 ModelAliasCreated'],
      ['2 ModelAliasCreated'],
    ])
    expect(await sound(writeSide)).toHaveLength(2)
  })

  it('tells listeners every event once and in order', async () => {
    const writeSide = await openTestWriteSide(store, { maxBatch: 4 })
    const heard: RecordedEvent[] = []
    const stop = writeSide.commits.onEvents((events) => heard.push(...events))
    await Promise.allSettled([...many(20), ...many(20)].map((name) => writeSide.submit(createAlias(name))))
    expect(heard).toEqual(await sound(writeSide))
    stop()
    await writeSide.submit(createAlias('unheard'))
    expect(heard).toHaveLength(20)
  })

  it('writes once though those who are told of it throw, and answers as if they had not', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit([createOrganization('acme'), createTeam('core')])
    const heard: number[] = []
    writeSide.commits.onEvents(() => {
      throw new Error('a listener that fails')
    })
    writeSide.commits.observe(() => {
      throw new Error('an observer that fails')
    })
    writeSide.commits.onEvents((events) => heard.push(...events.map(({ position }) => position)))
    const warned = new Promise((resolve) => process.once('warning', resolve))
    await expect(Promise.all([writeSide.submit(addCredits('core', '1')), writeSide.submit(addCredits('core', '2'))])).resolves.toHaveLength(
      2,
    )
    await expect(writeSide.submit(addCredits('core', '3'))).resolves.toMatchObject({ position: 5 })
    expect(heard).toEqual([3, 4, 5])
    expect(await warned).toMatchObject({ message: 'a listener that fails' })
    expect(await sound(writeSide)).toHaveLength(5)
  })
})

describe.each(stores)('waiting on $name', ({ open }) => {
  let store: Store

  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  /** Keeps the writer from committing until the function it returns is called. */
  async function heldUp(): Promise<() => Promise<void>> {
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const { promise: held, resolve: hold } = Promise.withResolvers<void>()
    const holding = store.db.transaction().execute(async (transaction) => {
      await sql`select from log_head for update`.execute(transaction)
      hold()
      await released
    })
    await held
    return async () => {
      release()
      await holding
    }
  }

  it('is bounded in number: one command more is refused and not written', async () => {
    const writeSide = await openTestWriteSide(store, { maxQueue: 3 })
    const answers = await Promise.allSettled(many(5).map((name) => writeSide.submit(createAlias(name))))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
    expect(answers[4]).toMatchObject({
      reason: { code: 'OVERLOADED', message: '3 commands are waiting already; nothing was written, try again' },
    })
    expect((await expectSoundLog(store, writeSide)).map(({ key }) => key)).toEqual(['a0', 'a1', 'a2'])
    await expect(writeSide.submit(createAlias('a4'))).resolves.toMatchObject({ position: 4 })
  })

  it('is bounded in time: a command whose turn does not come is refused and not written, though the commit before it hangs', async () => {
    const writeSide = await openTestWriteSide(store, { maxBatch: 1, maxWait: 200 })
    const letGo = await heldUp()
    const underWay = writeSide.submit(createAlias('under-way'))
    // Its turn has come: it is no longer waiting.
    while (writeSide.commits.queued > 0) await new Promise(setImmediate)
    const refusals = await Promise.allSettled([writeSide.submit(createAlias('late')), writeSide.submit(createAlias('later'))])
    for (const refused of refusals) {
      expect(refused).toMatchObject({
        reason: { code: 'OVERLOADED', message: 'waited over 200 ms for its turn; nothing was written, try again' },
      })
    }
    expect(writeSide.commits.queued).toBe(0)
    await letGo()
    await expect(underWay).resolves.toMatchObject({ position: 1 })
    await expect(writeSide.submit(createAlias('late'))).resolves.toMatchObject({ position: 2 })
    expect((await expectSoundLog(store, writeSide)).map(({ key }) => key)).toEqual(['under-way', 'late'])
  })

  it('is used to decide on what the commit under way will have made of the log, and answered after it', async () => {
    const writeSide = await openTestWriteSide(store)
    const letGo = await heldUp()
    const order: string[] = []
    const noted = (name: string, answer: Promise<unknown>) =>
      answer.then(
        () => order.push(name),
        () => order.push(`${name} refused`),
      )
    const underWay = noted('create', writeSide.submit(createAlias('smart')))
    while (writeSide.commits.queued > 0) await new Promise(setImmediate)
    const answers = [
      noted('create again', writeSide.submit(createAlias('smart'))),
      noted('switch', writeSide.submit(switchProvider('smart', 'openai/gpt-4o', 1))),
      noted('switch at a stale version', writeSide.submit(switchProvider('smart', 'openai/gpt-4', 1))),
    ]
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    expect(order).toEqual([])
    expect(stateOf(writeSide.world, modelAlias, 'smart')).toBeNull()
    await letGo()
    await Promise.all([underWay, ...answers])
    expect(order).toEqual(['create', 'create again refused', 'switch', 'switch at a stale version refused'])
    expect(stateOf(writeSide.world, modelAlias, 'smart')).toMatchObject({ litellmModel: 'openai/gpt-4o' })
    expect((await expectSoundLog(store, writeSide)).map(({ type }) => type)).toEqual(['ModelAliasCreated', 'ProviderSwitched'])
  })

  it.each([
    { sent: 'not sent yet', crowd: 3 },
    { sent: 'sent already', crowd: 30 },
  ])('ends in a decision anew of what is $sent when the commit under way fails', async ({ crowd }) => {
    const names = many(crowd)
    const writeSide = await openTestWriteSide(store, { slices: [...slices, poisonSlice] })
    const letGo = await heldUp()
    const underWay = Promise.allSettled([writeSide.submit(poison('well'))])
    while (writeSide.commits.queued > 0) await new Promise(setImmediate)
    const behind = names.map((name) => writeSide.submit(createAlias(name)))
    const again = writeSide.submit(createAlias('a0'))
    const refused = expect(again).rejects.toMatchObject({ code: 'ALIAS_ALREADY_EXISTS' })
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    const more = writeSide.submit(createAlias('more'))
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    await letGo()
    expect(await underWay).toMatchObject([{ reason: { message: expect.stringContaining('a_table_that_nobody_made') } }])
    expect(await Promise.all([...behind, more])).toMatchObject([...names.keys(), crowd].map((i) => ({ position: i + 1 })))
    await refused
    expect((await expectSoundLog(store, await openTestWriteSide(store))).map(({ key }) => key)).toEqual([...names, 'more'])
  })

  it('ends with answers when the writer closes, and nothing is taken after that', async () => {
    const writeSide = await openTestWriteSide(store, { maxBatch: 3 })
    const answers = Promise.all(many(10).map((name) => writeSide.submit(createAlias(name))))
    await writeSide.commits.close()
    await expect(writeSide.submit(createAlias('late'))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'the server is shutting down; nothing was written',
    })
    expect(await answers).toHaveLength(10)
    expect(await expectSoundLog(store, writeSide)).toHaveLength(10)
  })
})
