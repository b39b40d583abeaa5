import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/graphql-client.ts'

const GPT = 'openai/gpt-4'

describe.each(appStores)('resolveModel on $name', (store) => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
    for (const name of ['smart', 'fast', 'Odd']) await editor.change('createModelAlias', { name, litellmModel: GPT })
    await editor.change('createAccessGroup', { name: 'one', modelAliases: ['smart'] })
    await editor.change('createAccessGroup', { name: 'two', modelAliases: ['smart', 'fast'] })
    await editor.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  })
  afterAll(() => app.close())

  const newTeam = async (teamId: string, more: object = {}) => {
    await editor.change('createTeam', { organizationId: 'acme', teamId, teamAlias: 'T', accessGroups: ['two'], ...more })
    await editor.change('grantAccessGroups', { teamId, accessGroups: ['one'] })
  }
  const QUERY = 'query ($team: String!, $alias: String!) { resolveModel(teamId: $team, alias: $alias) { litellmModel grantedBy } }'
  const resolve = async (team: string, alias: string) => {
    const { data, errors } = await editor.ask<{ resolveModel: { grantedBy: string[] } }>(QUERY, { team, alias })
    const [error] = errors
    return error ? { code: error.extensions.code, field: error.extensions.field, message: error.message } : (data?.resolveModel ?? null)
  }
  const code = async (team: string, alias: string) => (await resolve(team, alias)) as { code: string } | { grantedBy: string[] }

  it('names the groups that grant, in the order of their granting', async () => {
    await newTeam('ordered')
    expect(await resolve('ordered', 'smart')).toEqual({ litellmModel: GPT, grantedBy: ['two', 'one'] })
  })

  it('refuses an unknown team and an unknown alias, with the right spelling where only the case is wrong', async () => {
    await newTeam('Spelled')
    expect(await resolve('spelled', 'smart')).toEqual({
      code: 'UNKNOWN_TEAM',
      field: 'teamId',
      message: 'unknown team `spelled`; did you mean `Spelled`?',
    })
    expect(await resolve('nobody', 'smart')).toMatchObject({ code: 'UNKNOWN_TEAM', message: 'unknown team `nobody`' })
    expect(await resolve('Spelled', 'SMART')).toEqual({
      code: 'UNKNOWN_ALIAS',
      field: 'alias',
      message: 'unknown alias `SMART`; did you mean `smart`?',
    })
  })

  it('refuses an alias that none of the groups holds, or that is disabled, from the change on and until it is undone', async () => {
    await newTeam('watcher')
    expect(await code('watcher', 'Odd')).toMatchObject({ code: 'ACCESS_DENIED', field: 'alias' })
    await editor.change('addModelsToAccessGroup', { name: 'one', modelAliases: ['Odd'] })
    expect(await code('watcher', 'Odd')).toMatchObject({ grantedBy: ['one'] })
    await editor.change('revokeAccessGroups', { teamId: 'watcher', accessGroups: ['one'] })
    expect(await code('watcher', 'Odd')).toMatchObject({ code: 'ACCESS_DENIED' })
    await editor.change('disableModelAlias', { name: 'fast' })
    expect(await code('watcher', 'fast')).toMatchObject({ code: 'ALIAS_DISABLED', field: 'alias' })
    await editor.change('enableModelAlias', { name: 'fast' })
    expect(await code('watcher', 'fast')).toMatchObject({ grantedBy: ['two'] })
    await editor.change('deleteModelAlias', { name: 'fast' })
    expect(await code('watcher', 'fast')).toMatchObject({ code: 'UNKNOWN_ALIAS' })
  })

  it('refuses a suspended and a paused team until it is resumed', async () => {
    await newTeam('stopped')
    await editor.change('pauseTeam', { teamId: 'stopped' })
    expect(await code('stopped', 'smart')).toMatchObject({ code: 'TEAM_PAUSED', field: 'teamId' })
    await editor.change('suspendTeam', { teamId: 'stopped' })
    expect(await code('stopped', 'smart')).toMatchObject({ code: 'TEAM_SUSPENDED', field: 'teamId' })
    await editor.change('resumeTeam', { teamId: 'stopped' })
    expect(await code('stopped', 'smart')).toMatchObject({ grantedBy: ['two', 'one'] })
  })

  it('refuses a metered team without credits, and serves an unmetered one', async () => {
    await newTeam('poor', { creditsAllocated: '0' })
    expect(await code('poor', 'smart')).toMatchObject({ code: 'INSUFFICIENT_CREDITS', field: 'teamId' })
    await editor.change('addCredits', { teamId: 'poor', amount: '0.000000000001' })
    expect(await code('poor', 'smart')).toMatchObject({ grantedBy: ['two', 'one'] })
    await newTeam('unmetered')
    expect(await code('unmetered', 'smart')).toMatchObject({ grantedBy: ['two', 'one'] })
    await editor.change('updateTeam', { teamId: 'unmetered', creditMode: 'USD' })
    expect(await code('unmetered', 'smart')).toMatchObject({ code: 'INSUFFICIENT_CREDITS' })
  })

  it('never names the provider or its model in a refusal', async () => {
    await newTeam('curious', { creditsAllocated: '0', accessGroups: [] })
    for (const [team, alias] of [
      ['curious', 'smart'],
      ['curious', 'Odd'],
      ['curious', 'nothing'],
    ] as const) {
      const { errors } = await editor.ask(QUERY, { team, alias })
      expect(JSON.stringify(errors)).not.toMatch(/openai|gpt-4/)
    }
  })
})
