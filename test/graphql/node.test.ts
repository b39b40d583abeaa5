import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { publicSchema } from '../support/graphql-client.ts'

describe.each(appStores)('node(id) on $name', (store) => {
  let app: TestApp
  const ids = new Map<string, string>()
  beforeAll(async () => {
    app = await startTestApp(store)
    const make = async (type: string, name: string, input: object, entity: string) => {
      const payload = await app.admin.change<Record<string, { id: string }>>(name, { ...input }, `${entity} { id }`)
      ids.set(type, payload[entity]?.id ?? '')
    }
    await make('ModelAlias', 'createModelAlias', { name: 'eu/smart:v1', litellmModel: 'openai/gpt-4' }, 'modelAlias')
    await make('AccessGroup', 'createAccessGroup', { name: 'basic' }, 'accessGroup')
    await make('Organization', 'createOrganization', { organizationId: 'acme', name: 'Acme' }, 'organization')
    await make('Team', 'createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'Prod' }, 'team')
    await make('ApiKey', 'createApiKey', { name: 'ci', role: 'EDITOR' }, 'apiKey')
    const planned = { alias: 'eu/smart:v1', litellmModel: 'openai/gpt-4o', at: '2030-01-01T00:00:00Z' }
    await make('ScheduledSwitch', 'scheduleSwitch', planned, 'scheduledSwitch')
    await make('Webhook', 'createWebhook', { url: 'https://example.com/hook', types: ['TeamDeleted'] }, 'webhook')
    await make('TeamKey', 'createTeamKey', { teamId: 'prod', name: 'client' }, 'teamKey')
  })
  afterAll(() => app.close())

  const QUERY = 'query ($id: ID!) { node(id: $id) { __typename id } }'

  it('fetches each type that has an id by that id', async () => {
    const types = publicSchema.getPossibleTypes(publicSchema.getType('Node') as never).map(({ name }) => name)
    expect([...ids.keys()].sort()).toEqual(types.sort())
    for (const [type, id] of ids) expect(await app.admin.data(QUERY, { id })).toEqual({ node: { __typename: type, id } })
  })

  it('answers null for what is not there', async () => {
    const encode = (text: string) => Buffer.from(text).toString('base64url')
    const absent = [
      '',
      'x',
      'ModelAlias:smart',
      encode('ModelAlias:'),
      encode('ModelAlias:nothing'),
      encode('Nothing:smart'),
      encode('Team:\u0000'),
    ]
    for (const id of [...absent, encode('constructor:x'), `${ids.get('Team')}=`, ` ${ids.get('Team')}`]) {
      expect(await app.admin.ask(QUERY, { id }), id).toMatchObject({ data: { node: null }, errors: [] })
    }
  })

  it('answers null once the entity is deleted, and the same id when its key lives again', async () => {
    const id = ids.get('ModelAlias')
    await app.admin.change('deleteModelAlias', { name: 'eu/smart:v1' })
    expect(await app.admin.ask(QUERY, { id })).toMatchObject({ data: { node: null }, errors: [] })
    await app.admin.change('createModelAlias', { name: 'eu/smart:v1', litellmModel: 'openai/gpt-4' })
    expect(await app.admin.data(QUERY, { id })).toEqual({ node: { __typename: 'ModelAlias', id } })
  })
})
