import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client, Variables } from '../support/graphql-client.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'
const EXPLAIN = `query ($teamId: String!, $alias: String!, $at: PointInTime) { explainAccess(teamId: $teamId, alias: $alias, at: $at) {
  allowed decision resolution { litellmModel grantedBy position } because { type entityKey position } } }`
const RESOLVE =
  'query ($teamId: String!, $alias: String!, $at: PointInTime) { resolveModel(teamId: $teamId, alias: $alias, at: $at) { litellmModel grantedBy position } }'

interface Explanation {
  readonly allowed: boolean
  readonly decision: string
  readonly resolution: object | null
  readonly because: readonly { readonly type: string; readonly entityKey: string; readonly position: string }[]
}

describe.each(appStores)('why a team is served or not, on $name', (store) => {
  let app: TestApp
  let admin: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    admin = app.admin
    await admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  })
  afterAll(() => app.close())

  const ask = async (teamId: string, alias: string, at?: number) => {
    const variables = { teamId, alias, at: at === undefined ? null : { position: String(at) } }
    return (await admin.data<{ explainAccess: Explanation }>(EXPLAIN, variables)).explainAccess
  }
  const change = (name: string, input: Variables) => admin.change(name, input)
  /** A team with two groups that both hold an alias, all named after `name`. */
  const served = async (name: string, more: Variables = {}) => {
    await change('createModelAlias', { name, litellmModel: GPT })
    await change('createAccessGroup', { name: `${name}-1`, modelAliases: [name] })
    await change('createAccessGroup', { name: `${name}-2` })
    await change('addModelsToAccessGroup', { name: `${name}-2`, modelAliases: [name] })
    await change('createTeam', { organizationId: 'acme', teamId: name, teamAlias: name, accessGroups: [`${name}-1`], ...more })
    await change('grantAccessGroups', { teamId: name, accessGroups: [`${name}-2`] })
  }
  const told = ({ decision, because }: Explanation) => [decision, ...because.map(({ type, entityKey }) => `${type} ${entityKey}`)]
  const grants = (name: string) => [
    `ModelsAddedToAccessGroup ${name}-1`,
    `ModelsAddedToAccessGroup ${name}-2`,
    `AccessGroupsGranted ${name}`,
    `AccessGroupsGranted ${name}`,
  ]

  it('ALLOWED: by every grant and membership in force, and the creation of the alias', async () => {
    await served('plain')
    const answer = await ask('plain', 'plain')
    expect(told(answer)).toEqual(['ALLOWED', 'ModelAliasCreated plain', ...grants('plain')])
    expect(answer).toMatchObject({ allowed: true, resolution: { litellmModel: GPT, grantedBy: ['plain-1', 'plain-2'] } })
  })

  it('ALLOWED: by the last switch, enabling and resuming, not by those before', async () => {
    await served('busy')
    for (const litellmModel of [CLAUDE, GPT, CLAUDE]) await change('switchProvider', { alias: 'busy', litellmModel })
    for (let i = 0; i < 2; i += 1) {
      await change('disableModelAlias', { name: 'busy' })
      await change('enableModelAlias', { name: 'busy' })
      await change('suspendTeam', { teamId: 'busy' })
      await change('resumeTeam', { teamId: 'busy' })
    }
    await change('updateModelAlias', { name: 'busy', description: 'more of it' })
    const answer = await ask('busy', 'busy')
    expect(told(answer)).toEqual(['ALLOWED', ...grants('busy'), 'ProviderSwitched busy', 'ModelAliasEnabled busy', 'TeamResumed busy'])
    const [enabled, resumed] = answer.because.slice(-2)
    expect([enabled?.position, resumed?.position].map(Number)).toEqual([app.position() - 3, app.position() - 1])
  })

  it('ALLOWED: a switch of an earlier life is no cause of the present one', async () => {
    await served('again')
    await change('switchProvider', { alias: 'again', litellmModel: CLAUDE })
    await change('deleteModelAlias', { name: 'again' })
    await change('createModelAlias', { name: 'again', litellmModel: GPT, accessGroups: ['again-2'] })
    expect(told(await ask('again', 'again'))).toEqual([
      'ALLOWED',
      'AccessGroupsGranted again',
      'ModelAliasCreated again',
      'ModelsAddedToAccessGroup again-2',
    ])
  })

  it('UNKNOWN_TEAM: by its deletion, or by nothing', async () => {
    await served('gone')
    await change('deleteTeam', { teamId: 'gone' })
    expect(told(await ask('gone', 'gone'))).toEqual(['UNKNOWN_TEAM', 'TeamDeleted gone'])
    expect(told(await ask('nobody', 'gone'))).toEqual(['UNKNOWN_TEAM'])
  })

  it('UNKNOWN_ALIAS: by its deletion, or by nothing', async () => {
    await served('lost')
    await change('deleteModelAlias', { name: 'lost' })
    expect(told(await ask('lost', 'lost'))).toEqual(['UNKNOWN_ALIAS', 'ModelAliasDeleted lost'])
    expect(told(await ask('lost', 'nothing'))).toEqual(['UNKNOWN_ALIAS'])
  })

  it('ALIAS_DISABLED: by the disabling, or a creation that was disabled', async () => {
    await served('off')
    await change('disableModelAlias', { name: 'off' })
    await change('switchProvider', { alias: 'off', litellmModel: CLAUDE })
    expect(told(await ask('off', 'off'))).toEqual(['ALIAS_DISABLED', 'ModelAliasDisabled off'])
    await change('createModelAlias', { name: 'never-on', litellmModel: GPT, active: false })
    expect(told(await ask('off', 'never-on'))).toEqual(['ALIAS_DISABLED', 'ModelAliasCreated never-on'])
  })

  it('ACCESS_DENIED: by the revocations and removals that took it away', async () => {
    await served('denied')
    await change('removeModelsFromAccessGroup', { name: 'denied-1', modelAliases: ['denied'] })
    await change('revokeAccessGroups', { teamId: 'denied', accessGroups: ['denied-2'] })
    expect(told(await ask('denied', 'denied'))).toEqual([
      'ACCESS_DENIED',
      'ModelsRemovedFromAccessGroup denied-1',
      'AccessGroupsRevoked denied',
    ])
  })

  it('ACCESS_DENIED: by the deletion after which an alias came again without its groups', async () => {
    await served('reborn')
    await change('deleteModelAlias', { name: 'reborn' })
    await change('createModelAlias', { name: 'reborn', litellmModel: GPT })
    expect(told(await ask('reborn', 'reborn'))).toEqual([
      'ACCESS_DENIED',
      'ModelAliasDeleted reborn',
      'ModelsRemovedFromAccessGroup reborn-1',
      'ModelsRemovedFromAccessGroup reborn-2',
    ])
  })

  it('ACCESS_DENIED: where there never was access, by the creations that lack it', async () => {
    await served('one')
    await served('two')
    expect(told(await ask('two', 'one'))).toEqual(['ACCESS_DENIED', 'ModelAliasCreated one', 'TeamCreated two'])
  })

  it('TEAM_SUSPENDED and TEAM_PAUSED: by the suspension and the pause', async () => {
    await served('stopped')
    await change('pauseTeam', { teamId: 'stopped' })
    await change('addCredits', { teamId: 'stopped', amount: '1' })
    expect(told(await ask('stopped', 'stopped'))).toEqual(['TEAM_PAUSED', 'TeamPaused stopped'])
    await change('suspendTeam', { teamId: 'stopped' })
    expect(told(await ask('stopped', 'stopped'))).toEqual(['TEAM_SUSPENDED', 'TeamSuspended stopped'])
  })

  it('INSUFFICIENT_CREDITS: by what meters the team, the last credits added, and their running low', async () => {
    await served('poor', { creditsAllocated: '0' })
    expect(told(await ask('poor', 'poor'))).toEqual(['INSUFFICIENT_CREDITS', 'TeamCreated poor'])
    await served('spent', { creditsAllocated: '1' })
    const before = app.position()
    const call = { callId: 'c1', teamId: 'spent', alias: 'spent', inputTokens: 1, outputTokens: 1 }
    await admin.data('mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted } }', { records: [call] })
    await expect.poll(() => app.position()).toBe(before + 1)
    expect(told(await ask('spent', 'spent'))).toEqual([
      'INSUFFICIENT_CREDITS',
      'TeamCreated spent',
      'CreditsAdded spent',
      'CreditsRunLow spent',
    ])
    // The call was booked before the event that came next, which is the last that is seen here.
    expect((await ask('spent', 'spent', before - 1)).decision).toBe('ALLOWED')
  })

  it('is answered for any moment, as it was answered then', async () => {
    const answers: [number, Explanation, unknown][] = []
    const then = async (name: string, input: Variables) => {
      await change(name, input)
      const variables = { teamId: 'past', alias: 'past' }
      answers.push([
        app.position(),
        await ask('past', 'past'),
        (await admin.ask(RESOLVE, variables)).data ?? (await admin.refusal(RESOLVE, variables)).extensions.code,
      ])
    }
    await then('createModelAlias', { name: 'past', litellmModel: GPT })
    await then('createAccessGroup', { name: 'past-1', modelAliases: ['past'] })
    await then('createTeam', { organizationId: 'acme', teamId: 'past', teamAlias: 'past' })
    await then('grantAccessGroups', { teamId: 'past', accessGroups: ['past-1'] })
    await then('switchProvider', { alias: 'past', litellmModel: CLAUDE })
    await then('pauseTeam', { teamId: 'past' })
    await then('resumeTeam', { teamId: 'past' })
    await then('disableModelAlias', { name: 'past' })
    await then('deleteModelAlias', { name: 'past' })
    await then('createModelAlias', { name: 'past', litellmModel: GPT })
    await then('deleteTeam', { teamId: 'past' })
    for (const [position, answer, resolved] of answers) {
      expect(await ask('past', 'past', position), `as of ${position}`).toEqual(answer)
      const variables = { teamId: 'past', alias: 'past', at: { position: String(position) } }
      const { data, errors } = await admin.ask(RESOLVE, variables)
      expect(data ?? errors[0]?.extensions.code, `resolved as of ${position}`).toEqual(resolved)
    }
  })
})
