import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApiSchema } from '../../src/graphql/schema.ts'
import { requireOpenToTeam } from '../../src/graphql/team-access.ts'
import { slices } from '../../src/modules.ts'
import { appStores } from '../support/app.ts'
import { type Client, publicSchema } from '../support/graphql-client.ts'
import { startTeamsApp, type TeamsApp } from './teams-app.ts'

/** All that a team's key may read, by type: whatever stands nowhere here is refused, so a new field is refused until it is put here. */
const open: Readonly<Record<string, string>> = {
  Query: 'creditTransactions resolveModel team',
  Team: 'accessGroups createdAt creditMode credits id modelAliases organization status teamAlias teamId tokensPerCredit updatedAt usage version',
  Credits: 'allocated remaining used',
  Organization: 'id name organizationId',
  AccessGroup: 'description id name',
  ModelAlias: 'active createdAt description id litellmModel model name pricing provider updatedAt',
  Pricing: 'inputPerMillionTokens outputPerMillionTokens',
  UsageStats: 'avgTokensPerCall creditsUsed inputTokens outputTokens totalCalls totalCostUsd totalTokens unpricedCalls',
  Resolution: 'alias grantedBy litellmModel model position pricing provider',
  CreditTransaction: 'after amount at before callId description jobId kind',
  CreditTransactionConnection: 'edges nodes pageInfo totalCount',
  CreditTransactionEdge: 'cursor node',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
}
const isOpen = (type: string, field: string) => open[type]?.split(' ').includes(field) ?? false

interface Place {
  readonly type: GraphQLObjectType
  /** Opens what leads to an object of the type; `!` stands where its selection goes. */
  readonly around: string
}

/** Calls of root fields by which a team asks about itself. */
const roots: Readonly<Record<string, string>> = {
  team: 'team(teamId: "x")',
  creditTransactions: 'creditTransactions(teamId: "x")',
  resolveModel: 'resolveModel(teamId: "x", alias: "x")',
}

/** Every type that a team's key reaches, by the shortest way. */
function places(): readonly Place[] {
  const query = publicSchema.getQueryType() as GraphQLObjectType
  const found = new Map<string, Place>([['Query', { type: query, around: '{ ! }' }]])
  for (const { type, around } of found.values()) {
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type)
      if (!isOpen(type.name, field.name) || !isObjectType(to) || found.has(to.name)) continue
      const call = type === query ? roots[field.name] : field.name
      found.set(to.name, { type: to, around: around.replace('!', `${call} { ! }`) })
    }
  }
  found.delete('Query')
  return [...found.values()]
}

const fields = places().flatMap(({ type, around }) =>
  Object.values(type.getFields()).map((field) => ({
    name: `${type.name}.${field.name}`,
    query: around.replace('!', selection(field)),
    expected: isOpen(type.name, field.name) ? [] : ['FORBIDDEN'],
  })),
)

function selection({ name, type }: GraphQLField<unknown, unknown>): string {
  return isLeafType(getNamedType(type)) ? name : `${name} { __typename }`
}

describe.each(appStores)('what a team’s key reads on $name', (store) => {
  let app: TeamsApp
  let own: Client
  beforeAll(async () => {
    app = await startTeamsApp(store)
    own = await app.clientOf('x')
  })
  afterAll(() => app.close())

  it.each(fields)('$name', async ({ query, expected }) => {
    const { data, errors } = await own.ask(query)
    const codes = [...new Set(errors.map(({ extensions }) => extensions.code))]
    expect({ codes, answered: data !== null }, query).toMatchObject({ codes: expected })
    if (expected.length === 0) expect(JSON.stringify(data)).not.toContain('[]')
  })

  it('is its team with its models, usage and credits', async () => {
    const query = `{ team(teamId: "x") { teamAlias credits { allocated used remaining } usage { totalCalls } modelAliases { name litellmModel } }
      creditTransactions(teamId: "x") { nodes { kind amount } } resolveModel(teamId: "x", alias: "x") { litellmModel } }`
    expect(await own.data(query)).toEqual({
      team: {
        teamAlias: 'X',
        credits: { allocated: '10', used: '1', remaining: '9' },
        usage: { totalCalls: 1 },
        modelAliases: [{ name: 'x', litellmModel: 'openai/gpt-4' }],
      },
      creditTransactions: {
        nodes: [
          { kind: 'DEDUCTION', amount: '1' },
          { kind: 'ALLOCATION', amount: '10' },
        ],
      },
      resolveModel: { litellmModel: 'openai/gpt-4' },
    })
  })

  it('is nothing of another team, and not whether there is one', async () => {
    for (const call of [
      'team(teamId: "ID") { id }',
      'creditTransactions(teamId: "ID") { totalCount }',
      'resolveModel(teamId: "ID", alias: "x") { alias }',
    ]) {
      const [there, absent] = await Promise.all(['other', 'nobody'].map((id) => own.refusal(`{ ${call.replace('ID', id)} }`)))
      expect(there).toMatchObject({ extensions: { code: 'FORBIDDEN', details: { team: 'x' } } })
      expect(absent?.message).toBe(there?.message)
    }
  })

  it('is not the past, where the id may have been another team’s', async () => {
    expect(await own.refusal('{ team(teamId: "x", at: { position: "3" }) { id } }')).toMatchObject({ extensions: { code: 'FORBIDDEN' } })
  })

  it('is nothing by the ids of entities, its own included', async () => {
    const { team } = await own.data<{ team: { id: string } }>('{ team(teamId: "x") { id } }')
    expect(await own.refusal('query ($id: ID!) { node(id: $id) { id } }', { id: team.id })).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
  })

  it('is over REST its team, its credits and its usage', async () => {
    const status = async (path: string, init?: RequestInit) => (await own.fetch(`/api${path}`, init)).status
    expect(await (await own.fetch('/api/teams/x')).json()).toMatchObject({ team_id: 'x', access_groups: ['x'], credits_remaining: 9 })
    expect(await (await own.fetch('/api/teams/x/usage')).json()).toMatchObject({ team_id: 'x', total_calls: 1 })
    expect(await (await own.fetch('/api/credits/balance?team_id=x')).json()).toMatchObject({ credits_allocated: 10, credits_used: 1 })
    for (const path of [
      '/teams/other',
      '/teams/other/usage',
      '/teams/nobody',
      '/credits/balance?team_id=other',
      '/teams',
      '/organizations/acme',
    ]) {
      expect(await status(path), path).toBe(403)
    }
    for (const path of ['/model-aliases', '/model-aliases/x', '/model-access-groups/x', '/litellm-config']) {
      expect(await status(path), path).toBe(403)
    }
    expect(await status('/credits/add', { method: 'POST', body: '{"team_id":"x","amount":1}' })).toBe(403)
    expect(await status('/teams/x/resume', { method: 'POST' })).toBe(403)
  })

  it('ends when the key is revoked or expires, or its team is deleted', async () => {
    const query = '{ team(teamId: "x") { id } }'
    const revoked = await app.clientOf('x')
    const brief = await app.clientOf('x', new Date(app.clock.now().getTime() + 1_000).toISOString())
    await app.admin.change('revokeTeamKey', { id: revoked.keyId })
    expect(await brief.data(query)).toMatchObject({ team: {} })
    app.clock.advance(1_000)
    for (const client of [revoked, brief]) {
      expect(await client.ask(query)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
      expect((await client.fetch('/api/teams/x')).status).toBe(401)
    }
    const other = await app.clientOf('other')
    await app.admin.change('deleteTeam', { teamId: 'other' })
    expect((await other.ask('{ team(teamId: "other") { id } }')).status).toBe(401)
  })

  it('opens neither metrics nor anything else that asks for an API key', async () => {
    expect((await own.fetch('/metrics')).status).toBe(401)
  })
})

describe('fields and team keys', () => {
  it('refuses every field of every type but those of the table', async () => {
    const schema = await buildApiSchema(slices)
    const context = { caller: { id: 'k', role: 'TEAM', teamId: 'x', seesModels: true } } as never
    const readable = Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
      // The pages of other lists are of the same make, but nothing leads to them.
      .filter(({ name }) => !/(Connection|Edge)$/.test(name) || name.startsWith('CreditTransaction'))
      .map((parentType): [string, string] => [parentType.name, openFields(parentType, context).join(' ')])
      .filter(([, names]) => names !== '')
    expect(Object.fromEntries(readable)).toEqual({ ...open, ...byItsId(readable) })
  })

  /** Types that share `Node.id`, and show a team nothing besides. */
  function byItsId(readable: readonly [string, string][]) {
    return Object.fromEntries(readable.filter(([type, names]) => names === 'id' && !(type in open)))
  }

  function openFields(parentType: GraphQLObjectType, context: never): string[] {
    const passes = (fieldName: string) => {
      try {
        requireOpenToTeam(context, { teamId: 'x' }, { parentType, fieldName })
        return true
      } catch {
        return false
      }
    }
    return Object.keys(parentType.getFields()).filter(passes).sort()
  }
})

describe('a server that tells no client its models', () => {
  let app: TeamsApp
  beforeAll(async () => {
    app = await startTeamsApp(undefined, { GATEWAY_TELL_MODEL: 'false' })
  })
  afterAll(() => app.close())

  it('tells them to no team’s key either', async () => {
    const own = await app.clientOf('x')
    for (const query of [
      ...['litellmModel', 'provider', 'model'].flatMap((field) => [
        `{ team(teamId: "x") { modelAliases { ${field} } } }`,
        `{ resolveModel(teamId: "x", alias: "x") { ${field} } }`,
      ]),
      '{ creditTransactions(teamId: "x", first: 1) { nodes { description } } }',
    ]) {
      const { data, errors } = await own.ask(query)
      expect(
        errors.map(({ extensions }) => extensions.code),
        query,
      ).toContain('FORBIDDEN')
      expect(JSON.stringify(data ?? null)).not.toContain('openai')
    }
    expect(await own.data('{ resolveModel(teamId: "x", alias: "x") { alias pricing { inputPerMillionTokens } } }')).toMatchObject({
      resolveModel: { alias: 'x' },
    })
  })
})
