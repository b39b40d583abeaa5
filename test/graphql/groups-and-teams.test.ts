import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/graphql-client.ts'

const TEAM = `team { teamId teamAlias status creditMode tokensPerCredit credits { allocated } version accessGroups { name } }
  events { type entityKey changes { field before after } summary } position`

interface TeamChange {
  readonly team: Readonly<Record<string, unknown>>
  readonly events: readonly { readonly type: string; readonly changes: readonly object[]; readonly summary: string }[]
}

describe.each(appStores)('groups, organizations and teams on $name', (store) => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
    for (const name of ['a1', 'a2', 'a3']) await editor.change('createModelAlias', { name, litellmModel: 'openai/gpt-4' })
    await editor.change('createAccessGroup', { name: 'all', modelAliases: ['a1', 'a2', 'a3'] })
    await editor.change('createAccessGroup', { name: 'some', modelAliases: ['a1'] })
    await editor.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  })
  afterAll(() => app.close())

  const team = (name: string, input: Record<string, unknown>) => editor.change<TeamChange>(name, input, TEAM)
  const newTeam = (teamId: string, more: Record<string, unknown> = {}) =>
    team('createTeam', { organizationId: 'acme', teamId, teamAlias: `Team ${teamId}`, ...more })
  const refused = async (name: string, input: Record<string, unknown>) => {
    const before = app.position()
    const { message, extensions } = await editor.refusalOf(name, input)
    expect(app.position()).toBe(before)
    return { message, ...extensions }
  }

  it('add only the aliases that are not in a group yet, and remove only those that are', async () => {
    const group =
      'accessGroup { modelCount version modelAliases { name } } events { ... on ModelsAddedToAccessGroup { aliases } ... on ModelsRemovedFromAccessGroup { aliases } }'
    await editor.change('createAccessGroup', { name: 'mixed', modelAliases: ['a1'] })
    expect(await editor.change('addModelsToAccessGroup', { name: 'mixed', modelAliases: ['a3', 'a1'] }, group)).toEqual({
      accessGroup: { modelCount: 2, version: 3, modelAliases: [{ name: 'a1' }, { name: 'a3' }] },
      events: [{ aliases: ['a3'] }],
    })
    expect(await editor.change('removeModelsFromAccessGroup', { name: 'mixed', modelAliases: ['a2', 'a1'] }, group)).toEqual({
      accessGroup: { modelCount: 1, version: 4, modelAliases: [{ name: 'a3' }] },
      events: [{ aliases: ['a1'] }],
    })
    expect(await editor.change('removeModelsFromAccessGroup', { name: 'mixed', modelAliases: ['a2', 'a1'] }, group)).toMatchObject({
      events: [],
    })
  })

  it('refuse to delete a group while teams are granted it, naming them, and let it go afterwards', async () => {
    await editor.change('createAccessGroup', { name: 'used' })
    for (const id of ['user-2', 'user-1']) await newTeam(id, { accessGroups: ['used'] })
    expect(await refused('deleteAccessGroup', { name: 'used' })).toMatchObject({
      code: 'GROUP_IN_USE',
      field: 'name',
      message: expect.stringContaining('`user-1`, `user-2`'),
      details: { teams: ['user-1', 'user-2'], teamCount: 2 },
    })
    await team('revokeAccessGroups', { teamId: 'user-1', accessGroups: ['used'] })
    await editor.change('deleteTeam', { teamId: 'user-2' })
    expect(await editor.change('deleteAccessGroup', { name: 'used' }, 'deletedKey events { type }')).toEqual({
      deletedKey: 'used',
      events: [{ type: 'AccessGroupDeleted' }],
    })
  })

  it('name every unknown alias, group and organization that a change refers to, with near ones', async () => {
    expect(await refused('createAccessGroup', { name: 'bad', modelAliases: ['a1', 'nope', 'A2'] })).toMatchObject({
      code: 'UNKNOWN_ALIAS',
      field: 'modelAliases',
      details: { unknown: ['nope', 'A2'], near: ['a2'] },
    })
    expect(
      await refused('createTeam', { organizationId: 'acme', teamId: 'bad', teamAlias: 'Bad', accessGroups: ['All', 'none'] }),
    ).toMatchObject({
      code: 'UNKNOWN_GROUP',
      field: 'accessGroups',
      details: { unknown: ['All', 'none'], near: ['all'] },
    })
    expect(await refused('createTeam', { organizationId: 'Acme', teamId: 'bad', teamAlias: 'Bad' })).toMatchObject({
      code: 'UNKNOWN_ORGANIZATION',
      field: 'organizationId',
      details: { unknown: ['Acme'], near: ['acme'] },
    })
    expect(await refused('updateAccessGroup', { name: 'ALL', description: 'x' })).toMatchObject({
      code: 'UNKNOWN_GROUP',
      details: { near: ['all'] },
    })
    expect(await refused('updateOrganization', { organizationId: 'ACME', name: 'x' })).toMatchObject({
      code: 'UNKNOWN_ORGANIZATION',
      message: expect.stringContaining('did you mean `acme`?'),
    })
  })

  it('keep an organization as it is but for what is told, and know equal metadata', async () => {
    const organization = 'organization { name metadata version } events { type changes { field before after } }'
    await editor.change('createOrganization', { organizationId: 'org', name: 'Org', metadata: { plan: 'gold', seats: [1, 2] } })
    expect(
      await editor.change('updateOrganization', { organizationId: 'org', metadata: { seats: [1, 2], plan: 'gold' } }, organization),
    ).toEqual({
      organization: { name: 'Org', metadata: { plan: 'gold', seats: [1, 2] }, version: 1 },
      events: [],
    })
    expect(await editor.change('updateOrganization', { organizationId: 'org', name: 'Orga', metadata: null }, organization)).toEqual({
      organization: { name: 'Orga', metadata: null, version: 2 },
      events: [
        {
          type: 'OrganizationUpdated',
          changes: [
            { field: 'name', before: 'Org', after: 'Orga' },
            { field: 'metadata', before: { plan: 'gold', seats: [1, 2] }, after: null },
          ],
        },
      ],
    })
  })

  it('add credits exactly', async () => {
    await newTeam('rich', { creditsAllocated: '0.1' })
    expect((await team('addCredits', { teamId: 'rich', amount: '0.2' })).team.credits).toEqual({ allocated: '0.3' })
    const { team: rich, events } = await team('addCredits', {
      teamId: 'rich',
      amount: '99999999999999.000000000001',
      description: 'Jackpot',
    })
    expect(rich.credits).toEqual({ allocated: '99999999999999.300000000001' })
    expect(events[0]?.summary).toBe('99999999999999.000000000001 credits added to team rich: Jackpot')
    expect(await refused('addCredits', { teamId: 'rich', amount: '1' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'amount' })
  })

  it('suspend, pause and resume a team, and never loosen a suspension to a pause', async () => {
    await newTeam('status')
    expect((await team('pauseTeam', { teamId: 'status' })).team.status).toBe('PAUSED')
    expect((await team('suspendTeam', { teamId: 'status' })).events[0]?.changes).toEqual([
      { field: 'status', before: 'PAUSED', after: 'SUSPENDED' },
    ])
    expect(await refused('pauseTeam', { teamId: 'status' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'teamId' })
    expect((await team('suspendTeam', { teamId: 'status' })).events).toEqual([])
    expect((await team('resumeTeam', { teamId: 'status' })).team.status).toBe('ACTIVE')
    expect((await team('resumeTeam', { teamId: 'status' })).events).toEqual([])
  })

  it('rename a team and set what it spends credits by, each as an event', async () => {
    await newTeam('modes')
    const { team: changed, events } = await team('updateTeam', {
      teamId: 'modes',
      teamAlias: 'New',
      creditMode: 'TOKENS',
      tokensPerCredit: 1000,
    })
    expect(events.map(({ type }) => type)).toEqual(['TeamRenamed', 'CreditModeChanged'])
    expect(changed).toMatchObject({ teamAlias: 'New', creditMode: 'TOKENS', tokensPerCredit: 1000 })
    expect((await team('updateTeam', { teamId: 'modes', creditMode: 'USD' })).team.tokensPerCredit).toBeNull()
    for (const input of [
      { creditMode: 'TOKENS' },
      { creditMode: 'TOKENS', tokensPerCredit: 0 },
      { creditMode: 'USD', tokensPerCredit: 5 },
    ]) {
      expect(await refused('updateTeam', { teamId: 'modes', ...input })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'tokensPerCredit' })
    }
  })

  it('grant and revoke groups, passing over what is so already', async () => {
    await newTeam('grants', { accessGroups: ['some'] })
    const granted = await team('grantAccessGroups', { teamId: 'grants', accessGroups: ['some', 'all'] })
    expect(granted.team.accessGroups).toEqual([{ name: 'all' }, { name: 'some' }])
    expect(granted.events[0]?.changes).toEqual([{ field: 'accessGroups', before: null, after: ['all'] }])
    const revoked = await team('revokeAccessGroups', { teamId: 'grants', accessGroups: ['some'] })
    expect(revoked.team.accessGroups).toEqual([{ name: 'all' }])
    expect((await team('revokeAccessGroups', { teamId: 'grants', accessGroups: ['some'] })).events).toEqual([])
  })

  it('show the events of a team in the histories of its organization and its groups', async () => {
    await editor.change('createOrganization', { organizationId: 'watched', name: 'Watched' })
    await editor.change('createAccessGroup', { name: 'watched-group' })
    await team('createTeam', { organizationId: 'watched', teamId: 'watched-team', teamAlias: 'W', accessGroups: ['watched-group'] })
    await editor.change('deleteTeam', { teamId: 'watched-team' })
    const history = 'history { nodes { type } }'
    expect(
      await editor.data(`{ organization(organizationId: "watched") { ${history} } accessGroup(name: "watched-group") { ${history} } }`),
    ).toEqual({
      organization: { history: { nodes: ['TeamDeleted', 'TeamCreated', 'OrganizationCreated'].map((type) => ({ type })) } },
      accessGroup: { history: { nodes: ['TeamDeleted', 'AccessGroupsGranted', 'AccessGroupCreated'].map((type) => ({ type })) } },
    })
  })

  it('take a team of a deleted id as a new one, with no groups and no credits left over', async () => {
    await newTeam('again', { accessGroups: ['all'], creditsAllocated: '5' })
    await editor.change('deleteTeam', { teamId: 'again' })
    const { team: second } = await newTeam('again')
    expect(second).toMatchObject({ accessGroups: [], credits: { allocated: '0' }, creditMode: 'NONE', status: 'ACTIVE', version: 5 })
  })
})
