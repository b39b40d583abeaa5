import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { mutation } from '../support/graphql-client.ts'

/** Operations over lists of `#` rows, and how many SQL statements each may take. */
const operations: readonly (readonly [name: string, statements: number, query: string])[] = [
  [
    'aliases with their groups and counts of teams',
    4,
    '{ modelAliases(first: #) { nodes { name accessGroups { name } teamsWithAccess } } }',
  ],
  [
    'aliases alone, priced and looked up in the catalog',
    1,
    '{ modelAliases(first: #) { nodes { name pricing { inputPerMillionTokens } catalogModel { mode } } } }',
  ],
  ['aliases counted', 2, '{ modelAliases(first: #) { totalCount nodes { name } } }'],
  ['aliases with histories', 3, '{ modelAliases(first: #) { nodes { name history(first: 5) { nodes { summary actor { name } } } } } }'],
  [
    'aliases with pages of teams and their organizations',
    4,
    '{ modelAliases(first: #) { nodes { teams(first: 5) { nodes { teamId organization { name } } } } } }',
  ],
  [
    'groups with everything around them',
    8,
    '{ accessGroups(first: #) { nodes { modelCount teamCount modelAliases { name accessGroups { name } } teams { nodes { teamId } } } } }',
  ],
  [
    'organizations with sums and teams',
    5,
    '{ organizations(first: #) { nodes { teamCount totalCreditsAllocated teams { nodes { teamId } } } } }',
  ],
  [
    'teams with groups, aliases and organization',
    6,
    '{ teams(first: #) { nodes { teamId organization { name } accessGroups { name } modelAliases { name } } } }',
  ],
  [
    'events with actors and related events',
    3,
    '{ auditEvents(first: #) { nodes { summary actor { name } related { type actor { name } } } } }',
  ],
  ['switches with actors', 2, '{ providerSwitches(first: #) { nodes { from to actor { name } event { summary } } } }'],
]

describe.each(appStores)('SQL statements on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
    const { admin } = app
    const keys = (prefix: string) => Array.from({ length: 50 }, (_, i) => `${prefix}-${i}`)
    const all = (prefix: string, make: (key: string, i: number) => [string, object]) =>
      Promise.all(keys(prefix).map((key, i) => admin.change(...(make(key, i) as [string, Record<string, unknown>]))))
    await all('alias', (name) => ['createModelAlias', { name, litellmModel: 'openai/gpt-4' }])
    await all('group', (name, i) => ['createAccessGroup', { name, modelAliases: [`alias-${i}`, `alias-${(i + 1) % 50}`] }])
    await all('org', (organizationId) => ['createOrganization', { organizationId, name: organizationId }])
    await all('team', (teamId, i) => [
      'createTeam',
      {
        organizationId: `org-${i % 7}`,
        teamId,
        teamAlias: teamId,
        accessGroups: [`group-${i}`, `group-${(i + 3) % 50}`],
        creditsAllocated: '3',
      },
    ])
    await all('alias', (alias) => ['switchProvider', { alias, litellmModel: 'anthropic/claude-3-opus-20240229' }])
  })
  afterAll(() => app.close())

  it.each(operations)('%s take at most %i, however many rows', async (_, most, query) => {
    const [few, many] = [await run(query.replace('#', '3')), await run(query.replace('#', '50'))]
    expect(many.length, many.join('\n')).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(most)
  })

  it('take as many as of a position, and one more to find the position of a time', async () => {
    const query = '{ modelAliases(at: { # }, first: 50) { nodes { name accessGroups { name } teamsWithAccess } } }'
    expect(await run(query.replace('#', 'position: "200"'))).toHaveLength(4)
    expect(await run(query.replace('#', `time: "${app.clock.now().toISOString()}"`))).toHaveLength(5)
  })

  it('are none at all for a resolution, allowed or refused', async () => {
    expect(
      await run(
        '{ resolveModel(teamId: "team-0", alias: "alias-0") { litellmModel grantedBy position pricing { inputPerMillionTokens } } }',
      ),
    ).toEqual([])
    expect(await app.statementsOf(() => app.admin.refusal('{ resolveModel(teamId: "nobody", alias: "alias-0") { model } }'))).toEqual([])
  })

  it('are none at all for a refusal, be it of the request, the key, the role or a decider', async () => {
    const auditor = await app.clientAs('AUDITOR')
    const input = { name: 'alias-0', litellmModel: 'openai/gpt-4' }
    const refused = [
      () => app.admin.send('{ not json'),
      () => app.clientWith(null).ask('{ modelAliases { nodes { name } } }'),
      () => auditor.refusalOf('createModelAlias', input),
      () => app.admin.refusal('{ modelAliases(first: 0) { nodes { name } } }'),
    ]
    for (const ask of refused) expect(await app.statementsOf(ask)).toEqual([])
    // On PostgreSQL another node may have changed what the refusal was decided on: one look at the head.
    const looks = app.app.store.shared ? 1 : 0
    expect(await app.statementsOf(() => app.admin.refusalOf('createModelAlias', input))).toHaveLength(looks)
  })

  it('are one to write a change, which memory shows, and with an idempotency key one more', async () => {
    const change = (input: object) =>
      app.statementsOf(() => app.admin.data(mutation('switchProvider', 'modelAlias { version } position'), { input }))
    expect(await change({ alias: 'alias-1', litellmModel: 'openai/gpt-4o' })).toHaveLength(1)
    expect(await change({ alias: 'alias-1', litellmModel: 'openai/gpt-4', idempotencyKey: 'k' })).toHaveLength(2)
    const deletion = app.statementsOf(() => app.admin.change('deleteModelAlias', { name: 'alias-2' }, 'deletedKey'))
    expect(await deletion).toHaveLength(1)
  })

  it('are shared by changes that come at once', async () => {
    const names = Array.from({ length: 64 }, (_, i) => `crowd-${i}`)
    const statements = await app.statementsOf(() =>
      Promise.all(names.map((name) => app.admin.change('createAccessGroup', { name }, 'position'))),
    )
    const written = statements.filter((statement) => statement.includes('log_head'))
    expect(written.length).toBeLessThan(64)
  })

  function run(query: string): Promise<string[]> {
    return app.statementsOf(() => app.admin.data(query))
  }
})
