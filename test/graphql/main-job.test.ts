import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/graphql-client.ts'

const EVENT = `
  __typename id position type entityType entityKey version recordedAt actor { id name kind } onBehalfOf reason source requestId
  correlationId causationId data changes { field before after } summary hash`

interface Event {
  readonly [field: string]: unknown
  readonly position: string
  readonly correlationId: string
  readonly id: string
}

const CLAUDE = 'anthropic/claude-3-opus-20240229'

describe.each(appStores)('an operator switches smart from OpenAI to Anthropic, on $name', (store) => {
  let app: TestApp
  let editor: Client

  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
    await editor.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4', description: 'Smart model', reason: 'tour' })
    await editor.change('createModelAlias', { name: 'fast', litellmModel: 'openai/gpt-3.5-turbo' })
    await editor.change('createAccessGroup', { name: 'starter-models', description: 'Starter plan', modelAliases: ['smart', 'fast'] })
    await editor.change('createOrganization', { organizationId: 'org_newclient', name: 'New Client Inc', metadata: { tier: 1 } })
    await editor.change('createTeam', {
      organizationId: 'org_newclient',
      teamId: 'newclient-prod',
      teamAlias: 'Production',
      accessGroups: ['starter-models'],
      creditsAllocated: '1000.50',
    })
  })
  afterAll(() => app.close())

  const RESOLVE = `query ($alias: String!) { resolveModel(teamId: "newclient-prod", alias: $alias) {
    alias litellmModel provider model grantedBy position pricing { inputPerMillionTokens outputPerMillionTokens } } }`

  it('serves the team what its groups hold, and tells by which of them and as of where', async () => {
    expect(await editor.data(RESOLVE, { alias: 'smart' })).toEqual({
      resolveModel: {
        alias: 'smart',
        litellmModel: 'openai/gpt-4',
        provider: 'openai',
        model: 'gpt-4',
        grantedBy: ['starter-models'],
        position: String(app.position()),
        pricing: null,
      },
    })
  })

  it('shows everything that was made, linked both ways', async () => {
    const { team, modelAliases } = await editor.data<{ team: object; modelAliases: object }>(`{
      team(teamId: "newclient-prod") {
        teamAlias status creditMode credits { allocated } version
        organization { organizationId name metadata teamCount totalCreditsAllocated teams { nodes { teamId } } }
        accessGroups { name description modelCount teamCount } modelAliases { name }
      }
      modelAliases { totalCount nodes { name provider model active version teamsWithAccess accessGroups { name } teams { nodes { teamId } } catalogModel { provider } } }
    }`)
    expect(team).toEqual({
      teamAlias: 'Production',
      status: 'ACTIVE',
      creditMode: 'PER_JOB',
      credits: { allocated: '1000.5' },
      version: 3,
      organization: {
        organizationId: 'org_newclient',
        name: 'New Client Inc',
        metadata: { tier: 1 },
        teamCount: 1,
        totalCreditsAllocated: '1000.5',
        teams: { nodes: [{ teamId: 'newclient-prod' }] },
      },
      accessGroups: [{ name: 'starter-models', description: 'Starter plan', modelCount: 2, teamCount: 1 }],
      modelAliases: [{ name: 'fast' }, { name: 'smart' }],
    })
    const links = {
      provider: 'openai',
      active: true,
      version: 1,
      teamsWithAccess: 1,
      accessGroups: [{ name: 'starter-models' }],
      teams: { nodes: [{ teamId: 'newclient-prod' }] },
      catalogModel: { provider: 'openai' },
    }
    expect(modelAliases).toEqual({
      totalCount: 2,
      nodes: [
        { name: 'fast', model: 'gpt-3.5-turbo', ...links },
        { name: 'smart', model: 'gpt-4', ...links },
      ],
    })
  })

  it('switches, and the very next resolution and the history show it with who, when and why', async () => {
    app.clock.advance(60_000)
    const before = app.position()
    const { switchProvider: payload } = await editor.data<{
      switchProvider: { modelAlias: object; events: Event[]; position: string }
    }>(
      `mutation Switch($input: SwitchProviderInput!) { switchProvider(input: $input) {
        modelAlias { name litellmModel description version updatedAt } events { ${EVENT} } position } }`,
      { input: { alias: 'smart', litellmModel: CLAUDE, description: 'Now Claude', reason: 'Better answers on long documents' } },
      { 'x-on-behalf-of': 'Zoë (support)', 'x-request-id': 'ticket-4711', 'x-source': 'runbook' },
    )

    expect(await editor.data(RESOLVE, { alias: 'smart' })).toMatchObject({
      resolveModel: { litellmModel: CLAUDE, provider: 'anthropic', position: String(before + 2) },
    })
    const time = app.clock.now().toISOString()
    expect(payload.position).toBe(String(before + 2))
    expect(payload.modelAlias).toEqual({ name: 'smart', litellmModel: CLAUDE, description: 'Now Claude', version: 3, updatedAt: time })

    const { modelAlias } = await editor.data<{ modelAlias: { history: { nodes: Event[] } } }>(
      `{ modelAlias(name: "smart") { history(first: 2) { nodes { ${EVENT} } } } }`,
    )
    expect(modelAlias.history.nodes).toEqual([...payload.events].reverse())
    const [switched, described] = payload.events
    expect(switched).toEqual({
      __typename: 'ProviderSwitched',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      position: String(before + 1),
      type: 'ProviderSwitched',
      entityType: 'ModelAlias',
      entityKey: 'smart',
      version: 2,
      recordedAt: time,
      actor: { id: expect.any(String), name: 'an EDITOR key', kind: 'API_KEY' },
      onBehalfOf: 'Zoë (support)',
      reason: 'Better answers on long documents',
      source: 'runbook',
      requestId: 'ticket-4711',
      correlationId: described?.correlationId,
      causationId: null,
      data: { from: 'openai/gpt-4', to: CLAUDE },
      changes: [{ field: 'litellmModel', before: 'openai/gpt-4', after: CLAUDE }],
      summary: `alias smart switched from openai/gpt-4 to ${CLAUDE}`,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(described).toMatchObject({
      __typename: 'ModelAliasDescribed',
      version: 3,
      changes: [{ field: 'description', before: 'Smart model', after: 'Now Claude' }],
    })
  })

  it('tells of a switch what went before it, who did it, and the other events of the same command', async () => {
    const { providerSwitches } = await editor.data<{ providerSwitches: { nodes: object[] } }>(`{ providerSwitches { totalCount nodes {
      alias from to fromProvider toProvider at previousServedSince reason actor { name } event { type related { type } } } } }`)
    expect(providerSwitches).toEqual({
      totalCount: 1,
      nodes: [
        {
          alias: 'smart',
          from: 'openai/gpt-4',
          to: CLAUDE,
          fromProvider: 'openai',
          toProvider: 'anthropic',
          at: '2026-11-24T06:01:00.000Z',
          previousServedSince: '2026-11-24T06:00:00.000Z',
          reason: 'Better answers on long documents',
          actor: { name: 'an EDITOR key' },
          event: { type: 'ProviderSwitched', related: [{ type: 'ModelAliasDescribed' }] },
        },
      ],
    })
  })

  it('gives every kind of event typed fields of its own', async () => {
    await editor.change('updateModelAlias', { name: 'fast', pricing: { inputPerMillionTokens: '0.5', outputPerMillionTokens: '1.5' } })
    await editor.change('addCredits', { teamId: 'newclient-prod', amount: '0.1', description: 'Goodwill' })
    const { auditEvents } = await editor.data<{ auditEvents: { nodes: { type: string }[] } }>(`{ auditEvents(order: ASC) { nodes { type
      ... on ModelAliasCreated { litellmModel }
      ... on ProviderSwitched { from to }
      ... on ModelAliasDescribed { was: before is: after }
      ... on ModelAliasRepriced { oldPrice: before { inputPerMillionTokens } newPrice: after { inputPerMillionTokens outputPerMillionTokens } }
      ... on ModelsAddedToAccessGroup { aliases }
      ... on AccessGroupsGranted { groups }
      ... on CreditsAdded { amount description }
    } } }`)
    const byType = new Map(auditEvents.nodes.map(({ type, ...rest }) => [type, rest]))
    expect(byType.get('ModelAliasCreated')).toEqual({ litellmModel: 'openai/gpt-3.5-turbo' })
    expect(byType.get('ProviderSwitched')).toEqual({ from: 'openai/gpt-4', to: CLAUDE })
    expect(byType.get('ModelAliasDescribed')).toEqual({ was: 'Smart model', is: 'Now Claude' })
    expect(byType.get('ModelAliasRepriced')).toEqual({
      oldPrice: null,
      newPrice: { inputPerMillionTokens: '0.5', outputPerMillionTokens: '1.5' },
    })
    expect(byType.get('ModelsAddedToAccessGroup')).toEqual({ aliases: ['smart', 'fast'] })
    expect(byType.get('AccessGroupsGranted')).toEqual({ groups: ['starter-models'] })
    expect(byType.get('CreditsAdded')).toEqual({ amount: '0.1', description: 'Goodwill' })
  })

  it('tells an event by its position, and nothing beyond the end of the log', async () => {
    const query = 'query ($position: Position!) { auditEvent(position: $position) { position type } }'
    expect(await editor.data(query, { position: '1' })).toEqual({ auditEvent: { position: '1', type: 'ApiKeyCreated' } })
    expect(await editor.ask(query, { position: String(app.position() + 1) })).toMatchObject({ data: { auditEvent: null }, errors: [] })
  })

  it('takes a correlation id from the caller for all that a request does', async () => {
    const correlationId = '0198c5a0-0000-7000-8000-00000000abcd'
    const tour = `mutation { a: createModelAlias(input: { name: "one", litellmModel: "openai/gpt-4" }) { events { correlationId } }
      b: createModelAlias(input: { name: "two", litellmModel: "openai/gpt-4" }) { events { correlationId } } }`
    const expected = { events: [{ correlationId }] }
    expect(await editor.data(tour, {}, { 'x-correlation-id': correlationId.toUpperCase() })).toEqual({ a: expected, b: expected })
  })
})
