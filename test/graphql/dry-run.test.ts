import { getNamedType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { type Client, mutation, publicSchema, type Variables } from '../support/graphql-client.ts'
import { shortestCall } from '../support/shortest-call.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'
const price = { inputPerMillionTokens: '1', outputPerMillionTokens: '2.5' }

const mutations = Object.values(publicSchema.getMutationType()?.getFields() ?? {})
const dryRuns = mutations.filter(({ name }) => name !== 'recordUsage')

const EVENTS = `position events { position type entityType entityKey version summary reason data changes { field before after }
  actor { name } related { type position } hash }`
const ALIAS = 'name litellmModel provider model description active version createdAt updatedAt pricing { inputPerMillionTokens }'
const TEAM = 'teamId teamAlias status creditMode tokensPerCredit version credits { allocated used remaining }'
/** Each kind of entity with all that hangs on it. */
const ENTITIES: Readonly<Record<string, string>> = {
  modelAlias: `${ALIAS} teamsWithAccess usageCount usage { totalCalls } teams { totalCount nodes { ${TEAM} } }
    accessGroups { name modelCount version modelAliases { ${ALIAS} } teams { nodes { teamId } } }
    history { totalCount nodes { position type reason } } switches { totalCount nodes { from to at previousServedSince reason } }`,
  accessGroup: `name description version modelCount teamCount createdAt updatedAt modelAliases { ${ALIAS} accessGroups { name } teamsWithAccess }
    teams { totalCount nodes { ${TEAM} modelAliases { name } } } history { totalCount nodes { position type } }`,
  organization: `organizationId name metadata version teamCount totalCreditsAllocated teams { totalCount nodes { ${TEAM} } }
    usage { totalCalls } history(first: 2) { totalCount pageInfo { hasNextPage } nodes { position type } }`,
  team: `${TEAM} createdAt updatedAt organization { organizationId name teamCount totalCreditsAllocated } accessGroups { name teamCount modelCount }
    modelAliases { ${ALIAS} teamsWithAccess } usage { totalCalls totalCostUsd } history { totalCount nodes { position type summary } }`,
  apiKey: 'name role expiresAt revokedAt',
  teamKey: 'teamId name expiresAt revokedAt',
}

/** Everything that its payload can tell. */
function selection(name: string): string {
  const payload = getNamedType(publicSchema.getMutationType()?.getFields()[name]?.type)
  const fields = payload && 'getFields' in payload ? Object.keys(payload.getFields()) : []
  const told = fields.flatMap((field) => (ENTITIES[field] ? [`${field} { ${ENTITIES[field]} }`] : field === 'deletedKey' ? [field] : []))
  return `${EVENTS} ${told.join(' ')}`
}

type Told = { readonly events: readonly { readonly hash: string; readonly data: Record<string, unknown> }[] }

/** Without what no two runs share: hashes, which cover the ids of events, and the ids of new keys. */
function comparable({ events, ...rest }: Told): unknown {
  return {
    ...rest,
    events: events.map(({ hash, ...event }) => {
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      const ofKey = /Key/.test(JSON.stringify(event))
      return ofKey ? { ...event, entityKey: null, summary: null } : event
    }),
  }
}

describe('dryRun', () => {
  it('is taken by every mutation but recordUsage', () => {
    const taking = mutations.filter(({ args }) =>
      args.some(({ type }) => {
        const input = getNamedType(type)
        return isInputObjectType(input) && String(input.getFields().dryRun?.type) === 'Boolean'
      }),
    )
    expect(taking.map(({ name }) => name)).toEqual(dryRuns.map(({ name }) => name))
  })
})

describe.each(appStores)('a dry run on $name', (store) => {
  let app: TestApp
  let admin: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    admin = app.admin
  })
  afterAll(() => app.close())

  const records = async () => (await app.app.services.db.selectFrom('idempotency_records').selectAll().execute()).length
  const dry = (name: string, input: Variables) => admin.change<Told>(name, { ...input, dryRun: true }, selection(name))
  const real = (name: string, input: Variables) => admin.change<Told>(name, input, selection(name))

  /** From nothing to nothing: each change in a world that the ones before it made. */
  const story: readonly [string, Variables][] = [
    ['createModelAlias', { name: 'smart', litellmModel: GPT, pricing: price, reason: 'to begin with' }],
    ['createAccessGroup', { name: 'basic', modelAliases: ['smart'], description: 'for all' }],
    ['createAccessGroup', { name: 'more' }],
    ['createModelAlias', { name: 'fast', litellmModel: GPT, accessGroups: ['basic', 'more'] }],
    ['createOrganization', { organizationId: 'acme', name: 'Acme', metadata: { tier: 1, tags: ['a "quoted" one'] } }],
    ['createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'P', accessGroups: ['basic'], creditsAllocated: '10.50' }],
    ['createTeam', { organizationId: 'acme', teamId: 'test', teamAlias: 'T' }],
    ['updateOrganization', { organizationId: 'acme', metadata: { tier: 2 } }],
    ['grantAccessGroups', { teamId: 'test', accessGroups: ['more', 'basic'] }],
    ['switchProvider', { alias: 'smart', litellmModel: CLAUDE, description: 'Claude', expectedVersion: 1 }],
    ['updateModelAlias', { name: 'smart', litellmModel: GPT, active: false, pricing: null }],
    ['enableModelAlias', { name: 'smart' }],
    ['enableModelAlias', { name: 'smart' }],
    ['disableModelAlias', { name: 'fast' }],
    ['updateAccessGroup', { name: 'more', description: 'the rest' }],
    ['removeModelsFromAccessGroup', { name: 'basic', modelAliases: ['fast'] }],
    ['addModelsToAccessGroup', { name: 'basic', modelAliases: ['fast', 'smart'] }],
    ['updateTeam', { teamId: 'test', teamAlias: 'Testing', creditMode: 'TOKENS', tokensPerCredit: 100 }],
    ['addCredits', { teamId: 'test', amount: '0.1', description: 'a gift' }],
    ['pauseTeam', { teamId: 'test' }],
    ['resumeTeam', { teamId: 'test' }],
    ['suspendTeam', { teamId: 'test' }],
    ['createTeamKey', { teamId: 'prod', name: 'ci' }],
    ['createApiKey', { name: 'auditor', role: 'AUDITOR' }],
    ['revokeAccessGroups', { teamId: 'test', accessGroups: ['more'] }],
    ['deleteModelAlias', { name: 'fast' }],
    ['createModelAlias', { name: 'fast', litellmModel: CLAUDE, accessGroups: ['more'] }],
    ['deleteAccessGroup', { name: 'more' }],
    ['deleteTeam', { teamId: 'prod' }],
    ['createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'P again', accessGroups: ['basic'] }],
  ]

  it('answers what the change then answers, nested fields included, and appends nothing', async () => {
    for (const [i, [name, input]] of story.entries()) {
      app.clock.advance(1_000)
      const before = app.position()
      const told = await dry(name, input)
      expect(app.position()).toBe(before)
      expect(comparable(told), `${i} ${name}`).toEqual(comparable(await real(name, input)))
    }
  })

  it.each(dryRuns.map(({ name }) => name))('of %s appends nothing, be it refused or not', async (name) => {
    const field = publicSchema.getMutationType()?.getFields()[name]
    if (!field) throw new Error(name)
    const before = [app.position(), await records()]
    const { errors } = await admin.ask(`mutation { ${shortestCall(field, { dryRun: 'true', idempotencyKey: '"dry"' })} }`)
    // What was not a valid call would never have met the decider.
    for (const { extensions } of errors) expect(extensions.details).not.toMatchObject({ kind: expect.any(String) })
    expect([app.position(), await records()]).toEqual(before)
  })

  it('is refused like the change itself, version conflicts included', async () => {
    await admin.change('createModelAlias', { name: 'v', litellmModel: GPT })
    for (const [name, input] of [
      ['createModelAlias', { name: 'v', litellmModel: GPT }],
      ['switchProvider', { alias: 'v', litellmModel: CLAUDE, expectedVersion: 7 }],
      ['switchProvider', { alias: 'unknown', litellmModel: CLAUDE }],
      ['deleteAccessGroup', { name: 'basic' }],
      ['addCredits', { teamId: 'prod', amount: '-1' }],
      ['updateModelAlias', { name: 'v', idempotencyKey: 'no spaces' }],
    ] as const) {
      expect(await admin.refusalOf(name, { ...input, dryRun: true })).toEqual(await admin.refusalOf(name, input))
    }
  })

  it('leaves its idempotency key to the change itself, and tells when that was answered already', async () => {
    const input = { name: 'keyed', litellmModel: GPT, idempotencyKey: 'once' }
    const before = await records()
    await dry('createModelAlias', input)
    await dry('createModelAlias', input)
    expect(await records()).toBe(before)
    const done = await real('createModelAlias', input)
    expect(await dry('createModelAlias', input)).toEqual(done)
    expect(await admin.refusalOf('createModelAlias', { ...input, litellmModel: CLAUDE, dryRun: true })).toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    })
  })

  it('makes no key and shows no secret', async () => {
    const input = { name: 'never made', role: 'ADMIN', dryRun: true }
    const { secret } = await admin.change<{ secret: string | null }>('createApiKey', input, 'secret')
    expect(secret).toBeNull()
    expect(JSON.stringify(await admin.data('{ apiKeys { name } }'))).not.toContain('never made')
  })

  it('is not seen by the other changes of its request', async () => {
    const query = `mutation {
      dry: createModelAlias(input: { name: "twice", litellmModel: "${GPT}", dryRun: true, accessGroups: ["basic"] }) { position modelAlias { accessGroups { name } } }
      real: createModelAlias(input: { name: "twice", litellmModel: "${CLAUDE}" }) { position modelAlias { litellmModel accessGroups { name } history { totalCount } } }
    }`
    const after = app.position()
    expect(await admin.data(query)).toEqual({
      dry: { position: String(after + 2), modelAlias: { accessGroups: [{ name: 'basic' }] } },
      real: { position: String(after + 1), modelAlias: { litellmModel: CLAUDE, accessGroups: [], history: { totalCount: 1 } } },
    })
  })

  it('takes what the change is worth asking: an editor may not try what an editor may not do', async () => {
    const auditor = await app.clientAs('AUDITOR')
    const refusal = await auditor.refusal(mutation('createModelAlias'), { input: { name: 'x', litellmModel: GPT, dryRun: true } })
    expect(refusal.extensions.code).toBe('FORBIDDEN')
  })
})
