import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { TestClock } from '../support/write-side.ts'

const HOUR = 3_600_000
const START = '2026-11-24T06:00:00.000Z'

interface Recorded {
  readonly position: string
  readonly recordedAt: string
  readonly type: string
}

describe.each(appStores)('a clock that is set back and forth, on $name,', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store, { clock: new TestClock(START) })
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/m0' })
    for (const [step, model] of [
      [24 * HOUR, 'openai/m1'],
      [-25 * HOUR, 'openai/m2'],
      [1, 'openai/m3'],
      [26 * HOUR, 'openai/m4'],
      [-26 * HOUR, 'openai/m5'],
    ] as const) {
      app.clock.advance(step)
      await app.admin.change('switchProvider', { alias: 'smart', litellmModel: model })
    }
  })
  afterAll(() => app.close())

  const events = async () =>
    (
      await app.admin.data<{ auditEvents: { nodes: Recorded[] } }>(
        '{ auditEvents(first: 100, order: ASC) { nodes { position recordedAt type } } }',
      )
    ).auditEvents.nodes
  const modelAt = async (at: object) =>
    (
      await app.admin.data<{ modelAlias: { litellmModel: string } | null }>(
        'query ($at: PointInTime) { modelAlias(name: "smart", at: $at) { litellmModel } }',
        { at },
      )
    ).modelAlias?.litellmModel ?? null

  it('never takes the times of the log back', async () => {
    const times = (await events()).map(({ recordedAt }) => recordedAt)
    expect(times).toEqual([...times].sort())
    expect(times.at(-1)).toBe('2026-11-25T07:00:00.001Z')
    expect(app.clock.now().toISOString()).toBe('2026-11-24T05:00:00.001Z')
  })

  it('leaves every recorded time a moment that can be asked for: that of the last event recorded then', async () => {
    const all = await events()
    for (const { recordedAt } of all) {
      const last = all.filter((event) => event.recordedAt <= recordedAt).at(-1) as Recorded
      expect(await modelAt({ time: recordedAt }), recordedAt).toBe(await modelAt({ position: last.position }))
    }
    expect(await modelAt({ time: '2026-11-24T12:00:00.000Z' })).toBe('openai/m0')
    expect(await modelAt({ time: '2026-11-25T06:30:00.000Z' })).toBe('openai/m3')
    expect(await modelAt({ time: '2026-11-25T07:00:00.001Z' })).toBe('openai/m5')
  })

  it('answers for a moment before the last event as before, whatever is appended while it is back', async () => {
    const moments = ['2026-11-24T12:00:00.000Z', '2026-11-25T06:00:00.000Z', '2026-11-25T07:00:00.000Z']
    const before = await Promise.all(moments.map((time) => modelAt({ time })))
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'openai/m6' })
    app.clock.advance(-1_000 * HOUR)
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'openai/m7' })
    app.clock.advance(1_000 * HOUR)
    expect(await Promise.all(moments.map((time) => modelAt({ time })))).toEqual(before)
  })

  it('refuses what lies ahead of both the clock and the log', async () => {
    await expect(modelAt({ time: '2026-11-25T07:00:00.002Z' })).rejects.toThrow('a time that has passed')
  })

  it('does a planned switch once, when it strikes the time for the first time', async () => {
    app.clock.set('2026-12-01T00:00:00.000Z')
    await app.admin.change('scheduleSwitch', { alias: 'smart', litellmModel: 'openai/planned', at: '2026-12-02T00:00:00.000Z' })
    app.clock.set('2027-01-01T00:00:00.000Z')
    await expect.poll(() => modelAt({ position: String(app.position()) })).toBe('openai/planned')
    app.clock.set('2026-12-01T00:00:00.000Z')
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'openai/by-hand' })
    app.clock.set('2027-01-01T00:00:00.000Z')
    // Another one strikes behind it, so the runner has looked again by then.
    await app.admin.change('createModelAlias', { name: 'other', litellmModel: 'openai/m0' })
    await app.admin.change('scheduleSwitch', { alias: 'other', litellmModel: 'openai/m1', at: '2027-01-02T00:00:00.000Z' })
    app.clock.set('2027-01-03T00:00:00.000Z')
    const switchesOf = async (alias: string) =>
      (
        await app.admin.data<{ providerSwitches: { nodes: { to: string }[] } }>(
          'query ($alias: String) { providerSwitches(filter: { alias: $alias }, first: 100) { nodes { to } } }',
          { alias },
        )
      ).providerSwitches.nodes.map(({ to }) => to)
    await expect.poll(() => switchesOf('other')).toEqual(['openai/m1'])
    expect((await switchesOf('smart')).filter((model) => model === 'openai/planned')).toHaveLength(1)
    expect(await modelAt({ position: String(app.position()) })).toBe('openai/by-hand')
  })
})
