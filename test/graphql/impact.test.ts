import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'

const IMPACT = `teamsAffected teams(first: 2) { totalCount nodes { teamId } pageInfo { hasNextPage } } accessGroups { name }
  callsPerDay costPerDayNow costPerDayAfter warnings`
const DAY = 86_400_000

describe.each(appStores)('the impact of a change, on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    const { admin } = app
    await admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4o' })
    await admin.change('createModelAlias', { name: 'other', litellmModel: 'openai/gpt-4' })
    await admin.change('createModelAlias', { name: 'unused', litellmModel: 'azure/mine', active: false })
    await admin.change('createAccessGroup', { name: 'both', modelAliases: ['smart', 'other'] })
    await admin.change('createAccessGroup', { name: 'only', modelAliases: ['smart', 'unused'] })
    await admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    const team = (teamId: string, ...accessGroups: string[]) =>
      admin.change('createTeam', { organizationId: 'acme', teamId, teamAlias: teamId, accessGroups })
    await team('a-both', 'both', 'only')
    await team('b-only', 'only')
    for (let n = 0; n < 11; n += 1) await team(`c-${String(n).padStart(2, '0')}`, 'only')
    await team('d-none')
  })
  afterAll(() => app.close())

  const preview = (query: string) => app.admin.data<Record<string, Record<string, unknown>>>(`{ ${query} { ${IMPACT} } }`)

  async function calls(count: number, daysAgo: number, tokens: { inputTokens: number; outputTokens: number }): Promise<void> {
    const at = new Date(app.clock.now().getTime() - daysAgo * DAY).toISOString()
    const records = Array.from({ length: count }, () => ({ callId: randomUUID(), teamId: 'b-only', alias: 'smart', at, ...tokens }))
    const query = 'mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted rejected { message } } }'
    expect(await app.admin.data(query, { records })).toEqual({ recordUsage: { accepted: count, rejected: [] } })
  }

  it('tells who is affected, and nothing of calls and costs where there are none', async () => {
    const { previewSwitch } = await preview('previewSwitch(alias: "smart", litellmModel: "openai/gpt-4.1")')
    expect(previewSwitch).toEqual({
      teamsAffected: 13,
      teams: { totalCount: 13, nodes: [{ teamId: 'a-both' }, { teamId: 'b-only' }], pageInfo: { hasNextPage: true } },
      accessGroups: [{ name: 'both' }, { name: 'only' }],
      callsPerDay: 0,
      costPerDayNow: '0',
      costPerDayAfter: '0',
      warnings: [],
    })
    const deletion = await preview('previewDelete(alias: "smart")')
    expect(deletion.previewDelete).toMatchObject({
      teamsAffected: 13,
      costPerDayAfter: '0',
      warnings: ['12 teams would have no usable alias left: b-only, c-00, c-01, c-02, c-03, c-04, c-05, c-06, c-07, c-08 and 2 more'],
    })
  })

  it('compares list prices at the calls of the last thirty days, and appends nothing', async () => {
    app.clock.advance(40 * DAY)
    await calls(3, 0, { inputTokens: 1_000_000, outputTokens: 100_000 })
    await calls(6, 29, { inputTokens: 1_000_000, outputTokens: 100_000 })
    await calls(5, 30, { inputTokens: 7, outputTokens: 7 })
    const before = app.position()
    // 9 calls: 9 million tokens in, 0.9 out; gpt-4o at 2.5/10, gpt-4.1 at 2/8 USD per million.
    const { previewSwitch } = await preview('previewSwitch(alias: "smart", litellmModel: "openai/gpt-4.1")')
    expect(previewSwitch).toMatchObject({ callsPerDay: 0.3, costPerDayNow: '1.05', costPerDayAfter: '0.84' })
    const unlisted = await preview('previewSwitch(alias: "smart", litellmModel: "azure/mine")')
    expect(unlisted.previewSwitch).toMatchObject({ costPerDayNow: '1.05', costPerDayAfter: null })
    const { previewDelete } = await preview('previewDelete(alias: "smart")')
    expect(previewDelete?.warnings).toContain('3 calls by this name in the last 24 hours: clients use it')
    expect(app.position()).toBe(before)
  })

  it('warns that an alias is disabled, and of no team that would lose it then', async () => {
    const { previewDelete } = await preview('previewDelete(alias: "unused")')
    expect(previewDelete?.warnings).toEqual(['alias unused is disabled: no team is served by it now'])
  })

  it('refuses what the change itself would refuse', async () => {
    const refusal = async (query: string) => {
      const { message, extensions } = await app.admin.refusal(`{ ${query} { warnings } }`)
      return { message, code: extensions.code, field: extensions.field }
    }
    expect(await refusal('previewSwitch(alias: "Smart", litellmModel: "openai/gpt-4")')).toEqual({
      message: 'unknown alias `Smart`; did you mean `smart`?',
      code: 'UNKNOWN_ALIAS',
      field: 'alias',
    })
    expect(await refusal('previewDelete(alias: "nope")')).toMatchObject({ code: 'UNKNOWN_ALIAS', field: 'alias' })
    const byProvider = (provider: string) => `alias: "smart", litellmModel: "${provider}/gpt-4"`
    expect(await refusal(`previewSwitch(${byProvider('opnai')})`)).toMatchObject({ code: 'UNKNOWN_PROVIDER', field: 'litellmModel' })
    expect(await refusal('previewSwitch(alias: "smart", litellmModel: "gpt-4")')).toMatchObject({
      code: 'INVALID_LITELLM_MODEL',
      field: 'litellmModel',
    })
  })

  it('takes the same few statements, however many teams there are', async () => {
    const ask = (query: string) => app.statementsOf(() => preview(query))
    expect(await ask('previewSwitch(alias: "smart", litellmModel: "openai/gpt-4")')).toHaveLength(6)
    expect(await ask('previewDelete(alias: "smart")')).toHaveLength(8)
  })
})
