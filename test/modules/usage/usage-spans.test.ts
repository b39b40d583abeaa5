import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/modules/usage/usage.spans.ts'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import type { Client } from '../../support/graphql-client.ts'
import { TestClock } from '../../support/write-side.ts'
import { recordUsage, usageOf } from './usage-client.ts'

const GPT = 'openai/gpt-4'
/** One call at each, of 1, 2, 4, 8 ... input tokens, so that a sum names the calls. */
const TIMES = [
  '2026-11-28T23:59:59.999Z',
  '2026-11-29T00:00:00.000Z',
  '2026-11-29T12:00:00.000Z',
  '2026-11-29T23:59:59.999Z',
  '2026-11-30T00:00:00.000Z',
  '2026-11-30T23:59:59.999Z',
  '2026-12-01T00:00:00.000Z',
  '2026-12-01T08:30:00.000Z',
  '2027-01-01T00:00:00.000Z',
]
const sumOf = (from: string | null, to: string | null) =>
  TIMES.reduce((sum, time, i) => sum + ((from === null || time >= from) && (to === null || time < to) ? 2 ** i : 0), 0)

describe.each(appStores)('usage of a span on $name', (store) => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(store, { clock: new TestClock('2026-11-25T00:00:00.000Z') })
    editor = await app.clientAs('EDITOR')
    await editor.change('createModelAlias', { name: 'smart', litellmModel: GPT })
    for (const organizationId of ['acme', 'other']) await editor.change('createOrganization', { organizationId, name: organizationId })
    await newTeam('core', 'acme')
    await newTeam('edge', 'acme')
    await newTeam('foreign', 'other')
    app.clock.set('2027-01-02T00:00:00.000Z')
    await recordUsage(
      editor,
      TIMES.map((at, i) => call(`core-${i}`, 'core', 2 ** i, at)),
    )
    await recordUsage(
      editor,
      TIMES.map((at, i) => call(`foreign-${i}`, 'foreign', 1_000_000, at)),
    )
  })
  afterAll(() => app.close())

  const newTeam = (teamId: string, organizationId: string) => editor.change('createTeam', { organizationId, teamId, teamAlias: teamId })
  const call = (callId: string, teamId: string, inputTokens: number, at: string | null, alias = 'smart') => ({
    callId,
    teamId,
    alias,
    inputTokens,
    outputTokens: 0,
    at,
  })

  const bounds = [null, ...TIMES, '2026-11-29T12:00:00.001Z', '2026-11-30T06:00:00.000Z', '2026-11-30T18:00:00.000Z']
  const spans = bounds.flatMap((from) => bounds.filter((to) => from === null || to === null || from <= to).map((to) => ({ from, to })))

  it('holds exactly the calls from its beginning up to, not including, its end, wherever these cut a day', async () => {
    for (const { from, to } of spans) {
      expect([from, to, (await usageOf(editor, 'team', 'core', { from, to })).inputTokens]).toEqual([from, to, sumOf(from, to)])
    }
  })

  it('is the same for the organization, and for the alias with those of other teams', async () => {
    for (const { from, to } of spans.filter((_, i) => i % 3 === 0)) {
      const own = sumOf(from, to)
      const calls = TIMES.filter((time) => (from === null || time >= from) && (to === null || time < to)).length
      expect((await usageOf(editor, 'organization', 'acme', { from, to })).inputTokens).toBe(own)
      expect((await usageOf(editor, 'alias', 'smart', { from, to })).inputTokens).toBe(own + calls * 1_000_000)
    }
  })

  it('is refused when it ends before it begins', async () => {
    const query = '{ team(teamId: "core") { usage(from: "2026-12-01T00:00:00Z", to: "2026-11-01T00:00:00Z") { totalCalls } } }'
    expect(await editor.refusal(query)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'to' } })
  })

  it('ends, on a view of the past, at the event that it shows', async () => {
    app.clock.set('2027-01-03T12:00:00.000Z')
    await recordUsage(editor, [call('edge-1', 'edge', 1, null)])
    app.clock.advance(60_000)
    const { position } = await editor.change('updateTeam', { teamId: 'edge', teamAlias: 'Edge' })
    app.clock.advance(60_000)
    await recordUsage(editor, [call('edge-2', 'edge', 2, null)])
    app.clock.advance(60_000)
    await editor.change('updateTeam', { teamId: 'edge', teamAlias: 'The edge' })
    const tokens = async (at: object | null, span: object = {}) => (await usageOf(editor, 'team', 'edge', { at, ...span })).inputTokens
    expect(await tokens(null)).toBe(3)
    expect(await tokens({ position })).toBe(1)
    expect(await tokens({ position }, { from: '2027-01-03T12:00:30.000Z' })).toBe(0)
    expect(await tokens({ position }, { from: '2030-01-01T00:00:00.000Z' })).toBe(0)
    expect(await tokens({ position }, { to: '2030-01-01T00:00:00.000Z' })).toBe(1)
    expect(await tokens({ position: String(app.position()) })).toBe(3)
    const organization = await usageOf(editor, 'organization', 'acme', { at: { position } })
    expect(organization.inputTokens).toBe(sumOf(null, null) + 1)
  })

  it('begins anew for a name that lives again, and stays with its former life', async () => {
    await editor.change('createModelAlias', { name: 'phoenix', litellmModel: GPT })
    await newTeam('phoenix', 'acme')
    const before = app.clock.now().toISOString()
    app.clock.advance(60_000)
    await recordUsage(editor, [call('phoenix-1', 'phoenix', 1, before, 'phoenix')])
    await editor.change('deleteModelAlias', { name: 'phoenix' }, 'position')
    await editor.change('deleteTeam', { teamId: 'phoenix' }, 'position')
    const then = { position: String(app.position() - 2) }
    app.clock.advance(60_000)
    await newTeam('phoenix', 'other')
    await editor.change('createModelAlias', { name: 'phoenix', litellmModel: GPT })
    app.clock.advance(60_000)
    // Told late: it was made in the former life.
    await recordUsage(editor, [call('phoenix-2', 'phoenix', 2, before, 'phoenix'), call('phoenix-4', 'phoenix', 4, null, 'phoenix')])
    for (const kind of ['alias', 'team'] as const) {
      expect((await usageOf(editor, kind, 'phoenix')).inputTokens).toBe(4)
      expect((await usageOf(editor, kind, 'phoenix', { at: then })).inputTokens).toBe(3)
    }
    const inMonth = { from: '2027-01-01T00:00:00.001Z', to: '2027-02-01T00:00:00.000Z' }
    expect((await usageOf(editor, 'organization', 'other', inMonth)).inputTokens).toBe(4)
    expect((await usageOf(editor, 'organization', 'acme', inMonth)).inputTokens).toBe(3 + 3)
  })
})

describe('a span in parts', () => {
  const parts = (from: string | null, to: string | null) => {
    const { days, cuts } = partsOf({ from: from === null ? null : new Date(from), to: to === null ? null : new Date(to) })
    return { days, cuts: cuts.map((cut) => `${cut.from.toISOString()} ${cut.to.toISOString()}`) }
  }

  it('is whole days where it can be', () => {
    expect(parts(null, null)).toEqual({ days: { from: null, to: null }, cuts: [] })
    expect(parts('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual({ days: { from: '2026-11-01', to: '2026-12-01' }, cuts: [] })
    expect(parts('2026-11-01T00:00:00Z', null)).toEqual({ days: { from: '2026-11-01', to: null }, cuts: [] })
  })

  it('takes the rest of cut days from the ledger', () => {
    expect(parts('2026-11-01T10:00:00Z', '2026-11-04T00:00:00.001Z')).toEqual({
      days: { from: '2026-11-02', to: '2026-11-04' },
      cuts: ['2026-11-01T10:00:00.000Z 2026-11-02T00:00:00.000Z', '2026-11-04T00:00:00.000Z 2026-11-04T00:00:00.001Z'],
    })
    expect(parts(null, '2026-11-04T01:00:00Z')).toEqual({
      days: { from: null, to: '2026-11-04' },
      cuts: ['2026-11-04T00:00:00.000Z 2026-11-04T01:00:00.000Z'],
    })
  })

  it('is one cut where it holds no whole day, and nothing where it is empty', () => {
    expect(parts('2026-11-01T10:00:00Z', '2026-11-02T10:00:00Z')).toEqual({
      days: null,
      cuts: ['2026-11-01T10:00:00.000Z 2026-11-02T10:00:00.000Z'],
    })
    expect(parts('2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z')).toEqual({ days: null, cuts: [] })
  })
})
