import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'
import type { Client } from '../../support/graphql-client.ts'
import { type Call, creditsOf, recordUsage, usageOf } from './usage-client.ts'

interface Transaction {
  readonly kind: string
  readonly amount: string
  readonly before: string
  readonly after: string
  readonly jobId: string | null
  readonly description: string | null
}

describe.each(appStores)('credits on $name', (store) => {
  let app: TestApp
  let editor: Client
  let calls = 0
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
    const pricing = { inputPerMillionTokens: '10', outputPerMillionTokens: '30' }
    await editor.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4', pricing })
    await editor.change('createAccessGroup', { name: 'all', modelAliases: ['smart'] })
    await editor.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  })
  afterAll(() => app.close())

  const newTeam = (teamId: string, creditsAllocated: string | null = '10') =>
    editor.change('createTeam', { organizationId: 'acme', teamId, teamAlias: teamId, accessGroups: ['all'], creditsAllocated })
  /** Counts calls of a team, each of 1,000 input and 100 output tokens, at $0.013. */
  const spend = (teamId: string, ...given: Partial<Call>[]) =>
    recordUsage(
      editor,
      given.map((one) => {
        calls += 1
        return { callId: `call-${calls}`, teamId, alias: 'smart', inputTokens: 1_000, outputTokens: 100, ...one }
      }),
    )
  const credits = (teamId: string, at: object | null = null) => creditsOf(editor, teamId, at)
  const resolution = async (teamId: string) => {
    const { errors } = await editor.ask('query ($teamId: String!) { resolveModel(teamId: $teamId, alias: "smart") { model } }', { teamId })
    return errors[0]?.extensions.code ?? 'ALLOWED'
  }
  const transactions = async (teamId: string, more = '') => {
    const query = `query ($teamId: String!) { creditTransactions(teamId: $teamId ${more}) {
      totalCount nodes { kind amount before after jobId description } pageInfo { hasNextPage endCursor } } }`
    const page = await editor.data<{
      creditTransactions: { nodes: Transaction[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }>(query, { teamId })
    return page.creditTransactions
  }
  const lowEvents = async (teamId: string) => {
    const { auditEvents } = await editor.data<{ auditEvents: { nodes: { data: object; actor: object; source: string }[] } }>(
      `query ($teamId: String!) { auditEvents(filter: { types: ["CreditsRunLow"], entityKey: $teamId }, order: ASC) {
        nodes { source actor { id kind name } data ... on CreditsRunLow { remaining allocated } } } }`,
      { teamId },
    )
    return auditEvents.nodes
  }
  const lows = async (teamId: string) => (await lowEvents(teamId)).map(({ data }) => data)

  describe('are spent', () => {
    it('PER_JOB: one by each job and by each call without one', async () => {
      await newTeam('jobs')
      await spend('jobs', { jobId: 'a' }, { jobId: 'a' }, {}, { jobId: 'b' }, {})
      expect(await credits('jobs')).toEqual({ allocated: '10', used: '4', remaining: '6' })
      await spend('jobs', { jobId: 'a' }, { jobId: 'c' })
      expect(await credits('jobs')).toMatchObject({ used: '5', remaining: '5' })
    })

    it('PER_JOB: by a job of one team, not by one of the same name of another', async () => {
      await newTeam('jobs-here')
      await newTeam('jobs-there')
      await spend('jobs-here', { jobId: 'a' })
      await spend('jobs-there', { jobId: 'a' })
      expect(await credits('jobs-here')).toMatchObject({ used: '1' })
      expect(await credits('jobs-there')).toMatchObject({ used: '1' })
    })

    it('USD: as dollars', async () => {
      await newTeam('dollars')
      await editor.change('updateTeam', { teamId: 'dollars', creditMode: 'USD' })
      await spend('dollars', {}, { jobId: 'a' }, { inputTokens: 1, outputTokens: 0 })
      expect(await credits('dollars')).toEqual({ allocated: '10', used: '0.02601', remaining: '9.97399' })
    })

    it('TOKENS: by so many tokens each', async () => {
      await newTeam('tokens')
      await editor.change('updateTeam', { teamId: 'tokens', creditMode: 'TOKENS', tokensPerCredit: 500 })
      await spend('tokens', {}, { inputTokens: 1, outputTokens: 0 })
      expect(await credits('tokens')).toMatchObject({ used: '2.202', remaining: '7.798' })
      await editor.change('updateTeam', { teamId: 'tokens', tokensPerCredit: 3 })
      await spend('tokens', { inputTokens: 1, outputTokens: 1 })
      expect(await credits('tokens')).toMatchObject({ used: '2.868666666666666667' })
    })

    it('NONE: not at all', async () => {
      await newTeam('free', null)
      await spend('free', {}, { jobId: 'a' })
      expect(await credits('free')).toEqual({ allocated: '0', used: '0', remaining: '0' })
      expect(await transactions('free')).toMatchObject({ nodes: [], totalCount: 0 })
    })

    it('by the mode in force when the call was made, however late it is told', async () => {
      await newTeam('modes')
      const before = app.clock.now().toISOString()
      app.clock.advance(60_000)
      await editor.change('updateTeam', { teamId: 'modes', creditMode: 'USD' })
      await spend('modes', {}, { at: before })
      expect(await credits('modes')).toMatchObject({ used: '1.013' })
      expect(await usageOf(editor, 'team', 'modes')).toMatchObject({ totalCalls: 2, creditsUsed: '1.013' })
    })

    it('once by a call that is told twice', async () => {
      await newTeam('repeated')
      await spend('repeated', { callId: 'repeated-1' }, { callId: 'repeated-1' })
      await spend('repeated', { callId: 'repeated-1' })
      expect(await credits('repeated')).toMatchObject({ used: '1' })
    })
  })

  it('refuse the next resolution once they are spent, and allow it as soon as some are added', async () => {
    await newTeam('poor', '2')
    await spend('poor', {})
    expect(await resolution('poor')).toBe('ALLOWED')
    await spend('poor', {})
    expect(await resolution('poor')).toBe('INSUFFICIENT_CREDITS')
    await spend('poor', {})
    expect(await credits('poor')).toEqual({ allocated: '2', used: '3', remaining: '-1' })
    await editor.change('addCredits', { teamId: 'poor', amount: '1' })
    expect(await resolution('poor')).toBe('INSUFFICIENT_CREDITS')
    await editor.change('addCredits', { teamId: 'poor', amount: '0.000000000001' })
    expect(await resolution('poor')).toBe('ALLOWED')
    await spend('poor', {})
    expect(await resolution('poor')).toBe('INSUFFICIENT_CREDITS')
    await editor.change('updateTeam', { teamId: 'poor', creditMode: 'NONE' })
    expect(await resolution('poor')).toBe('ALLOWED')
  })

  it('start from zero for a team that lives again, and leave the former life its own', async () => {
    await newTeam('phoenix', '2')
    const before = app.clock.now().toISOString()
    app.clock.advance(60_000)
    await spend('phoenix', {}, {})
    expect(await resolution('phoenix')).toBe('INSUFFICIENT_CREDITS')
    const then = { position: String(app.position()) }
    await editor.change('deleteTeam', { teamId: 'phoenix' }, 'position')
    app.clock.advance(60_000)
    await newTeam('phoenix', '3')
    expect(await resolution('phoenix')).toBe('ALLOWED')
    await spend('phoenix', {}, { at: before }, { at: before })
    expect(await credits('phoenix')).toEqual({ allocated: '3', used: '1', remaining: '2' })
    expect(await credits('phoenix', then)).toEqual({ allocated: '2', used: '2', remaining: '0' })
    expect(await resolution('phoenix')).toBe('ALLOWED')
    expect((await transactions('phoenix')).nodes).toMatchObject([
      { kind: 'DEDUCTION', after: '2' },
      { kind: 'ALLOCATION', after: '3' },
    ])
  })

  describe('transactions', () => {
    it('tell what was added and spent, the newest first, with what remained before and after', async () => {
      await newTeam('books', '10')
      await spend('books', { jobId: 'a' }, { jobId: 'a' }, {})
      await editor.change('addCredits', { teamId: 'books', amount: '2.5', description: 'invoice 7' })
      await editor.change('updateTeam', { teamId: 'books', creditMode: 'USD' })
      await spend('books', {})
      expect(await transactions('books')).toMatchObject({
        totalCount: 5,
        nodes: [
          { kind: 'DEDUCTION', amount: '0.013', before: '10.5', after: '10.487', jobId: null },
          { kind: 'ALLOCATION', amount: '2.5', before: '8', after: '10.5', description: 'invoice 7', jobId: null },
          { kind: 'DEDUCTION', amount: '1', before: '9', after: '8', jobId: null },
          {
            kind: 'DEDUCTION',
            amount: '1',
            before: '10',
            after: '9',
            jobId: 'a',
            description: 'smart by openai/gpt-4: 1000 input and 100 output tokens',
          },
          { kind: 'ALLOCATION', amount: '10', before: '0', after: '10', description: 'Initial allocation' },
        ],
      })
      expect(await credits('books')).toMatchObject({ remaining: '10.487' })
    })

    it('tell refunds and adjustments both ways, and what was undone', async () => {
      await newTeam('ledger', '10')
      const add = (input: object) => editor.change('addCredits', { teamId: 'ledger', ...input })
      await spend('ledger', {}, {}, {})
      await add({ amount: '2', kind: 'REFUND', description: 'job 7 failed' })
      await spend('ledger', {})
      await add({ amount: '-4.5', kind: 'ADJUSTMENT', description: 'granted twice' })
      await add({ amount: '0.25', kind: 'ADJUSTMENT' })
      const { position } = await add({ amount: '1', kind: 'ALLOCATION' })
      await editor.change('revertEvent', { position }, 'position')
      await spend('ledger', {})
      const { nodes, totalCount } = await transactions('ledger')
      expect(totalCount).toBe(11)
      expect(nodes).toMatchObject([
        { kind: 'DEDUCTION', amount: '1', before: '3.75', after: '2.75' },
        { kind: 'ADJUSTMENT', amount: '1', before: '4.75', after: '3.75' },
        { kind: 'ALLOCATION', amount: '1', before: '3.75', after: '4.75' },
        { kind: 'ADJUSTMENT', amount: '0.25', before: '3.5', after: '3.75', description: null },
        { kind: 'ADJUSTMENT', amount: '4.5', before: '8', after: '3.5', description: 'granted twice' },
        { kind: 'DEDUCTION', amount: '1', before: '9', after: '8' },
        { kind: 'REFUND', amount: '2', before: '7', after: '9', description: 'job 7 failed' },
        { kind: 'DEDUCTION' },
        { kind: 'DEDUCTION' },
        { kind: 'DEDUCTION', before: '10', after: '9' },
        { kind: 'ALLOCATION', before: '0', after: '10' },
      ])
      expect(await credits('ledger')).toEqual({ allocated: '7.75', used: '5', remaining: '2.75' })
    })

    it('take nothing away that calls have used, and refuse to go on once the rest is taken', async () => {
      await newTeam('taken', '3')
      await spend('taken', {}, {})
      const adjust = { teamId: 'taken', kind: 'ADJUSTMENT' }
      expect(await editor.refusalOf('addCredits', { ...adjust, amount: '-1.5' })).toMatchObject({
        message: expect.stringContaining('no less than -1: of the 3 credits of the team 2 are used'),
        extensions: { code: 'BAD_USER_INPUT', field: 'amount' },
      })
      expect(await resolution('taken')).toBe('ALLOWED')
      await editor.change('addCredits', { ...adjust, amount: '-1' })
      expect(await credits('taken')).toEqual({ allocated: '2', used: '2', remaining: '0' })
      expect(await resolution('taken')).toBe('INSUFFICIENT_CREDITS')
      for (const kind of ['ALLOCATION', 'REFUND', null]) {
        expect(await editor.refusalOf('addCredits', { teamId: 'taken', kind, amount: '-1' })).toMatchObject({
          extensions: { code: 'BAD_USER_INPUT', field: 'amount' },
        })
      }
    })

    it('come in pages that join without gap or repetition, also while more is spent', async () => {
      await newTeam('pages', '100')
      for (let i = 0; i < 5; i += 1) {
        await spend('pages', ...Array.from({ length: 7 }, () => ({})))
        await editor.change('addCredits', { teamId: 'pages', amount: '1' })
      }
      const all = (await transactions('pages', ', first: 100')).nodes
      expect(all).toHaveLength(41)
      for (const [i, { before }] of all.entries()) if (i < 40) expect(before).toBe(all[i + 1]?.after)
      const paged: Transaction[] = []
      let after = ''
      for (;;) {
        const page = await transactions('pages', `, first: 3 ${after}`)
        paged.push(...page.nodes)
        if (!page.pageInfo.hasNextPage) break
        after = `, after: "${page.pageInfo.endCursor}"`
        await spend('pages', {})
      }
      expect(paged).toEqual(all)
    })

    it('refuse an unknown team and a cursor of another list', async () => {
      expect(await editor.refusal('{ creditTransactions(teamId: "nobody") { totalCount } }')).toMatchObject({
        extensions: { code: 'UNKNOWN_TEAM' },
      })
      await newTeam('cursor')
      for (const key of ['', '1', '1.', '1.2.3', 'a.b', '9'.repeat(20)]) {
        const after = Buffer.from(JSON.stringify(['credit-transaction', key])).toString('base64url')
        expect(await editor.refusal(`{ creditTransactions(teamId: "cursor", after: "${after}") { totalCount } }`)).toMatchObject({
          extensions: { code: 'BAD_USER_INPUT', field: 'after' },
        })
      }
    })
  })

  it('of a view of the past are those given and deducted by then', async () => {
    await newTeam('history', '10')
    await spend('history', {}, {})
    const then = { position: String(app.position()) }
    await editor.change('addCredits', { teamId: 'history', amount: '5' })
    await spend('history', {})
    expect(await credits('history')).toEqual({ allocated: '15', used: '3', remaining: '12' })
    expect(await credits('history', then)).toEqual({ allocated: '10', used: '2', remaining: '8' })
  })

  describe('running low', () => {
    it('is told once, when a tenth or less remains', async () => {
      await newTeam('low', '10')
      await spend('low', ...Array.from({ length: 8 }, () => ({})))
      expect(await lowEvents('low')).toEqual([])
      await spend('low', {})
      await spend('low', {})
      await spend('low', {}, {})
      expect(await lowEvents('low')).toEqual([
        {
          source: 'system',
          actor: { id: 'system', kind: 'SYSTEM', name: 'Switchbook' },
          data: { remaining: '1', allocated: '10' },
          remaining: '1',
          allocated: '10',
        },
      ])
    })

    it('is told again after credits were added that lifted it above, and not after others', async () => {
      await newTeam('again', '100')
      await spend('again', ...Array.from({ length: 90 }, () => ({})))
      await spend('again', ...Array.from({ length: 5 }, () => ({})))
      // 6 of 101 remain: still low, though more than when it was told first.
      await editor.change('addCredits', { teamId: 'again', amount: '1' })
      await spend('again', {})
      expect(await lows('again')).toEqual([{ remaining: '10', allocated: '100' }])
      await editor.change('addCredits', { teamId: 'again', amount: '19' })
      await spend('again', ...Array.from({ length: 11 }, () => ({})))
      expect(await lows('again')).toEqual([{ remaining: '10', allocated: '100' }])
      await spend('again', {})
      await spend('again', {})
      expect(await lows('again')).toEqual([
        { remaining: '10', allocated: '100' },
        { remaining: '12', allocated: '120' },
      ])
    })

    it('is told with one batch that spends all', async () => {
      await newTeam('leap', '5')
      await spend('leap', ...Array.from({ length: 20 }, () => ({})))
      expect(await lows('leap')).toEqual([{ remaining: '-15', allocated: '5' }])
    })

    it('is no matter of teams without credits, or that spend none', async () => {
      await newTeam('nothing', '0')
      await spend('nothing', {})
      expect(await lowEvents('nothing')).toEqual([])
      expect(await credits('nothing')).toMatchObject({ remaining: '-1' })
    })
  })
})
