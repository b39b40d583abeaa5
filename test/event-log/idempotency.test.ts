import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { requestHash } from '../../src/event-log/idempotency.ts'
import {
  addCredits,
  createAlias,
  createGroup,
  createOrganization,
  createTeam,
  deleteAlias,
  switchProvider,
  updateAlias,
} from '../support/commands.ts'
import { stores } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { openTestWriteSide, type TestWriteSide } from '../support/write-side.ts'

describe.each(stores)('an idempotency key on $name', ({ open }) => {
  let store: Store
  let writeSide: TestWriteSide

  beforeEach(async () => {
    store = await open()
    writeSide = await openTestWriteSide(store)
    await writeSide.submit([createOrganization('acme'), createTeam('core'), createGroup('prod'), createGroup('test')])
  })
  afterEach(() => store.close())

  const added = async () => (await expectSoundLog(store, writeSide)).length - 4

  it('answers the same request with the same events, and appends none', async () => {
    const first = await writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k' })
    await writeSide.submit(addCredits('core', '7'))
    const again = await writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k', reason: 'another try', requestId: 'r2' })
    expect(first).toMatchObject({ position: 5, replayed: false })
    expect(again).toEqual({ ...first, replayed: true })
    expect(await added()).toBe(2)
  })

  it('answers the same requests of one batch alike', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k' })))
    expect(answers.map(({ replayed }) => replayed)).toEqual([false, true, true])
    expect(answers.map(({ events }) => events)).toEqual(answers.map(() => answers[0]?.events))
    expect(await added()).toBe(1)
  })

  it('is still known after the store is opened again', async () => {
    const first = await writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k' })
    writeSide = await openTestWriteSide(store)
    expect(await writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k' })).toEqual({ ...first, replayed: true })
    expect(await added()).toBe(1)
  })

  it('answers with all events of its request, those that followed from it too, and no others', async () => {
    const request = [createAlias('smart', { accessGroups: ['test', 'prod'] }), switchProvider('smart', 'openai/gpt-4o')]
    const [, first] = await Promise.all([
      writeSide.submit(createAlias('before')),
      writeSide.submit(request, { idempotencyKey: 'k' }),
      writeSide.submit(createAlias('behind')),
    ])
    const again = await writeSide.submit(request, { idempotencyKey: 'k' })
    expect(again.events.map(({ type }) => type)).toEqual([
      'ModelAliasCreated',
      'ModelsAddedToAccessGroup',
      'ModelsAddedToAccessGroup',
      'ProviderSwitched',
    ])
    expect(again).toEqual({ ...first, replayed: true })
  })

  it('is refused for another request, in the same batch and later', async () => {
    const [, other] = await Promise.allSettled([
      writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k' }),
      writeSide.submit(addCredits('core', '6'), { idempotencyKey: 'k' }),
    ])
    const refusal = {
      code: 'IDEMPOTENCY_KEY_REUSED',
      field: 'idempotencyKey',
      message: 'idempotencyKey `k` was used for another request: use a fresh key for each change',
    }
    expect(other).toMatchObject({ reason: refusal })
    await expect(writeSide.submit(addCredits('core', '6'), { idempotencyKey: 'k' })).rejects.toMatchObject(refusal)
    await expect(writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'K' })).resolves.toMatchObject({ replayed: false })
    expect(await added()).toBe(2)
  })

  it("is each actor's own", async () => {
    const first = []
    for (const actorId of ['one', 'other']) first.push(await writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k', actorId }))
    expect(first.map(({ replayed }) => replayed)).toEqual([false, false])
    for (const [i, actorId] of ['one', 'other'].entries()) {
      const again = await writeSide.submit(addCredits('core', '5'), { idempotencyKey: 'k', actorId })
      expect(again).toEqual({ ...first[i], replayed: true })
    }
    await expect(writeSide.submit(addCredits('core', '6'), { idempotencyKey: 'k', actorId: 'third' })).resolves.toMatchObject({
      replayed: false,
    })
    expect(await added()).toBe(3)
  })

  it('answers as before even when the state has moved on', async () => {
    await writeSide.submit(createAlias('smart'))
    const first = await writeSide.submit(updateAlias('smart', { active: false }, 1), { idempotencyKey: 'k' })
    await writeSide.submit(deleteAlias('smart'))
    expect(await writeSide.submit(updateAlias('smart', { active: false }, 1), { idempotencyKey: 'k' })).toEqual({
      ...first,
      replayed: true,
    })
  })

  it('remembers that nothing was changed', async () => {
    await writeSide.submit(createAlias('smart'))
    const first = await writeSide.submit(switchProvider('smart', 'openai/gpt-4'), { idempotencyKey: 'k' })
    expect(first).toEqual({ events: [], position: 5, replayed: false })
    await writeSide.submit(switchProvider('smart', 'openai/gpt-4o'))
    expect(await writeSide.submit(switchProvider('smart', 'openai/gpt-4'), { idempotencyKey: 'k' })).toEqual({ ...first, replayed: true })
    expect(await added()).toBe(2)
  })

  it('is free again after a refusal', async () => {
    await expect(writeSide.submit(switchProvider('smart', 'openai/gpt-4o'), { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'UNKNOWN_ALIAS',
    })
    await writeSide.submit(createAlias('smart'))
    await expect(writeSide.submit(switchProvider('smart', 'openai/gpt-4o'), { idempotencyKey: 'k' })).resolves.toMatchObject({
      replayed: false,
    })
    await expect(writeSide.submit(createAlias('fast'), { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    expect(await added()).toBe(2)
  })
})

describe('the hash of a request', () => {
  it('does not mind the order of its members, and minds everything else', () => {
    const hash = requestHash('createModelAlias', { name: 'a', pricing: { input: '1', output: '2' } })
    expect(requestHash('createModelAlias', { pricing: { output: '2', input: '1' }, name: 'a' })).toBe(hash)
    expect(requestHash('updateModelAlias', { name: 'a', pricing: { input: '1', output: '2' } })).not.toBe(hash)
    expect(requestHash('createModelAlias', { name: 'a', pricing: null })).not.toBe(hash)
    expect(requestHash('createModelAlias', { name: 'a', pricing: { input: '1', output: '2' }, expectedVersion: 1 })).not.toBe(hash)
  })
})
