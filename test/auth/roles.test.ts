import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../src/kernel/role.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { type Client, publicSchema } from '../support/graphql-client.ts'
import { shortestCall } from '../support/shortest-call.ts'
import { startTeamsApp, type TeamsApp } from './teams-app.ts'

type Holder = Role | 'the key of team x'

/** Who may do what, by name: a root field that is missing here fails the test below. */
const reads: readonly Holder[] = ['ADMIN', 'EDITOR', 'AUDITOR']
/** Also a team, about itself. */
const readsOwn: readonly Holder[] = [...reads, 'the key of team x']
const changes: readonly Holder[] = ['ADMIN', 'EDITOR']
const readsKeys: readonly Holder[] = ['ADMIN', 'AUDITOR']
const managesKeys: readonly Holder[] = ['ADMIN']

const allowed: Readonly<Record<string, readonly Holder[]>> = {
  'Query.accessGroup': reads,
  'Query.accessGroups': reads,
  'Query.aliasProviders': reads,
  'Query.apiKeys': readsKeys,
  'Query.auditEvent': reads,
  'Query.auditEvents': reads,
  'Query.catalogModels': reads,
  'Query.creditTransactions': readsOwn,
  'Query.diff': reads,
  'Query.explainAccess': reads,
  'Query.exportManifest': reads,
  'Query.health': reads,
  'Query.litellmConfig': reads,
  'Query.modelAlias': reads,
  'Query.modelAliases': reads,
  'Query.node': reads,
  'Query.organization': reads,
  'Query.organizations': reads,
  'Query.previewDelete': reads,
  'Query.previewSwitch': reads,
  'Query.providerSwitches': reads,
  'Query.resolveModel': readsOwn,
  'Query.retiringAliases': reads,
  'Query.scheduledSwitches': reads,
  'Query.team': readsOwn,
  'Query.teamKeys': reads,
  'Query.teams': reads,
  'Query.usageByDay': reads,
  'Query.viewer': reads,
  'Query.verifyHistory': reads,
  'Subscription.auditEvents': reads,
  'Query.webhooks': readsKeys,
  'Mutation.createWebhook': managesKeys,
  'Mutation.deleteWebhook': managesKeys,
  'Mutation.resumeWebhook': managesKeys,
  'Mutation.addCredits': changes,
  'Mutation.addModelsToAccessGroup': changes,
  'Mutation.applyManifest': changes,
  'Mutation.createAccessGroup': changes,
  'Mutation.createApiKey': managesKeys,
  'Mutation.createModelAlias': changes,
  'Mutation.createOrganization': changes,
  'Mutation.createTeam': changes,
  'Mutation.createTeamKey': changes,
  'Mutation.deleteAccessGroup': changes,
  'Mutation.deleteModelAlias': changes,
  'Mutation.deleteTeam': changes,
  'Mutation.disableModelAlias': changes,
  'Mutation.enableModelAlias': changes,
  'Mutation.grantAccessGroups': changes,
  'Mutation.pauseTeam': changes,
  'Mutation.recordUsage': changes,
  'Mutation.removeModelsFromAccessGroup': changes,
  'Mutation.resumeTeam': changes,
  'Mutation.revertBatch': changes,
  'Mutation.revertEvent': changes,
  'Mutation.revokeAccessGroups': changes,
  'Mutation.revokeApiKey': managesKeys,
  'Mutation.revokeTeamKey': changes,
  'Mutation.cancelScheduledSwitch': changes,
  'Mutation.scheduleSwitch': changes,
  'Mutation.suspendTeam': changes,
  'Mutation.switchProvider': changes,
  'Mutation.updateAccessGroup': changes,
  'Mutation.updateModelAlias': changes,
  'Mutation.updateOrganization': changes,
  'Mutation.updateTeam': changes,
}

const callers = ['ADMIN', 'EDITOR', 'AUDITOR', 'the key of team x', 'the key of another team', 'no key', 'an unknown key'] as const
type Caller = (typeof callers)[number]

const roots = [publicSchema.getQueryType(), publicSchema.getMutationType(), publicSchema.getSubscriptionType()].flatMap((type) =>
  type
    ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, kind: type.name.toLowerCase(), field }))
    : [],
)

describe('a key’s role decides about every root field', () => {
  let app: TestApp
  /** Where nothing befalls team x: what the roles change, they change on the other one. */
  let teams: TeamsApp
  const clients = new Map<Caller, Client>()
  beforeAll(async () => {
    app = await startTestApp()
    clients.set('ADMIN', app.admin)
    for (const role of ['EDITOR', 'AUDITOR'] as const) clients.set(role, await app.clientAs(role))
    teams = await startTeamsApp()
    clients.set('the key of team x', await teams.clientOf('x'))
    clients.set('the key of another team', await teams.clientOf('other'))
    clients.set('no key', app.clientWith(null))
    clients.set('an unknown key', app.clientWith('sbk_garbage'))
  })
  afterAll(() => Promise.all([app.close(), teams.close()]))

  it('covers every root field of the schema, and none that is gone', () => {
    expect(roots.map(({ name }) => name).sort()).toEqual(Object.keys(allowed).sort())
  })

  it.each(roots)('$name', async ({ name, kind, field }) => {
    const outcomes = Object.fromEntries(
      await Promise.all(callers.map(async (caller) => [caller, await outcome(clients.get(caller), `${kind} { ${shortestCall(field)} }`)])),
    )
    const may = (caller: Caller) => (allowed[name] as readonly string[] | undefined)?.includes(caller)
    const expected = (caller: Caller) =>
      caller === 'no key' || caller === 'an unknown key' ? 'UNAUTHENTICATED' : may(caller) ? 'let through' : 'FORBIDDEN'
    expect(outcomes).toEqual(Object.fromEntries(callers.map((caller) => [caller, expected(caller)])))
  })

  it('lets an EDITOR reach no API key by its id either, and tells which roles would', async () => {
    const { apiKeys } = await app.admin.data<{ apiKeys: { id: string }[] }>('{ apiKeys { id } }')
    const query = 'query ($id: ID!) { node(id: $id) { __typename } }'
    const variables = { id: apiKeys[0]?.id }
    expect(await app.admin.data(query, variables)).toEqual({ node: { __typename: 'ApiKey' } })
    expect(await clients.get('AUDITOR')?.data(query, variables)).toEqual({ node: { __typename: 'ApiKey' } })
    expect(await clients.get('EDITOR')?.refusal(query, variables)).toMatchObject({
      message: expect.stringContaining('needs the role ADMIN or AUDITOR; this key has EDITOR'),
      extensions: { code: 'FORBIDDEN', details: { role: 'EDITOR', needed: ['ADMIN', 'AUDITOR'] } },
    })
  })

  it('shows API keys through nothing but guarded fields', () => {
    const leading = Object.values(publicSchema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => getNamedType(field.type).name === 'ApiKey')
      .map(({ type, field }) => `${type.name}.${field.name}`)
    expect(leading.sort()).toEqual(['ApiKeyPayload.apiKey', 'Query.apiKeys'])
  })

  it('refuses the forbidden part of a request and answers the rest', async () => {
    const answer = await clients.get('EDITOR')?.ask('{ modelAliases { nodes { name } } apiKeys { id } }')
    expect(answer?.errors).toMatchObject([{ path: ['apiKeys'], extensions: { code: 'FORBIDDEN' } }])
  })
})

async function outcome(client: Client | undefined, query: string): Promise<string> {
  const answer = await client?.ask(query)
  const codes = answer?.errors.map(({ extensions }) => extensions.code) ?? []
  // What was not a valid call would never have met the check of roles.
  expect(answer?.errors.filter(({ message }) => message.includes('internal error'))).toEqual([])
  for (const { extensions } of answer?.errors ?? []) expect(extensions.details, query).not.toMatchObject({ kind: expect.any(String) })
  if (codes.includes('UNAUTHENTICATED')) expect(answer?.status).toBe(401)
  return codes.find((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') ?? 'let through'
}
