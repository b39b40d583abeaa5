import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { withTampering } from '../support/tampering.ts'

describe.each(appStores)('what an overview asks for, on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    for (const [name, litellmModel, active] of [
      ['smart', 'openai/gpt-4', true],
      ['fast', 'openai/gpt-3.5-turbo', false],
      ['calm', 'anthropic/claude-3-opus-20240229', true],
    ]) {
      await app.admin.data('mutation ($input: CreateModelAliasInput!) { createModelAlias(input: $input) { position } }', {
        input: { name, litellmModel, active },
      })
    }
  })
  afterAll(() => app.close())

  it('tells a client what its key is called and may do', async () => {
    const editor = await app.clientAs('EDITOR')
    const { viewer } = await editor.data<{ viewer: { id: string; name: string; role: string } }>('{ viewer { id name role } }')
    expect(viewer).toEqual({ id: expect.stringMatching(/^\w+$/), name: 'an EDITOR key', role: 'EDITOR' })
  })

  it('counts aliases by provider, as of a moment too', async () => {
    const query = 'query ($at: PointInTime) { aliasProviders(at: $at) { provider aliases active } }'
    expect(await app.admin.data(query)).toEqual({
      aliasProviders: [
        { provider: 'openai', aliases: 2, active: 1 },
        { provider: 'anthropic', aliases: 1, active: 1 },
      ],
    })
    expect(await app.admin.data(query, { at: { position: '2' } })).toEqual({
      aliasProviders: [{ provider: 'openai', aliases: 1, active: 1 }],
    })
  })

  it('names active aliases by the day that their models retire, the soonest first, and no others', async () => {
    const query = 'query ($before: DateTime!) { retiringAliases(before: $before) { name active catalogModel { deprecationDate } } }'
    const { retiringAliases } = await app.admin.data<{
      retiringAliases: { name: string; active: boolean; catalogModel: { deprecationDate: string } }[]
    }>(query, { before: '2099-01-01T00:00:00Z' })
    expect(retiringAliases.map(({ name }) => name).sort()).toEqual(['calm', 'smart'])
    const dates = retiringAliases.map(({ catalogModel }) => catalogModel.deprecationDate)
    expect(dates).toEqual([...dates].sort())
    expect(await app.admin.data(query, { before: '2020-01-01T00:00:00Z' })).toEqual({ retiringAliases: [] })
  })

  it('sums usage by day, of all aliases or one, and refuses spans that are too long', async () => {
    await app.admin.data(`mutation {
      createOrganization(input: { organizationId: "o", name: "O" }) { position }
      createAccessGroup(input: { name: "g", modelAliases: ["smart", "calm"] }) { position }
      createTeam(input: { organizationId: "o", teamId: "t", teamAlias: "T", accessGroups: ["g"] }) { position }
    }`)
    app.clock.set('2026-11-26T12:00:00Z')
    const calls = [
      ['one', 'smart', '2026-11-25T23:59:59Z'],
      ['two', 'smart', '2026-11-26T00:00:00Z'],
      ['three', 'calm', '2026-11-26T11:00:00Z'],
    ]
    await app.admin.data('mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted } }', {
      records: calls.map(([callId, alias, at]) => ({ callId, alias, at, teamId: 't', inputTokens: 10, outputTokens: 5 })),
    })
    const query = `query ($from: DateTime!, $to: DateTime, $alias: String) {
      usageByDay(from: $from, to: $to, alias: $alias) { day totalCalls totalTokens totalCostUsd }
    }`
    const day = (day: string, calls: number) => ({
      day,
      totalCalls: calls,
      totalTokens: 15 * calls,
      totalCostUsd: expect.stringMatching(/^\d/),
    })
    expect(await app.admin.data(query, { from: '2026-11-01T00:00:00Z' })).toEqual({
      usageByDay: [day('2026-11-25', 1), day('2026-11-26', 2)],
    })
    expect(await app.admin.data(query, { from: '2026-11-26T09:00:00Z', alias: 'smart' })).toEqual({ usageByDay: [day('2026-11-26', 1)] })
    expect(await app.admin.refusal(query, { from: '2020-01-01T00:00:00Z' })).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'from' },
    })
  })

  it('tells where the log stands and which nodes are up', async () => {
    const query = '{ health { head position queued nodes { host position startedAt seenAt } litellm { state } } }'
    const { health } = await app.admin.data<{ health: { head: string; position: string; nodes: { host: string }[] } }>(query)
    expect(health).toMatchObject({ head: String(app.position()), position: String(app.position()), queued: 0, litellm: null })
    expect(health.nodes).toHaveLength(1)
  })

  it('tells up to where the log was found as it was written, and what is wrong with it', async () => {
    const query = '{ health { head chain { position hash verifiedAt wholeSince fault { position problem foundAt } } } }'
    const ask = async () => (await app.admin.data<{ health: { head: string; chain: Record<string, unknown> } }>(query)).health
    await expect.poll(async () => (await ask()).chain.position === (await ask()).head).toBe(true)
    const times = { verifiedAt: expect.stringMatching(/Z$/), wholeSince: expect.stringMatching(/Z$/) }
    const { position, hash } = app.app.services.commits.head
    expect((await ask()).chain).toEqual({ position: String(position), hash, ...times, fault: null })
    await withTampering(app.app.store, [`update events set reason = 'another' where position = 2`], async () => {
      await sql`update chain_verification set whole_since = now() - interval '25 hours'`.execute(app.app.store.db)
      await expect.poll(async () => (await ask()).chain.fault).toMatchObject({ position: '2' })
    })
    expect(app.logged.map(({ msg }) => msg)).toEqual(['the log is not as it was written'])
  })
})
