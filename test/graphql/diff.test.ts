import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client, Variables } from '../support/graphql-client.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'
const DIFF = `query ($from: PointInTime!, $to: PointInTime, $teamId: String, $alias: String) {
  diff(from: $from, to: $to, teamId: $teamId, alias: $alias) { from to entities {
    entityType entityKey change changes { field before after } events { type position } } } }`

interface Entity {
  readonly entityType: string
  readonly entityKey: string
  readonly change: string
  readonly changes: readonly { field: string; before: unknown; after: unknown }[]
  readonly events: readonly { type: string; position: string }[]
}

describe.each(appStores)('what differs between two moments, on $name', (store) => {
  let app: TestApp
  let admin: Client
  let start: number
  let end: number
  beforeAll(async () => {
    app = await startTestApp(store)
    admin = app.admin
    await change('createModelAlias', { name: 'smart', litellmModel: GPT })
    await change('createModelAlias', { name: 'fast', litellmModel: GPT })
    await change('createModelAlias', { name: 'far', litellmModel: GPT })
    await change('createAccessGroup', { name: 'basic', modelAliases: ['smart'] })
    await change('createAccessGroup', { name: 'other', modelAliases: ['far'] })
    await change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await change('createTeam', { organizationId: 'acme', teamId: 'prod', teamAlias: 'P', accessGroups: ['basic'] })
    await change('createTeam', { organizationId: 'acme', teamId: 'old', teamAlias: 'O' })
    start = app.position()
    await change('switchProvider', { alias: 'smart', litellmModel: CLAUDE })
    await change('addModelsToAccessGroup', { name: 'basic', modelAliases: ['fast'] })
    await change('switchProvider', { alias: 'far', litellmModel: CLAUDE })
    await change('switchProvider', { alias: 'fast', litellmModel: CLAUDE })
    await change('switchProvider', { alias: 'fast', litellmModel: GPT })
    await change('deleteTeam', { teamId: 'old' })
    await change('createModelAlias', { name: 'new', litellmModel: GPT, accessGroups: ['other'] })
    end = app.position()
    await change('deleteModelAlias', { name: 'smart' })
  })
  afterAll(() => app.close())

  const change = (name: string, input: Variables) => admin.change(name, input)
  const diff = async (more: Variables = {}, to: number | null = end) => {
    const at = { from: { position: String(start) }, to: to === null ? null : { position: String(to) } }
    return (await admin.data<{ diff: { from: string; to: string; entities: Entity[] } }>(DIFF, { ...at, ...more })).diff
  }
  const changed = ({ entityType, entityKey, change }: Entity) => `${entityType} ${entityKey} ${change}`
  const event = (type: string, offset: number) => ({ type, position: String(start + offset) })
  const switched = { field: 'litellmModel', before: GPT, after: CLAUDE }

  it('is every entity that is not as it was, with its fields and the events that did it; what was changed back is not', async () => {
    const { from, to, entities } = await diff()
    expect([from, to]).toEqual([String(start), String(end)])
    expect(entities.map(changed)).toEqual([
      'ModelAlias far CHANGED',
      'ModelAlias new CREATED',
      'ModelAlias smart CHANGED',
      'AccessGroup basic CHANGED',
      'AccessGroup other CHANGED',
      'Team old DELETED',
    ])
    expect(entities[2]).toMatchObject({ changes: [switched], events: [event('ProviderSwitched', 1)] })
    expect(entities[3]).toMatchObject({
      changes: [{ field: 'modelAliases', before: ['smart'], after: ['fast', 'smart'] }],
      events: [event('ModelsAddedToAccessGroup', 2)],
    })
    expect(entities[5]?.changes).toContainEqual({ field: 'teamAlias', before: 'O', after: null })
  })

  it('of one alias is its own fields and the groups that hold it', async () => {
    expect((await diff({ alias: 'smart' })).entities).toMatchObject([{ entityKey: 'smart', changes: [switched] }])
    const { entities } = await diff({ alias: 'fast' })
    expect(entities).toMatchObject([
      {
        change: 'CHANGED',
        changes: [{ field: 'accessGroups', before: [], after: ['basic'] }],
        events: [event('ModelsAddedToAccessGroup', 2), event('ProviderSwitched', 4), event('ProviderSwitched', 5)],
      },
    ])
    expect((await diff({ alias: 'unheard-of' })).entities).toEqual([])
  })

  it('of one team is what reached it, through its groups and their aliases too, and nothing else', async () => {
    const { entities } = await diff({ teamId: 'prod' })
    expect(entities.map(changed)).toEqual(['ModelAlias smart CHANGED', 'AccessGroup basic CHANGED', 'Team prod CHANGED'])
    expect(entities[0]?.events).toEqual([event('ProviderSwitched', 1)])
    expect(entities[2]).toMatchObject({
      changes: [{ field: 'modelAliases', before: ['smart'], after: ['fast', 'smart'] }],
      events: [event('ModelsAddedToAccessGroup', 2)],
    })
  })

  it('ends now unless told, and is empty between a moment and itself', async () => {
    const { to, entities } = await diff({ alias: 'smart' }, null)
    expect([to, entities.map(changed)]).toEqual([String(app.position()), ['ModelAlias smart DELETED']])
    expect((await diff({}, start)).entities).toEqual([])
  })

  it('refuses moments in the wrong order, moments that are none, and two scopes at once', async () => {
    const refusal = async (variables: Variables) => {
      const { extensions } = await admin.refusal(DIFF, variables)
      return [extensions.code, extensions.field]
    }
    const [first, second] = [{ position: '2' }, { position: '1' }]
    expect(await refusal({ from: first, to: second })).toEqual(['BAD_USER_INPUT', 'from'])
    expect(await refusal({ from: {} })).toEqual(['BAD_USER_INPUT', 'from'])
    expect(await refusal({ from: { position: '999999' } })).toEqual(['BAD_USER_INPUT', 'from.position'])
    expect(await refusal({ from: second, to: { time: '2030-01-01T00:00:00Z' } })).toEqual(['BAD_USER_INPUT', 'to.time'])
    expect(await refusal({ from: second, teamId: 'prod', alias: 'smart' })).toEqual(['BAD_USER_INPUT', 'alias'])
  })

  it('refuses to list more than 1,000 changed entities, and tells what it would take', async () => {
    const before = app.position()
    const { commits } = app.app.services
    const metadata = { actorId: 'x', actorKind: 'SYSTEM', onBehalfOf: null, reason: null, source: 'test', requestId: null } as const
    const correlationId = '00000000-0000-4000-8000-000000000000'
    const commands = Array.from({ length: 1_001 }, (_, i) => ({
      type: 'CreateOrganization',
      key: `many-${i}`,
      data: { name: 'one of many', metadata: null },
    }))
    await commits.submit({ commands, metadata: { ...metadata, correlationId } })
    const { message } = await admin.refusal(DIFF, { from: { position: String(before) } })
    expect(message).toContain('at most 1000 entities')
  })
})
