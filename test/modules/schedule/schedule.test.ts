import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findModel, searchModels } from '../../../src/modules/catalog/index.ts'
import { appStores, type Place, startTestApp, type TestApp } from '../../support/app.ts'
import type { Variables } from '../../support/graphql-client.ts'
import { TestClock } from '../../support/write-side.ts'

interface Planned {
  readonly id: string
  readonly status: string
  readonly problem: string | null
  readonly litellmModel: string
  readonly at: string
}
interface Told {
  readonly id: string
  readonly type: string
  readonly causationId: string | null
  readonly correlationId: string
  readonly actor: { readonly id: string; readonly kind: string }
  readonly onBehalfOf: string | null
  readonly reason: string | null
  readonly summary: string
}

const DAY = 86_400_000
const TOMORROW = '2026-11-25T06:00:00.000Z'

describe.each(appStores)('planned switches on $name', (store) => {
  let place: Place
  let clock: TestClock
  let app: TestApp
  beforeEach(async () => {
    place = await store.place()
    clock = new TestClock()
    await start()
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
  })
  afterEach(async () => {
    await app.close()
    await place.remove()
  })

  async function start() {
    app = await startTestApp(place, { clock, environment: { SWITCHBOOK_ADMIN_KEY: 'the-key-of-this-test' } })
  }
  const plan = async (given: Variables = {}, headers = {}) => {
    const input = { alias: 'smart', litellmModel: 'openai/gpt-4o-mini', at: TOMORROW, ...given }
    const payload = await app.admin.change<{ scheduledSwitch: Planned }>(
      'scheduleSwitch',
      input,
      'scheduledSwitch { id status at }',
      headers,
    )
    return payload.scheduledSwitch
  }
  const plans = async (alias = 'smart') => {
    const query = `{ scheduledSwitches(alias: "${alias}") { id status problem litellmModel at } }`
    return (await app.admin.data<{ scheduledSwitches: Planned[] }>(query)).scheduledSwitches
  }
  const model = async () =>
    (await app.admin.data<{ modelAlias: { litellmModel: string } }>('{ modelAlias(name: "smart") { litellmModel } }')).modelAlias
      .litellmModel
  const history = async () => {
    const query =
      '{ modelAlias(name: "smart") { history(first: 50) { nodes { id type causationId correlationId actor { id kind } onBehalfOf reason summary } } } }'
    const { modelAlias } = await app.admin.data<{ modelAlias: { history: { nodes: Told[] } } }>(query)
    return modelAlias.history.nodes
  }
  const settled = async (id: string) => {
    for (;;) {
      const found = (await plans()).find((one) => one.id === id)
      if (found?.status !== 'PENDING') return found
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it('wait in the list and at the alias, are done when their time has come, and say by whom, why and from what they follow', async () => {
    const { id, status, at } = await plan({ reason: 'cheaper at night' }, { 'x-on-behalf-of': 'ann' })
    expect({ status, at }).toEqual({ status: 'PENDING', at: TOMORROW })
    const { modelAlias } = await app.admin.data<{ modelAlias: { scheduledSwitches: object[] } }>(
      '{ modelAlias(name: "smart") { scheduledSwitches { id actor { kind } reason status } } }',
    )
    expect(modelAlias.scheduledSwitches).toEqual([{ id, actor: { kind: 'API_KEY' }, reason: 'cheaper at night', status: 'PENDING' }])
    clock.advance(DAY - 1)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await model()).toBe('openai/gpt-4')
    clock.advance(1)
    expect(await settled(id)).toMatchObject({ status: 'DONE', problem: null })
    expect(await model()).toBe('openai/gpt-4o-mini')
    const [switched, done, scheduled] = await history()
    expect([switched?.type, done?.type, scheduled?.type]).toEqual(['ProviderSwitched', 'ScheduledSwitchDone', 'SwitchScheduled'])
    expect(done?.correlationId).toBe(switched?.correlationId)
    for (const event of [switched, done]) {
      expect(event).toMatchObject({
        causationId: scheduled?.id,
        actor: { id: 'system', kind: 'SYSTEM' },
        onBehalfOf: 'ann',
        reason: 'cheaper at night',
      })
    }
  })

  it('that became due while the server was away are done, once, when it is back', async () => {
    const { id } = await plan()
    await app.close()
    clock.advance(3 * DAY)
    await start()
    expect(await settled(id)).toMatchObject({ status: 'DONE' })
    await app.close()
    await start()
    const switches = (await history()).filter(({ type }) => type === 'ProviderSwitched')
    // In the name of the key that planned it, as nobody else was named.
    expect(switches).toMatchObject([{ onBehalfOf: 'first admin' }])
  })

  it('do not wait for one that cannot be decided', async () => {
    await app.admin.change('createModelAlias', { name: 'fast', litellmModel: 'openai/gpt-4' })
    await plan({ alias: 'fast' })
    const sound = await plan()
    const { db } = app.app.services
    // The row that the first of them would write is there already, so the store will not take it.
    const row = await db.selectFrom('model_aliases').selectAll().where('name', '=', 'fast').executeTakeFirstOrThrow()
    const position = app.position() + 2
    await db
      .insertInto('model_aliases')
      .values({ ...row, valid_from: position, valid_to: position })
      .execute()
    clock.advance(DAY)
    expect(await settled(sound.id)).toMatchObject({ status: 'DONE' })
    expect(await plans('fast')).toMatchObject([{ status: 'PENDING' }])
    expect(app.logged.filter(({ msg }) => msg.startsWith('a scheduled switch could not be decided'))).toHaveLength(1)
  })

  it('of one alias follow upon each other', async () => {
    const [first, second] = [await plan(), await plan({ litellmModel: 'openai/gpt-4o', at: '2026-11-26T06:00:00Z' })]
    clock.advance(DAY)
    expect(await settled(first.id)).toMatchObject({ status: 'DONE' })
    expect((await plans()).map(({ status }) => status)).toEqual(['PENDING', 'DONE'])
    clock.advance(DAY)
    expect(await settled(second.id)).toMatchObject({ status: 'DONE' })
    expect(await model()).toBe('openai/gpt-4o')
  })

  it('fail once somebody switches the alias elsewhere, and leave it there', async () => {
    const { id } = await plan()
    await app.admin.change('updateModelAlias', { name: 'smart', description: 'not a switch' })
    expect((await plans())[0]?.status).toBe('PENDING')
    const { events } = await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'openai/gpt-4o' })
    expect(events.map(({ type }) => type)).toEqual(['ProviderSwitched', 'ScheduledSwitchFailed'])
    expect(await settled(id)).toMatchObject({
      status: 'FAILED',
      problem: 'alias smart was switched to openai/gpt-4o meanwhile; it pointed to openai/gpt-4 when this was scheduled',
    })
    clock.advance(2 * DAY)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await model()).toBe('openai/gpt-4o')
  })

  it('fail when the alias is deleted, also if its name lives again', async () => {
    const { id } = await plan()
    await app.admin.change('deleteModelAlias', { name: 'smart' })
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    expect(await settled(id)).toMatchObject({ status: 'FAILED', problem: 'alias smart was deleted' })
  })

  it('fail when the model has retired by then, of which they warn', async () => {
    const retiring = searchModels({ limit: 10_000 }).models.find(
      ({ litellmModel: name }) => (findModel(name)?.deprecationDate ?? '') > '2026-12-01',
    )
    const at = `${retiring?.deprecationDate}T00:00:00Z`
    const { extensions } = await app.admin.ask('mutation ($input: ScheduleSwitchInput!) { scheduleSwitch(input: $input) { position } }', {
      input: { alias: 'smart', litellmModel: retiring?.litellmModel, at },
    })
    expect(extensions?.warnings?.[0]?.message).toContain('retires on')
    const [waiting] = await plans()
    clock.set(at)
    expect(await settled(waiting?.id ?? '')).toMatchObject({ status: 'FAILED', problem: expect.stringContaining('retires on') })
    expect(await model()).toBe('openai/gpt-4')
    expect((await history())[0]).toMatchObject({ type: 'ScheduledSwitchFailed', summary: expect.stringContaining('not done') })
  })

  it('can be cancelled until then, and are not done after', async () => {
    const { id } = await plan()
    const payload = await app.admin.change<{ scheduledSwitch: Planned }>('cancelScheduledSwitch', { id }, 'scheduledSwitch { status }')
    expect(payload.scheduledSwitch.status).toBe('CANCELLED')
    expect((await app.admin.change('cancelScheduledSwitch', { id })).events).toEqual([])
    clock.advance(2 * DAY)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await model()).toBe('openai/gpt-4')
    const { id: done } = await plan({ at: '2026-11-27T00:00:00Z' })
    clock.advance(2 * DAY)
    await settled(done)
    expect(await app.admin.refusalOf('cancelScheduledSwitch', { id: done })).toMatchObject({
      message: expect.stringContaining('this one is DONE'),
      extensions: { code: 'BAD_USER_INPUT', field: 'id' },
    })
  })

  it.each([
    [{ at: '2026-11-24T05:59:59Z' }, 'BAD_USER_INPUT', 'at'],
    [{ at: '2026-11-24T06:00:00Z' }, 'BAD_USER_INPUT', 'at'],
    [{ alias: 'smrt' }, 'UNKNOWN_ALIAS', 'alias'],
    [{ litellmModel: 'opnai/gpt-4' }, 'UNKNOWN_PROVIDER', 'litellmModel'],
    [{ litellmModel: 'gpt-4' }, 'INVALID_LITELLM_MODEL', 'litellmModel'],
  ])('refuses %j', async (given, code, field) => {
    const position = app.position()
    const input = { alias: 'smart', litellmModel: 'openai/gpt-4o', at: TOMORROW, ...given }
    expect((await app.admin.refusalOf('scheduleSwitch', input)).extensions).toMatchObject({ code, field })
    expect(await app.admin.refusalOf('cancelScheduledSwitch', { id: 'none' })).toMatchObject({
      extensions: { code: 'NOT_FOUND', field: 'id' },
    })
    expect(app.position()).toBe(position)
  })
})
