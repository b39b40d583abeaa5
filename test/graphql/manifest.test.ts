import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package-root.ts'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client, GraphqlError } from '../support/graphql-client.ts'

interface Diff {
  readonly entityType: string
  readonly entityKey: string
  readonly change: string
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  readonly events: readonly { readonly type: string; readonly reason: string | null; readonly actor: { readonly id: string } }[]
}
interface Applied {
  readonly applied: boolean
  readonly plan: readonly Diff[]
  readonly position: string
  readonly events: readonly {
    readonly id: string
    readonly type: string
    readonly entityKey: string
    readonly position: string
    readonly correlationId: string
    readonly source: string
    readonly reason: string | null
  }[]
}

const APPLIED = `applied position plan { entityType entityKey change changes { field before after } events { type reason actor { id } } }
  events { id type entityKey position correlationId source reason }`

const FOLDER = join(packageRoot, 'examples/manifests')
const examples = readdirSync(FOLDER).map((file) => ({ file, manifest: readFileSync(join(FOLDER, file), 'utf8') }))

const aliases = (...entries: string[]) => `version: 1\naliases:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`
const told = (plan: readonly Diff[]) => plan.map(({ change, entityType, entityKey }) => `${change} ${entityType} ${entityKey}`)
const faultsOf = ({ extensions }: GraphqlError) =>
  extensions.details as { faultCount: number; faults: { line: number; column: number; path: string }[] }

describe.each(appStores)('manifests on $name', (store) => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
  })
  afterAll(() => app.close())

  const apply = (manifest: string, more: object = {}, client = editor) =>
    client.change<Applied>('applyManifest', { manifest, ...more }, APPLIED)
  const refusal = (manifest: string, more: object = {}) => editor.refusalOf('applyManifest', { manifest, ...more })

  it.each(examples)('the example $file is applied in one commit, and once more changes nothing', async ({ manifest }) => {
    const before = app.position()
    const first = await apply(manifest, { reason: 'As in the document' })
    expect(first.applied).toBe(true)
    expect(first.plan.length).toBeGreaterThan(0)
    expect(new Set(first.events.map(({ correlationId, source, reason }) => `${correlationId} ${source} ${reason}`)).size).toBe(1)
    expect(first.events[0]).toMatchObject({ source: 'manifest', reason: 'As in the document', position: String(before + 1) })
    expect(app.position()).toBe(before + first.events.length)
    expect(await apply(manifest)).toEqual({ applied: true, plan: [], events: [], position: String(app.position()) })
  })

  it('a dry run tells exactly what would happen, and appends nothing', async () => {
    const manifest = aliases('name: dry, litellmModel: openai/gpt-4', 'name: smart, litellmModel: openai/gpt-4o')
    const before = app.position()
    const dry = await apply(manifest, { dryRun: true, idempotencyKey: 'dry-1' })
    expect([dry.applied, app.position()]).toEqual([false, before])
    expect(await editor.data('{ modelAlias(name: "dry") { name } }')).toEqual({ modelAlias: null })
    const real = await apply(manifest, { idempotencyKey: 'dry-1' })
    expect([real.applied, real.plan, real.position]).toEqual([true, dry.plan, dry.position])
    const shape = ({ events }: Applied) => events.map(({ type, entityKey, position }) => [type, entityKey, position])
    expect(shape(real)).toEqual(shape(dry))
  })

  it('a request sent again with its idempotency key is answered as before, with its plan', async () => {
    const manifest = aliases('name: once, litellmModel: openai/gpt-4')
    const first = await apply(manifest, { idempotencyKey: 'once-1' })
    await editor.change('deleteModelAlias', { name: 'once' })
    expect(await apply(manifest, { idempotencyKey: 'once-1' })).toEqual(first)
    expect(await apply(manifest, { idempotencyKey: 'once-1', expectedPosition: String(app.position()) })).toEqual(first)
    const { extensions } = await refusal(aliases('name: twice, litellmModel: openai/gpt-4'), { idempotencyKey: 'once-1' })
    expect(extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('the plan names who changed the same fields since a manifest last did', async () => {
    const manifest = aliases('name: owned, litellmModel: openai/gpt-4, description: As planned')
    await apply(manifest)
    await app.admin.change('switchProvider', { alias: 'owned', litellmModel: 'openai/gpt-4o', reason: 'An outage' })
    await app.admin.change('disableModelAlias', { name: 'owned', reason: 'Not of this manifest' })
    const { plan } = await apply(manifest, { dryRun: true })
    const actor = { id: expect.stringMatching(/./) }
    expect(plan).toEqual([
      {
        entityType: 'ModelAlias',
        entityKey: 'owned',
        change: 'CHANGED',
        changes: [{ field: 'litellmModel', before: 'openai/gpt-4o', after: 'openai/gpt-4' }],
        events: [{ type: 'ProviderSwitched', reason: 'An outage', actor }],
      },
    ])
    await app.admin.change('deleteModelAlias', { name: 'owned', reason: 'By mistake' })
    const [created] = (await apply(manifest, { dryRun: true })).plan
    expect(created).toMatchObject({ change: 'CREATED', events: [{ reason: 'An outage' }, {}, { reason: 'By mistake' }] })
    await apply(manifest)
    expect((await apply(aliases('name: owned, litellmModel: openai/gpt-4o'))).plan[0]?.events).toEqual([])
  })

  describe('expectedPosition', () => {
    const manifest = aliases('name: fixed, litellmModel: openai/gpt-4')

    it('lets the plan be applied that was made there, though the log moved on beside it', async () => {
      const { position } = await editor.change('createModelAlias', { name: 'fixed', litellmModel: 'openai/gpt-4o' })
      await editor.change('createModelAlias', { name: 'beside', litellmModel: 'openai/gpt-4o' })
      await editor.change('updateModelAlias', { name: 'fixed', description: 'A field that the manifest leaves alone' })
      expect(told((await apply(manifest, { expectedPosition: position })).plan)).toEqual(['CHANGED ModelAlias fixed'])
    })

    it('refuses when the plan is no longer the same, names what changed and changes nothing', async () => {
      const { position } = await editor.change('switchProvider', { alias: 'fixed', litellmModel: 'openai/gpt-4o' })
      await editor.change('switchProvider', { alias: 'fixed', litellmModel: 'openai/gpt-4-turbo' })
      const before = app.position()
      const error = await refusal(manifest, { expectedPosition: position })
      expect(error.message).toContain(`the plan of position ${position} is no longer what would happen: ModelAlias fixed changed since`)
      expect(error.extensions).toMatchObject({
        code: 'PLAN_OUTDATED',
        field: 'expectedPosition',
        details: { entities: ['ModelAlias fixed'] },
      })
      expect(app.position()).toBe(before)
      expect((await refusal(manifest, { expectedPosition: position, dryRun: true })).extensions.code).toBe('PLAN_OUTDATED')
    })

    it('refuses when pruning would remove what is there only since', async () => {
      const all = await editor.data<{ exportManifest: string }>('{ exportManifest }')
      const position = String(app.position())
      await editor.change('createModelAlias', { name: 'newcomer', litellmModel: 'openai/gpt-4o' })
      const error = await refusal(all.exportManifest, { expectedPosition: position, prune: true })
      expect(error.extensions).toMatchObject({ code: 'PLAN_OUTDATED', details: { entities: ['ModelAlias newcomer'] } })
      expect((await apply(all.exportManifest, { expectedPosition: position })).plan).toEqual([])
    })

    it('in the future is refused', async () => {
      const error = await refusal(manifest, { expectedPosition: String(app.position() + 1) })
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'expectedPosition' })
    })
  })

  it('what many apply at once is applied one after the other', async () => {
    const manifests = Array.from({ length: 8 }, (_, i) =>
      aliases('name: raced, litellmModel: openai/gpt-4', `name: racer-${i}, litellmModel: openai/gpt-4`),
    )
    const answers = await Promise.all(manifests.map((manifest) => apply(manifest)))
    expect(answers.filter(({ plan }) => told(plan).includes('CREATED ModelAlias raced'))).toHaveLength(1)
  })

  it('faults are told with line and column, all at once, and nothing is applied', async () => {
    const before = app.position()
    const error = await refusal(
      'version: 1\naliases:\n  - { name: sound, litellmModel: openai/gpt-4 }\n  - { name: a b, litellmModel: opnai/gpt-4 }\n  - { name: c, litellmModel: opnai/x }\n',
    )
    expect(error).toMatchObject({
      message: expect.stringMatching(/^the manifest has 2 faults, the first in line 4, column 13: name `a b` is not accepted/),
      extensions: { code: 'MANIFEST_INVALID', field: 'manifest' },
    })
    expect(faultsOf(error)).toMatchObject({
      faultCount: 2,
      faults: [
        { line: 4, column: 13, path: 'aliases[1].name', code: 'BAD_USER_INPUT' },
        {
          line: 5,
          column: 30,
          path: 'aliases[2].litellmModel',
          code: 'UNKNOWN_PROVIDER',
          message: expect.stringContaining('did you mean `openai`?'),
        },
      ],
    })
    expect(app.position()).toBe(before)
  })

  it('of ten thousand faults fifty are told, with their number', async () => {
    const error = await refusal(aliases(...Array.from({ length: 10_000 }, (_, i) => `name: ${i} x, litellmModel: openai/gpt-4`)))
    expect([faultsOf(error).faultCount, faultsOf(error).faults.length]).toEqual([10_000, 50])
  })

  it('bodies of two megabytes are refused before they are read', async () => {
    const { status, errors } = await editor.ask('mutation ($input: ApplyManifestInput!) { applyManifest(input: $input) { applied } }', {
      input: { manifest: `version: 1 # ${'x'.repeat(2_000_000)}` },
    })
    expect([status, errors[0]?.extensions.code]).toEqual([413, 'BAD_USER_INPUT'])
  })

  it('cautions about models are told beside the answer', async () => {
    const manifest = aliases('name: odd, litellmModel: openai/no-such-model')
    const { extensions } = await editor.ask('mutation ($input: ApplyManifestInput!) { applyManifest(input: $input) { applied } }', {
      input: { manifest },
    })
    expect(extensions?.warnings).toMatchObject([{ field: 'aliases[0].litellmModel', code: expect.stringMatching(/^[A-Z_]+$/) }])
  })

  it('credits that a manifest would have to take away are told beside the answer, too', async () => {
    const manifest = examples.find(({ file }) => file === 'onboarding.yaml')?.manifest ?? ''
    await apply(manifest)
    await editor.change('addCredits', { teamId: 'newclient-prod', amount: '1' })
    const { data, extensions } = await editor.ask<{ applyManifest: Applied }>(
      'mutation ($input: ApplyManifestInput!) { applyManifest(input: $input) { applied plan { entityKey } } }',
      { input: { manifest } },
    )
    expect(data?.applyManifest).toEqual({ applied: true, plan: [] })
    expect(extensions?.warnings).toMatchObject([{ code: 'CREDITS_NOT_TAKEN', field: 'teams[0].creditsAllocated' }])
  })

  it('what is exported changes nothing when it is applied, and says how it was at any moment', async () => {
    const auditor = await app.clientAs('AUDITOR')
    const { exportManifest } = await auditor.data<{ exportManifest: string }>('{ exportManifest }')
    expect(await apply(exportManifest, { prune: true })).toMatchObject({ plan: [], events: [] })
    const query = 'query ($position: Position!) { exportManifest(at: { position: $position }) }'
    const position = String(app.position())
    await apply(aliases('name: afterwards, litellmModel: openai/gpt-4'))
    const past = await auditor.data<{ exportManifest: string }>(query, { position })
    expect(past.exportManifest.split('\n').slice(1)).toEqual(exportManifest.split('\n').slice(1))
  })

  it('a plan takes as many statements for a hundred entities as for one', async () => {
    const wide = (count: number) => aliases(...Array.from({ length: count }, (_, i) => `name: wide-${i}, litellmModel: openai/gpt-4`))
    await apply(wide(100))
    const statements = (count: number) =>
      app.statementsOf(() => apply(wide(count).replaceAll('openai/gpt-4 ', 'openai/gpt-4o '), { dryRun: true }))
    const [one, hundred] = [await statements(1), await statements(100)]
    expect(one.length).toBeGreaterThan(0)
    expect(hundred.length).toBe(one.length)
  })

  it('nobody else takes the source that marks what manifests did', async () => {
    const error = await editor.ask('{ exportManifest }', {}, { 'x-source': 'manifest' })
    expect(error.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })
})
