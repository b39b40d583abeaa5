import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import type { Client } from '../../support/graphql-client.ts'
import { type Call, RECORD, recordUsage, usageOf } from './usage-client.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'
const PRICE = { inputPerMillionTokens: '10', outputPerMillionTokens: '30' }
const accepted = (count: number) => ({ accepted: count, duplicates: 0, rejected: [] })

describe.each(appStores)('recordUsage on $name', (store) => {
  let app: TestApp
  let editor: Client
  let calls = 0
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
    await editor.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await newTeam('core')
    await newAlias('smart', { pricing: PRICE })
  })
  afterAll(() => app.close())

  /** A call that is like every other but for what a test is about. */
  const call = (given: Partial<Call> = {}): Call => {
    calls += 1
    return { callId: `call-${calls}`, teamId: 'core', alias: 'smart', inputTokens: 1_000, outputTokens: 100, ...given }
  }
  const record = (...records: Call[]) => recordUsage(editor, records)
  const usage = (alias: string) => usageOf(editor, 'alias', alias)
  const newTeam = (teamId: string) => editor.change('createTeam', { organizationId: 'acme', teamId, teamAlias: teamId })
  const newAlias = (name: string, given: object = {}) => editor.change('createModelAlias', { name, litellmModel: GPT, ...given })
  /** The time, after which it goes on by a minute. */
  const tick = () => {
    const now = app.clock.now().toISOString()
    app.clock.advance(60_000)
    return now
  }

  it('counts a call with the price of its alias', async () => {
    await newAlias('one', { pricing: PRICE })
    expect(await record(call({ alias: 'one' }))).toEqual(accepted(1))
    expect(await usage('one')).toEqual({
      totalCalls: 1,
      totalTokens: 1_100,
      inputTokens: 1_000,
      outputTokens: 100,
      totalCostUsd: '0.013',
      unpricedCalls: 0,
      creditsUsed: '0',
      avgTokensPerCall: 1_100,
    })
  })

  it('takes none at all, and a thousand at once', async () => {
    await newAlias('many', { pricing: PRICE })
    expect(await record()).toEqual(accepted(0))
    expect(await record(...Array.from({ length: 1_000 }, () => call({ alias: 'many' })))).toEqual(accepted(1_000))
    expect(await usage('many')).toMatchObject({ totalCalls: 1_000, totalCostUsd: '13', totalTokens: 1_100_000 })
  })

  it('refuses more than a thousand as a whole', async () => {
    await newAlias('flood')
    const records = Array.from({ length: 1_001 }, () => call({ alias: 'flood' }))
    expect(await editor.refusal(RECORD, { records })).toMatchObject({
      message: 'records `1001` is not accepted: expected at most 1000 records in one call',
      extensions: { code: 'BAD_USER_INPUT', field: 'records' },
    })
    expect(await usage('flood')).toMatchObject({ totalCalls: 0, avgTokensPerCall: null, totalCostUsd: '0' })
  })

  describe('a call id', () => {
    it('counts once, whatever it is told again with', async () => {
      await newAlias('again', { pricing: PRICE })
      const first = call({ alias: 'again' })
      await record(first)
      const repeats = [first, { ...first, inputTokens: 7 }, { ...first, alias: 'smart', at: app.clock.now().toISOString() }]
      for (const repeat of repeats) expect(await record(repeat)).toEqual({ accepted: 0, duplicates: 1, rejected: [] })
      expect(await usage('again')).toMatchObject({ totalCalls: 1, totalCostUsd: '0.013' })
    })

    it('counts once within a batch, the first time', async () => {
      await newAlias('twice')
      const first = call({ alias: 'twice', inputTokens: 1 })
      expect(await record(first, { ...first, inputTokens: 2 }, call({ alias: 'twice' }))).toEqual({
        accepted: 2,
        duplicates: 1,
        rejected: [],
      })
      expect(await usage('twice')).toMatchObject({ totalCalls: 2, inputTokens: 1_001 })
    })

    it('is not used up by a call that was rejected', async () => {
      await newAlias('mended')
      const wrong = call({ alias: 'mended', inputTokens: -1 })
      const right = { ...wrong, inputTokens: 1 }
      expect(await record(wrong, right)).toMatchObject({ accepted: 1, duplicates: 0, rejected: [{ callId: wrong.callId }] })
      expect(await record(right)).toMatchObject({ accepted: 0, duplicates: 1 })
    })

    it('may be any visible ASCII', async () => {
      await newAlias('odd')
      const ids = ['\\', '"', "'; drop table usage_calls; --", '{a,b}', 'NULL', 'x'.repeat(200)].map((id) => id.replaceAll(' ', '_'))
      expect(await record(...ids.map((callId) => call({ callId, jobId: callId, alias: 'odd' })))).toEqual(accepted(6))
      expect(await record(...ids.map((callId) => call({ callId, alias: 'odd' })))).toMatchObject({ duplicates: 6 })
    })
  })

  describe('is priced', () => {
    it('as of when each call was made, in whatever order they are told', async () => {
      await newAlias('priced', { pricing: PRICE })
      const [free, dear] = [
        { inputPerMillionTokens: '0', outputPerMillionTokens: '0' },
        { inputPerMillionTokens: '0.000000000001', outputPerMillionTokens: '1000000' },
      ]
      const first = tick()
      await editor.change('updateModelAlias', { name: 'priced', pricing: free })
      const second = tick()
      await editor.change('updateModelAlias', { name: 'priced', pricing: dear })
      const third = tick()
      await record(call({ alias: 'priced', at: third }), call({ alias: 'priced', at: first }))
      await record(call({ alias: 'priced', at: second }))
      expect(await usage('priced')).toMatchObject({ totalCalls: 3, totalCostUsd: '100.013000000000001', unpricedCalls: 0 })
    })

    it('exactly, far beyond what floats can say', async () => {
      await newAlias('exact', { pricing: { inputPerMillionTokens: '999999.999999999999', outputPerMillionTokens: '0.000000000001' } })
      await record(call({ alias: 'exact', inputTokens: 999_999_999, outputTokens: 1 }))
      expect(await usage('exact')).toMatchObject({ totalCostUsd: '999999998.999999999000000002' })
    })

    it('by the catalog when the alias has no price, and not at all when it knows none', async () => {
      await newAlias('listed')
      await newAlias('unknown', { litellmModel: 'openai/of-our-own-making' })
      await record(call({ alias: 'listed' }), call({ alias: 'unknown' }))
      expect(await usage('listed')).toMatchObject({ totalCostUsd: '0.036', unpricedCalls: 0 })
      expect(await usage('unknown')).toMatchObject({ totalCalls: 1, totalCostUsd: '0', unpricedCalls: 1 })
    })
  })

  describe('accepts what happened', () => {
    it('with an alias since disabled or deleted', async () => {
      for (const [name, end] of [
        ['off', 'disableModelAlias'],
        ['gone', 'deleteModelAlias'],
      ] as const) {
        await newAlias(name, { pricing: PRICE })
        const at = tick()
        await editor.change(end, { name }, 'position')
        expect(await record(call({ alias: name, at }), call({ alias: name }))).toEqual(accepted(2))
      }
      const then = { position: String(app.position() - 1) }
      expect(await usageOf(editor, 'alias', 'off')).toMatchObject({ totalCalls: 2, totalCostUsd: '0.026' })
      // Made before the alias was deleted, as the view says; the other came after.
      expect(await usageOf(editor, 'alias', 'gone', { at: then })).toMatchObject({ totalCalls: 1, totalCostUsd: '0.013' })
    })

    it('by a team since suspended, paused or deleted', async () => {
      for (const end of ['suspendTeam', 'pauseTeam', 'deleteTeam']) {
        await newTeam(end)
        await editor.change(end, { teamId: end }, 'position')
        expect(await record(call({ teamId: end }))).toEqual(accepted(1))
      }
      expect(await usageOf(editor, 'team', 'suspendTeam')).toMatchObject({ totalCalls: 1 })
    })

    it('by a clock that runs ahead by five minutes, but no more', async () => {
      await newAlias('ahead')
      const later = (ms: number) => new Date(app.clock.now().getTime() + ms).toISOString()
      expect(await record(call({ alias: 'ahead', at: later(300_000) }))).toEqual(accepted(1))
      expect(await record(call({ alias: 'ahead', at: later(300_001) }))).toMatchObject({
        accepted: 0,
        rejected: [{ code: 'BAD_USER_INPUT' }],
      })
    })
  })

  describe('rejects, one by one,', () => {
    const faults: readonly (readonly [what: string, given: Partial<Call>, code: string, message: string])[] = [
      ['an unknown team', { teamId: 'nobody' }, 'UNKNOWN_TEAM', 'unknown team `nobody`'],
      ['a team that differs in case', { teamId: 'CORE' }, 'UNKNOWN_TEAM', 'unknown team `CORE`; did you mean `core`?'],
      ['what cannot be a team', { teamId: 'a b' }, 'UNKNOWN_TEAM', 'unknown team `a b`'],
      ['an unknown alias', { alias: 'nothing' }, 'UNKNOWN_ALIAS', 'unknown alias `nothing`'],
      ['an alias that differs in case', { alias: 'Smart' }, 'UNKNOWN_ALIAS', 'unknown alias `Smart`; did you mean `smart`?'],
      ['what cannot be an alias', { alias: 'x'.repeat(65) }, 'UNKNOWN_ALIAS', 'unknown alias `xxx'],
      [
        'an alias that was not yet',
        { at: '2026-11-24T05:59:59.999Z' },
        'UNKNOWN_TEAM',
        'team `core` did not exist yet at 2026-11-24T05:59:59.999Z',
      ],
      [
        'negative tokens',
        { inputTokens: -1 },
        'BAD_USER_INPUT',
        'inputTokens `-1` is not accepted: expected a whole number from 0 to 1000000000',
      ],
      ['too many tokens', { outputTokens: 1_000_000_001 }, 'BAD_USER_INPUT', 'outputTokens `1000000001` is not accepted'],
      ['an empty call id', { callId: '' }, 'BAD_USER_INPUT', 'callId `` is not accepted: expected 1 to 200 visible ASCII characters'],
      ['a call id with a space', { callId: 'a b' }, 'BAD_USER_INPUT', 'callId `a b` is not accepted'],
      ['a call id of 201 characters', { callId: 'x'.repeat(201) }, 'BAD_USER_INPUT', 'callId'],
      ['a call id that is not ASCII', { callId: 'sm\u0430rt' }, 'BAD_USER_INPUT', 'callId'],
      ['an empty job id', { jobId: '' }, 'BAD_USER_INPUT', 'jobId `` is not accepted'],
      ['a model that is none', { litellmModel: 'gpt-4' }, 'INVALID_LITELLM_MODEL', 'litellmModel `gpt-4` is not accepted'],
      [
        'the future',
        { at: '2030-01-01T00:00:00Z' },
        'BAD_USER_INPUT',
        'at `2030-01-01T00:00:00.000Z` is not accepted: expected a time that has passed',
      ],
      ['the distant past', { at: '1969-12-31T23:59:59Z' }, 'BAD_USER_INPUT', 'at `1969-12-31T23:59:59.000Z` is not accepted'],
    ]

    it.each(faults)('%s', async (_, given, code, message) => {
      const [good, bad, better] = [call(), call(given), call()]
      const answer = await record(good, bad, better)
      expect(answer).toEqual({
        accepted: 2,
        duplicates: 0,
        rejected: [{ callId: bad.callId, code, message: expect.stringContaining(message) }],
      })
      expect(await record(good, better)).toMatchObject({ accepted: 0, duplicates: 2 })
    })

    it('an alias that was not yet, though it is now', async () => {
      const at = tick()
      await newAlias('late')
      expect(await record(call({ alias: 'late', at }))).toMatchObject({
        rejected: [{ code: 'UNKNOWN_ALIAS', message: `alias \`late\` did not exist yet at ${at}` }],
      })
      expect(await record(call({ alias: 'late' }))).toEqual(accepted(1))
    })
  })

  it('refuses what is no whole number before it counts anything', async () => {
    const wrong = { ...call(), inputTokens: 1.5 }
    expect(await editor.refusal(RECORD, { records: [call(), wrong] })).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('credits each version of an alias with what it served, also what ends after the switch', async () => {
    await newAlias('versions', { pricing: PRICE })
    const first = tick()
    await editor.change('switchProvider', { alias: 'versions', litellmModel: CLAUDE })
    const second = tick()
    await editor.change('switchProvider', { alias: 'versions', litellmModel: GPT })
    const third = tick()
    await record(
      ...[first, second, second, third].map((at) => call({ alias: 'versions', at })),
      // Asked of Claude before the switch back, answered after it.
      call({ alias: 'versions', at: third, litellmModel: CLAUDE }),
      // LiteLLM fell back to a model that the alias never pointed to.
      call({ alias: 'versions', at: second, litellmModel: 'openai/gpt-4o-mini' }),
    )
    const { modelAlias } = await editor.data<{ modelAlias: { switches: { nodes: object[] } } }>(
      '{ modelAlias(name: "versions") { switches { nodes { to previousUsage { totalCalls totalCostUsd } } } } }',
    )
    expect(modelAlias.switches.nodes).toEqual([
      { to: GPT, previousUsage: { totalCalls: 4, totalCostUsd: '0.052' } },
      { to: CLAUDE, previousUsage: { totalCalls: 1, totalCostUsd: '0.013' } },
    ])
    expect(await usage('versions')).toMatchObject({ totalCalls: 6 })
  })
})
