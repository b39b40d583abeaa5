import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/graphql-client.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'
const CHANGE = 'modelAlias { litellmModel version } events { id position } position'

interface AliasChange {
  readonly modelAlias: { readonly litellmModel: string; readonly version: number }
  readonly events: readonly object[]
  readonly position: string
}

describe.each(appStores)('what every change may carry, on $name', (store) => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
  })
  afterAll(() => app.close())

  const change = (name: string, input: object, client = editor) => client.change<AliasChange>(name, { ...input }, CHANGE)
  const create = (name: string) => change('createModelAlias', { name, litellmModel: GPT })

  describe('idempotencyKey', () => {
    it('answers the same request as before and appends nothing, even when the alias changed since', async () => {
      await create('once')
      const request = { alias: 'once', litellmModel: CLAUDE, reason: 'once is enough', idempotencyKey: 'deploy-1' }
      const first = await change('switchProvider', request)
      await change('switchProvider', { alias: 'once', litellmModel: GPT })
      const before = app.position()
      expect(await change('switchProvider', request)).toEqual(first)
      expect(first.modelAlias).toEqual({ litellmModel: CLAUDE, version: 2 })
      expect(app.position()).toBe(before)
    })

    it('holds for requests under way at once: one of them changes, all get its answer', async () => {
      await create('race')
      const request = { alias: 'race', litellmModel: CLAUDE, idempotencyKey: 'race-1' }
      const answers = await Promise.all(Array.from({ length: 10 }, () => change('switchProvider', request)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(answers[0]?.modelAlias.version).toBe(2)
    })

    it('remembers a change of nothing, and a deletion', async () => {
      await create('gone')
      const nothing = { name: 'gone', idempotencyKey: 'nothing-1' }
      expect(await change('updateModelAlias', nothing)).toEqual(await change('updateModelAlias', nothing))
      const deletion = { name: 'gone', idempotencyKey: 'deletion-1' }
      const first = await editor.change('deleteModelAlias', deletion, 'deletedKey events { id } position')
      await create('gone')
      expect(await editor.change('deleteModelAlias', deletion, 'deletedKey events { id } position')).toEqual(first)
      expect(await editor.data('{ modelAlias(name: "gone") { name } }')).toEqual({ modelAlias: { name: 'gone' } })
    })

    it('refuses the key for any other request, and says to use a fresh one', async () => {
      await create('taken')
      await change('switchProvider', { alias: 'taken', litellmModel: CLAUDE, idempotencyKey: 'taken-1' })
      const before = app.position()
      for (const [name, input] of [
        ['switchProvider', { alias: 'taken', litellmModel: GPT }],
        ['switchProvider', { alias: 'taken', litellmModel: CLAUDE, reason: 'another' }],
        ['updateModelAlias', { name: 'taken', litellmModel: CLAUDE }],
      ] as const) {
        const refusal = await editor.refusalOf(name, { ...input, idempotencyKey: 'taken-1' })
        expect(refusal).toMatchObject({
          message: expect.stringContaining('use a fresh key'),
          extensions: { code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' },
        })
      }
      expect(app.position()).toBe(before)
    })

    it("is each API key's own", async () => {
      await create('shared')
      const other = await app.clientAs('EDITOR')
      await change('switchProvider', { alias: 'shared', litellmModel: CLAUDE, idempotencyKey: 'shared-1' })
      const { modelAlias } = await change('switchProvider', { alias: 'shared', litellmModel: GPT, idempotencyKey: 'shared-1' }, other)
      expect(modelAlias).toEqual({ litellmModel: GPT, version: 3 })
    })

    it('is not used up by a request that was refused', async () => {
      await editor.refusalOf('switchProvider', { alias: 'later', litellmModel: CLAUDE, idempotencyKey: 'later-1' })
      await create('later')
      const { modelAlias } = await change('switchProvider', { alias: 'later', litellmModel: CLAUDE, idempotencyKey: 'later-1' })
      expect(modelAlias.version).toBe(2)
    })

    it.each(['', ' ', 'two words', 'k'.repeat(201), 'schlüssel', 'tab\t', '\ud800'])('refuses %j as a key', async (idempotencyKey) => {
      const before = app.position()
      expect(await editor.refusalOf('createModelAlias', { name: 'x', litellmModel: GPT, idempotencyKey })).toMatchObject({
        message: expect.stringContaining('expected 1 to 200 visible ASCII characters'),
        extensions: { code: 'BAD_USER_INPUT', field: 'idempotencyKey' },
      })
      expect(app.position()).toBe(before)
    })
  })

  describe('expectedVersion', () => {
    it('lets a change through at that version and refuses a stale one with the current version', async () => {
      await create('versioned')
      expect((await change('switchProvider', { alias: 'versioned', litellmModel: CLAUDE, expectedVersion: 1 })).modelAlias.version).toBe(2)
      const before = app.position()
      for (const [name, input] of [
        ['switchProvider', { alias: 'versioned', litellmModel: GPT }],
        ['updateModelAlias', { name: 'versioned', active: false }],
        ['disableModelAlias', { name: 'versioned' }],
        ['deleteModelAlias', { name: 'versioned' }],
      ] as const) {
        expect(await editor.refusalOf(name, { ...input, expectedVersion: 1 })).toMatchObject({
          message: 'ModelAlias `versioned` is at version 2, not 1: read it again and decide anew',
          extensions: {
            code: 'VERSION_CONFLICT',
            field: 'expectedVersion',
            details: { entityType: 'ModelAlias', key: 'versioned', expectedVersion: 1, currentVersion: 2 },
          },
        })
      }
      expect(app.position()).toBe(before)
    })

    it('lets one of many through who read the same version', async () => {
      await create('contended')
      const attempts = Array.from({ length: 8 }, (_, i) =>
        editor.ask('mutation ($input: UpdateModelAliasInput!) { updateModelAlias(input: $input) { position } }', {
          input: { name: 'contended', description: `writer ${i}`, expectedVersion: 1 },
        }),
      )
      const codes = (await Promise.all(attempts)).map(({ errors }) => errors[0]?.extensions.code ?? 'done')
      expect(codes.sort()).toEqual([...Array.from({ length: 7 }, () => 'VERSION_CONFLICT'), 'done'])
    })

    it('guards groups, organizations and teams alike', async () => {
      await editor.change('createAccessGroup', { name: 'group' })
      await editor.change('createOrganization', { organizationId: 'org', name: 'Org' })
      await editor.change('createTeam', { organizationId: 'org', teamId: 'team', teamAlias: 'Team' })
      for (const [name, input] of [
        ['updateAccessGroup', { name: 'group', description: 'x' }],
        ['addModelsToAccessGroup', { name: 'group', modelAliases: [] }],
        ['removeModelsFromAccessGroup', { name: 'group', modelAliases: [] }],
        ['deleteAccessGroup', { name: 'group' }],
        ['updateOrganization', { organizationId: 'org', name: 'x' }],
        ['updateTeam', { teamId: 'team', teamAlias: 'x' }],
        ['grantAccessGroups', { teamId: 'team', accessGroups: [] }],
        ['revokeAccessGroups', { teamId: 'team', accessGroups: [] }],
        ['addCredits', { teamId: 'team', amount: '1' }],
        ['suspendTeam', { teamId: 'team' }],
        ['pauseTeam', { teamId: 'team' }],
        ['resumeTeam', { teamId: 'team' }],
        ['deleteTeam', { teamId: 'team' }],
      ] as const) {
        const refusal = await editor.refusalOf(name, { ...input, expectedVersion: 7 })
        expect(refusal, name).toMatchObject({ extensions: { code: 'VERSION_CONFLICT', details: { currentVersion: 1 } } })
      }
    })
  })

  describe('headers', () => {
    it.each([
      ['x-on-behalf-of', 'a'.repeat(201)],
      ['x-source', 'Not A Source'],
      ['x-correlation-id', 'not-a-uuid'],
    ])('refuses a malformed %s in one sentence, changing nothing', async (header, value) => {
      const before = app.position()
      const answer = await editor.ask(
        'mutation { createModelAlias(input: { name: "headers", litellmModel: "openai/gpt-4" }) { position } }',
        {},
        { [header]: value },
      )
      expect(answer.errors).toMatchObject([
        { message: expect.stringContaining(`header ${header}`), extensions: { code: 'BAD_USER_INPUT', field: `header ${header}` } },
      ])
      expect(answer.status).toBe(400)
      expect(app.position()).toBe(before)
    })

    it('reads a name in UTF-8', async () => {
      const inUtf8 = Buffer.from('Jürgen 東', 'utf8').toString('latin1')
      const { events } = await editor.change<{ events: object[] }>(
        'createModelAlias',
        { name: 'utf8', litellmModel: GPT },
        'events { onBehalfOf }',
        {
          'x-on-behalf-of': inUtf8,
        },
      )
      expect(events).toEqual([{ onBehalfOf: 'Jürgen 東' }])
    })
  })

  describe('warnings', () => {
    const warningsOf = async (name: string, litellmModel: string) => {
      const { extensions, errors } = await editor.ask(
        'mutation ($input: CreateModelAliasInput!) { createModelAlias(input: $input) { position } }',
        { input: { name, litellmModel } },
      )
      expect(errors).toEqual([])
      return extensions?.warnings
    }

    it('tell of a model that the catalog does not know, and let the change stand', async () => {
      expect(await warningsOf('unlisted', 'openai/gpt-nine-thousand')).toEqual([
        { code: 'UNKNOWN_MODEL', field: 'litellmModel', message: expect.stringContaining('lists no model openai/gpt-nine-thousand') },
      ])
      expect(await editor.data('{ modelAlias(name: "unlisted") { litellmModel catalogModel { mode } } }')).toEqual({
        modelAlias: { litellmModel: 'openai/gpt-nine-thousand', catalogModel: null },
      })
    })

    it('tell of a model with its date once it retires soon, and once it is gone', async () => {
      const { catalogModels } = await editor.data<{ catalogModels: { nodes: { litellmModel: string; deprecationDate: string | null }[] } }>(
        '{ catalogModels(provider: "anthropic", first: 100) { nodes { litellmModel deprecationDate } } }',
      )
      const { litellmModel, deprecationDate } = catalogModels.nodes.find((model) => model.deprecationDate) ?? {}
      if (!litellmModel || !deprecationDate) throw new Error('the catalog has no model with a date')
      const inDays = (days: number) => new Date(Date.parse(deprecationDate) + days * 86_400_000).toISOString()
      const now = app.clock.now().toISOString()
      try {
        app.clock.set(inDays(-91))
        expect(await warningsOf('fresh', litellmModel)).toBeUndefined()
        app.clock.set(inDays(-90))
        expect(await warningsOf('soon', litellmModel)).toEqual([
          { code: 'MODEL_RETIRING', field: 'litellmModel', message: `${litellmModel} retires on ${deprecationDate}` },
        ])
        app.clock.set(inDays(1))
        expect(await warningsOf('late', litellmModel)).toEqual([
          { code: 'MODEL_DEPRECATED', field: 'litellmModel', message: `${litellmModel} has been deprecated since ${deprecationDate}` },
        ])
      } finally {
        app.clock.set(now)
      }
    })

    it('stay away for a listed model without a date, for names of the user’s own, and from refusals', async () => {
      const { catalogModels } = await editor.data<{ catalogModels: { nodes: { litellmModel: string; deprecationDate: string | null }[] } }>(
        '{ catalogModels(provider: "mistral", first: 100) { nodes { litellmModel deprecationDate } } }',
      )
      const good = catalogModels.nodes.find((model) => model.deprecationDate === null)?.litellmModel ?? ''
      expect(await warningsOf('good', good)).toBeUndefined()
      expect(await warningsOf('own', 'azure/my-deployment')).toBeUndefined()
      expect(await warningsOf('wild', 'openai/*')).toBeUndefined()
      const { extensions, errors } = await editor.ask(
        'mutation { createModelAlias(input: { name: "good", litellmModel: "openai/gpt-nine-thousand" }) { position } }',
      )
      expect([errors[0]?.extensions.code, extensions]).toEqual(['ALIAS_ALREADY_EXISTS', undefined])
    })
  })
})
