import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Changed, Client } from '../support/graphql-client.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'
const ALIAS = 'modelAlias { name litellmModel description active version pricing { inputPerMillionTokens outputPerMillionTokens } }'
const EVENTS = 'events { id type entityKey position version correlationId causationId changes { field before after } } position'

interface FullChange {
  readonly modelAlias: { readonly version: number; readonly [field: string]: unknown }
  readonly events: readonly {
    readonly id: string
    readonly type: string
    readonly entityKey: string
    readonly version: number
    readonly correlationId: string
    readonly causationId: string | null
    readonly changes: readonly object[]
  }[]
  readonly position: string
}

describe.each(appStores)('aliases on $name', (store) => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
  })
  afterAll(() => app.close())

  const price = (input: string, output: string) => ({ inputPerMillionTokens: input, outputPerMillionTokens: output })
  const change = (name: string, input: Record<string, unknown>) => editor.change<FullChange>(name, input, `${ALIAS} ${EVENTS}`)
  const historyOf = async (field: string, argument: Record<string, string>) => {
    const [[name, value] = []] = Object.entries(argument)
    const query = `query ($key: String!) { found: ${field}(${name}: $key) { history { nodes { type entityType entityKey } } } }`
    const { found } = await editor.data<{ found: { history: { nodes: { type: string; entityType: string; entityKey: string }[] } } }>(
      query,
      {
        key: value,
      },
    )
    return found.history.nodes.map(({ type, entityKey }) => `${type} of ${entityKey}`)
  }

  it('become one event for each changed field, in one commit', async () => {
    await change('createModelAlias', { name: 'many', litellmModel: GPT })
    const { modelAlias, events, position } = await change('updateModelAlias', {
      name: 'many',
      litellmModel: CLAUDE,
      description: 'All at once',
      pricing: price('15.00', '75'),
      active: false,
      reason: 'Renewal',
    })
    expect(events.map(({ type, version, changes }) => ({ type, version, changes }))).toEqual([
      { type: 'ProviderSwitched', version: 2, changes: [{ field: 'litellmModel', before: GPT, after: CLAUDE }] },
      { type: 'ModelAliasDescribed', version: 3, changes: [{ field: 'description', before: null, after: 'All at once' }] },
      { type: 'ModelAliasRepriced', version: 4, changes: [{ field: 'pricing', before: null, after: price('15', '75') }] },
      { type: 'ModelAliasDisabled', version: 5, changes: [{ field: 'active', before: true, after: false }] },
    ])
    expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1)
    expect(position).toBe(String(app.position()))
    expect(modelAlias).toEqual({
      name: 'many',
      litellmModel: CLAUDE,
      description: 'All at once',
      active: false,
      version: 5,
      pricing: price('15', '75'),
    })
  })

  it('append nothing and move no position when a change changes nothing', async () => {
    const same = { litellmModel: GPT, description: 'Same', pricing: price('1.50', '2'), active: true }
    await change('createModelAlias', { name: 'still', ...same })
    const before = app.position()
    for (const [name, input] of [
      ['updateModelAlias', { name: 'still', ...same }],
      ['updateModelAlias', { name: 'still', pricing: price('1.5000', '2.0') }],
      ['updateModelAlias', { name: 'still' }],
      ['switchProvider', { alias: 'still', litellmModel: GPT }],
      ['enableModelAlias', { name: 'still' }],
    ] as const) {
      const { events, position, modelAlias } = await change(name, input)
      expect({ events, position, version: modelAlias.version }).toEqual({ events: [], position: String(before), version: 1 })
    }
    expect(app.position()).toBe(before)
  })

  it('keep a price of 0, which is not the same as none', async () => {
    const free = await change('createModelAlias', { name: 'free', litellmModel: GPT, pricing: price('0', '0.00') })
    expect(free.modelAlias.pricing).toEqual(price('0', '0'))
    const unpriced = await change('updateModelAlias', { name: 'free', pricing: null })
    expect(unpriced.events[0]?.changes).toEqual([{ field: 'pricing', before: price('0', '0'), after: null }])
    expect(unpriced.modelAlias.pricing).toBeNull()
    const again = await change('updateModelAlias', { name: 'free', pricing: price('0', '0') })
    expect(again.modelAlias.pricing).toEqual(price('0', '0'))
  })

  it('lose a description that is set to null, and keep one that is left out', async () => {
    await change('createModelAlias', { name: 'told', litellmModel: GPT, description: 'Words' })
    expect((await change('switchProvider', { alias: 'told', litellmModel: CLAUDE })).modelAlias.description).toBe('Words')
    expect((await change('updateModelAlias', { name: 'told', description: null })).modelAlias.description).toBeNull()
  })

  it('are disabled and enabled', async () => {
    await change('createModelAlias', { name: 'off', litellmModel: GPT, active: false })
    expect((await change('enableModelAlias', { name: 'off' })).modelAlias.active).toBe(true)
    expect((await change('disableModelAlias', { name: 'off' })).modelAlias.active).toBe(false)
  })

  it('are in the answer of a change what a look at them shows right after it', async () => {
    const fields =
      'id name litellmModel provider model description active version createdAt updatedAt pricing { inputPerMillionTokens outputPerMillionTokens } accessGroups { name }'
    const looked = async () => (await editor.data<{ modelAlias: object }>(`{ modelAlias(name: "looked-at") { ${fields} } }`)).modelAlias
    const changes: readonly (readonly [string, Record<string, unknown>])[] = [
      ['createModelAlias', { name: 'looked-at', litellmModel: GPT, description: 'Two\nlines', pricing: price('1.50', '0') }],
      ['switchProvider', { alias: 'looked-at', litellmModel: CLAUDE }],
      ['disableModelAlias', { name: 'looked-at' }],
      ['updateModelAlias', { name: 'looked-at', pricing: null, description: null }],
    ]
    for (const [name, input] of changes) {
      const { modelAlias } = await editor.change<{ modelAlias: object }>(name, input, `modelAlias { ${fields} }`)
      expect(modelAlias).toEqual(await looked())
    }
  })

  it('join groups in the commit that makes them, or are not made', async () => {
    for (const name of ['g1', 'g2']) await editor.change('createAccessGroup', { name })
    const { events } = await change('createModelAlias', { name: 'joined', litellmModel: GPT, accessGroups: ['g1', 'g2'] })
    expect(events.map(({ type, entityKey }) => `${type} of ${entityKey}`)).toEqual([
      'ModelAliasCreated of joined',
      'ModelsAddedToAccessGroup of g1',
      'ModelsAddedToAccessGroup of g2',
    ])
    const before = app.position()
    const refused = await editor.refusalOf('createModelAlias', { name: 'lonely', litellmModel: GPT, accessGroups: ['g1', 'G2', 'nowhere'] })
    expect(refused).toMatchObject({ extensions: { code: 'UNKNOWN_GROUP', field: 'accessGroups' } })
    expect(app.position()).toBe(before)
    expect(await editor.ask('{ modelAlias(name: "lonely") { name } }')).toMatchObject({ data: { modelAlias: null } })
  })

  it('leave every group in the commit that deletes them, and their teams are told', async () => {
    await change('createModelAlias', { name: 'doomed', litellmModel: GPT })
    for (const name of ['basic', 'plus', 'other']) {
      await editor.change('createAccessGroup', { name, modelAliases: name === 'other' ? [] : ['doomed'] })
    }
    await editor.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await editor.change('createTeam', { organizationId: 'acme', teamId: 'acme-prod', teamAlias: 'Production', accessGroups: ['plus'] })
    await editor.change('createTeam', { organizationId: 'acme', teamId: 'acme-test', teamAlias: 'Test', accessGroups: ['other'] })

    const { deletedKey, events } = await editor.change<FullChange & { deletedKey: string }>(
      'deleteModelAlias',
      { name: 'doomed', reason: 'End of life' },
      `deletedKey ${EVENTS}`,
    )
    expect(deletedKey).toBe('doomed')
    const [deleted] = events
    expect(events.map(({ type, entityKey, causationId }) => ({ what: `${type} of ${entityKey}`, causationId }))).toEqual([
      { what: 'ModelAliasDeleted of doomed', causationId: null },
      { what: 'ModelsRemovedFromAccessGroup of basic', causationId: deleted?.id },
      { what: 'ModelsRemovedFromAccessGroup of plus', causationId: deleted?.id },
    ])
    expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1)
    expect(
      await editor.data('{ modelAlias(name: "doomed") { name } accessGroup(name: "plus") { modelCount modelAliases { name } } }'),
    ).toEqual({
      modelAlias: null,
      accessGroup: { modelCount: 0, modelAliases: [] },
    })
    expect((await historyOf('team', { teamId: 'acme-prod' })).slice(0, 2)).toEqual([
      'ModelsRemovedFromAccessGroup of plus',
      'ModelAliasDeleted of doomed',
    ])
    expect(await historyOf('team', { teamId: 'acme-test' })).toEqual(['AccessGroupsGranted of acme-test', 'TeamCreated of acme-test'])
    expect(await historyOf('accessGroup', { name: 'basic' })).toEqual([
      'ModelsRemovedFromAccessGroup of basic',
      'ModelAliasDeleted of doomed',
      'ModelsAddedToAccessGroup of basic',
      'AccessGroupCreated of basic',
    ])
  })

  it('show the changes of their groups in their own history', async () => {
    await change('createModelAlias', { name: 'member', litellmModel: GPT })
    await editor.change('createAccessGroup', { name: 'club' })
    await editor.change('addModelsToAccessGroup', { name: 'club', modelAliases: ['member'] })
    await editor.change('removeModelsFromAccessGroup', { name: 'club', modelAliases: ['member'] })
    expect(await historyOf('modelAlias', { name: 'member' })).toEqual([
      'ModelsRemovedFromAccessGroup of club',
      'ModelsAddedToAccessGroup of club',
      'ModelAliasCreated of member',
    ])
  })

  it('may use the name of a deleted one, and both lives stay in one history', async () => {
    await change('createModelAlias', { name: 'phoenix', litellmModel: GPT, description: 'First life' })
    await editor.change('deleteModelAlias', { name: 'phoenix' })
    expect(await editor.refusalOf('deleteModelAlias', { name: 'phoenix' })).toMatchObject({ extensions: { code: 'UNKNOWN_ALIAS' } })
    const again = await change('createModelAlias', { name: 'phoenix', litellmModel: CLAUDE })
    expect(again.modelAlias).toMatchObject({ description: null, version: 3 })
    await change('switchProvider', { alias: 'phoenix', litellmModel: GPT })
    expect(await historyOf('modelAlias', { name: 'phoenix' })).toEqual([
      'ProviderSwitched of phoenix',
      'ModelAliasCreated of phoenix',
      'ModelAliasDeleted of phoenix',
      'ModelAliasCreated of phoenix',
    ])
  })

  it('are never two by names that differ only in case', async () => {
    await change('createModelAlias', { name: 'Case', litellmModel: GPT })
    for (const name of ['Case', 'case', 'CASE']) {
      const refused = await editor.refusalOf('createModelAlias', { name, litellmModel: GPT })
      expect(refused).toMatchObject({ extensions: { code: 'ALIAS_ALREADY_EXISTS', field: 'name', details: { existing: 'Case' } } })
    }
  })

  it('answer a wrong-case name with the right one', async () => {
    await change('createModelAlias', { name: 'Spelled', litellmModel: GPT })
    for (const [name, input] of [
      ['updateModelAlias', { name: 'spelled', active: false }],
      ['switchProvider', { alias: 'SPELLED', litellmModel: CLAUDE }],
      ['enableModelAlias', { name: 'spelled' }],
      ['deleteModelAlias', { name: 'spelled' }],
      ['createAccessGroup', { name: 'spelling', modelAliases: ['spelled'] }],
    ] as const) {
      const refused = await editor.refusalOf(name, input)
      expect(refused).toMatchObject({ extensions: { code: 'UNKNOWN_ALIAS', details: { near: ['Spelled'] } } })
      expect(refused.message).toContain('did you mean `Spelled`?')
    }
  })

  it('move on together when many change at once, each change at a position of its own', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `crowd-${i}`)
    const before = app.position()
    const answers = await Promise.all(names.map((name) => editor.change<Changed>('createModelAlias', { name, litellmModel: GPT })))
    const positions = answers.map(({ position }) => Number(position)).sort((a, b) => a - b)
    expect(positions).toEqual(names.map((_, i) => before + 1 + i))
  })
})
