import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { addModels, metadata, removeModels } from '../support/commands.ts'
import type { Client } from '../support/graphql-client.ts'
import { expectSoundLog } from '../support/log.ts'

const GPT = 'openai/gpt-4'
const CLAUDE = 'anthropic/claude-3-opus-20240229'
const REVERTED = 'reverted { position type } events { id type entityKey position causationId correlationId reason } position'

interface Reverted {
  readonly reverted: readonly { readonly position: string; readonly type: string }[]
  readonly events: readonly {
    readonly id: string
    readonly type: string
    readonly entityKey: string
    readonly position: string
    readonly causationId: string | null
    readonly correlationId: string
    readonly reason: string | null
  }[]
  readonly position: string
}

describe.each(appStores)('reverting, on $name', (store) => {
  let app: TestApp
  let editor: Client
  beforeAll(async () => {
    app = await startTestApp(store)
    editor = await app.clientAs('EDITOR')
    await editor.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await editor.change('createAccessGroup', { name: 'prod' })
    await editor.change('createAccessGroup', { name: 'test' })
  })
  afterAll(() => app.close())

  const revertEvent = (position: string | undefined, more: object = {}, client = editor) =>
    client.change<Reverted>('revertEvent', { position, ...more }, REVERTED)
  const revertBatch = (correlationId: string | undefined) => editor.change<Reverted>('revertBatch', { correlationId }, REVERTED)
  /** Position of the first event of a change. */
  const done = async (name: string, input: object, headers = {}) =>
    (await editor.change(name, { ...input }, undefined, headers)).events[0]?.position ?? ''
  const modelOf = async (name: string) =>
    (
      await editor.data<{ modelAlias: { litellmModel: string } | null }>(
        'query ($name: String!) { modelAlias(name: $name) { litellmModel } }',
        { name },
      )
    ).modelAlias?.litellmModel

  it('appends the opposite change, which names its cause and its reason', async () => {
    await done('createModelAlias', { name: 'smart', litellmModel: GPT })
    const position = await done('switchProvider', { alias: 'smart', litellmModel: CLAUDE })
    const { auditEvent } = await editor.data<{ auditEvent: { id: string } }>('query ($p: Position!) { auditEvent(position: $p) { id } }', {
      p: position,
    })
    const answer = await revertEvent(position, { reason: 'it was worse' })
    expect(answer.reverted).toEqual([{ position, type: 'ProviderSwitched' }])
    expect(answer.events).toMatchObject([
      { type: 'ProviderSwitched', entityKey: 'smart', causationId: auditEvent.id, reason: 'it was worse' },
    ])
    expect(answer.position).toBe(String(app.position()))
    expect(await modelOf('smart')).toBe(GPT)
    for (const model of [CLAUDE, GPT, CLAUDE]) {
      await revertEvent(String(app.position()))
      expect(await modelOf('smart')).toBe(model)
    }
  })

  it('brings a deleted alias back with all that it was, into its groups, with its usage', async () => {
    await done('createModelAlias', {
      name: 'back',
      litellmModel: GPT,
      description: 'returns',
      pricing: { inputPerMillionTokens: '1', outputPerMillionTokens: '2' },
      active: false,
      accessGroups: ['prod', 'test'],
    })
    await done('createTeam', { organizationId: 'acme', teamId: 'users', teamAlias: 'Users', accessGroups: ['prod'], creditsAllocated: '9' })
    await count('users', 'back', 2)
    const shown = () =>
      editor.data(`{ modelAlias(name: "back") {
        litellmModel description active pricing { inputPerMillionTokens outputPerMillionTokens } createdAt
        accessGroups { name } teams { nodes { teamId } } usageCount } }`)
    const before = await shown()
    expect(before).toMatchObject({ modelAlias: { usageCount: 2, accessGroups: [{ name: 'prod' }, { name: 'test' }] } })
    const position = await done('deleteModelAlias', { name: 'back' })
    const answer = await revertEvent(position)
    expect(answer.reverted.map(({ type }) => type)).toEqual([
      'ModelAliasDeleted',
      'ModelsRemovedFromAccessGroup',
      'ModelsRemovedFromAccessGroup',
    ])
    expect(await shown()).toEqual(before)
    await count('users', 'back', 1)
    expect(await shown()).toMatchObject({ modelAlias: { usageCount: 3 } })
  })

  it('brings a deleted team back with its groups, status and credits, those used counted on', async () => {
    await done('createModelAlias', { name: 'model', litellmModel: GPT, accessGroups: ['prod'] })
    await done('createTeam', {
      organizationId: 'acme',
      teamId: 'back',
      teamAlias: 'Back',
      accessGroups: ['prod', 'test'],
      creditsAllocated: '9',
    })
    await count('back', 'model', 4)
    await done('pauseTeam', { teamId: 'back' })
    const shown = () =>
      editor.data(`{ team(teamId: "back") {
        teamAlias status creditMode createdAt credits { allocated used remaining } accessGroups { name } usage { totalCalls }
      } creditTransactions(teamId: "back") { nodes { kind amount before after } } }`)
    const before = await shown()
    expect(before).toMatchObject({ team: { status: 'PAUSED', credits: { allocated: '9', used: '4', remaining: '5' } } })
    const position = await done('deleteTeam', { teamId: 'back' })
    await revertEvent(position)
    expect(await shown()).toEqual(before)
    await count('back', 'model', 1)
    expect(await shown()).toMatchObject({ team: { credits: { used: '5', remaining: '4' }, usage: { totalCalls: 5 } } })
  })

  it('takes credits back, and tells it among the transactions', async () => {
    await done('createTeam', { organizationId: 'acme', teamId: 'rich', teamAlias: 'Rich', creditsAllocated: '10' })
    await revertEvent(await done('addCredits', { teamId: 'rich', amount: '5', description: 'twice' }))
    const answer = await editor.data('{ creditTransactions(teamId: "rich") { nodes { kind amount before after description } } }')
    expect(answer).toMatchObject({
      creditTransactions: {
        nodes: [
          { kind: 'ADJUSTMENT', amount: '5', before: '15', after: '10', description: 'twice' },
          { kind: 'ALLOCATION', amount: '5', before: '10', after: '15' },
          { kind: 'ALLOCATION', amount: '10', before: '0', after: '10' },
        ],
      },
    })
  })

  it('takes no credits back that are spent', async () => {
    await done('createTeam', {
      organizationId: 'acme',
      teamId: 'spender',
      teamAlias: 'Spender',
      accessGroups: ['prod'],
      creditsAllocated: '3',
    })
    const position = await done('addCredits', { teamId: 'spender', amount: '5' })
    await count('spender', 'model', 4)
    const { message, extensions } = await editor.refusalOf('revertEvent', { position })
    expect({ message, code: extensions.code }).toEqual({
      message: 'team spender has 4 credits left, fewer than the 5 to be taken back',
      code: 'REVERT_BLOCKED',
    })
    await done('addCredits', { teamId: 'spender', amount: '1' })
    expect((await revertEvent(position)).events).toMatchObject([{ type: 'CreditsWithdrawn' }])
    expect(await editor.data('{ team(teamId: "spender") { credits { allocated remaining } } }')).toEqual({
      team: { credits: { allocated: '4', remaining: '0' } },
    })
  })

  it('is refused while later events depend on it, which are listed, and changes nothing', async () => {
    await done('createModelAlias', { name: 'moving', litellmModel: GPT })
    const position = await done('switchProvider', { alias: 'moving', litellmModel: CLAUDE })
    await done('updateModelAlias', { name: 'moving', description: 'a detail that does not matter' })
    const later = await done('switchProvider', { alias: 'moving', litellmModel: 'openai/gpt-4o' })
    const before = app.position()
    const { message, extensions } = await editor.refusalOf('revertEvent', { position })
    expect(extensions).toMatchObject({
      code: 'REVERT_BLOCKED',
      details: {
        blockedBy: [
          {
            position: later,
            type: 'ProviderSwitched',
            entityType: 'ModelAlias',
            entityKey: 'moving',
            summary: `alias moving switched from ${CLAUDE} to openai/gpt-4o`,
          },
        ],
        blockedByCount: 1,
      },
    })
    expect(message).toContain(`later events depend on it: ${later} (alias moving switched`)
    expect(app.position()).toBe(before)
    await revertEvent(later)
    await revertEvent(position)
    expect(await modelOf('moving')).toBe(GPT)
  })

  it('is refused with the reason when the opposite change is refused', async () => {
    const position = await done('createModelAlias', { name: 'cased', litellmModel: GPT })
    const deleted = await done('deleteModelAlias', { name: 'cased' })
    await done('createModelAlias', { name: 'Cased', litellmModel: GPT })
    const { message, extensions } = await editor.refusalOf('revertEvent', { position: deleted })
    expect(message).toContain('alias `cased` differs from the existing alias `Cased` only in case')
    expect(extensions).toMatchObject({ code: 'REVERT_BLOCKED', details: { because: { code: 'ALIAS_ALREADY_EXISTS' } } })
    expect((await editor.refusalOf('revertEvent', { position })).extensions.code).toBe('REVERT_BLOCKED')
  })

  it('undoes all events of a correlation id in one commit, the last first', async () => {
    const correlationId = randomUUID()
    const headers = { 'x-correlation-id': correlationId }
    await done('createModelAlias', { name: 'one', litellmModel: GPT, accessGroups: ['prod'] }, headers)
    await done('updateAccessGroup', { name: 'test', description: 'changed' }, headers)
    await done('switchProvider', { alias: 'one', litellmModel: CLAUDE }, headers)
    const answer = await revertBatch(correlationId)
    expect(answer.reverted.map(({ type }) => type)).toEqual([
      'ModelAliasCreated',
      'ModelsAddedToAccessGroup',
      'AccessGroupDescribed',
      'ProviderSwitched',
    ])
    expect(answer.events.map(({ type }) => type)).toEqual(['AccessGroupDescribed', 'ModelAliasDeleted', 'ModelsRemovedFromAccessGroup'])
    expect(await modelOf('one')).toBeUndefined()
    await revertBatch(answer.events[0]?.correlationId)
    expect(await modelOf('one')).toBe(CLAUDE)
  })

  it('tells what there is not, and takes no more than a thousand events at once', async () => {
    const beyond = String(app.position() + 1)
    expect(await editor.refusalOf('revertEvent', { position: beyond })).toMatchObject({
      message: `there is no event at position ${beyond}`,
      extensions: { code: 'NOT_FOUND', field: 'position' },
    })
    expect((await editor.refusalOf('revertEvent', { position: '0' })).extensions.code).toBe('NOT_FOUND')
    expect((await editor.refusalOf('revertBatch', { correlationId: randomUUID() })).extensions).toMatchObject({
      code: 'NOT_FOUND',
      field: 'correlationId',
    })
    expect((await editor.refusalOf('revertBatch', { correlationId: 'x' })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'correlationId',
    })
    await done('createModelAlias', { name: 'busy', litellmModel: GPT })
    const commands = Array.from({ length: 1_001 }, (_, n) => (n % 2 === 0 ? addModels('test', 'busy') : removeModels('test', 'busy')))
    const correlationId = randomUUID()
    await app.app.services.commits.submit({ commands, metadata: metadata({ correlationId }) })
    expect(await editor.refusalOf('revertBatch', { correlationId })).toMatchObject({
      message: expect.stringContaining('more than 1000 events'),
      extensions: { code: 'BAD_USER_INPUT', field: 'correlationId' },
    })
  })

  it('answers the same request as before, though the event is reverted by then', async () => {
    await done('createModelAlias', { name: 'twice', litellmModel: GPT })
    const position = await done('switchProvider', { alias: 'twice', litellmModel: CLAUDE })
    const first = await revertEvent(position, { idempotencyKey: 'revert-1' })
    const before = app.position()
    expect(await revertEvent(position, { idempotencyKey: 'revert-1' })).toEqual(first)
    expect(app.position()).toBe(before)
    const { message, extensions } = await editor.refusalOf('revertEvent', { position })
    expect(message).toBe(`event ${position} is reverted already, by event ${first.position}: revert that one to have the change back`)
    expect(extensions).toMatchObject({ code: 'REVERT_BLOCKED', details: { blockedBy: [{ position: first.position }] } })
  })

  it('can be tried: a dry run answers the events and appends nothing', async () => {
    await done('createModelAlias', { name: 'tried', litellmModel: GPT, accessGroups: ['prod'] })
    const position = await done('deleteModelAlias', { name: 'tried' })
    const before = app.position()
    const tried = await revertEvent(position, { dryRun: true, reason: 'perhaps' })
    expect(app.position()).toBe(before)
    const told = ({ events, ...rest }: Reverted) => ({
      ...rest,
      events: events.map(({ type, entityKey, position: at, reason }) => ({ type, entityKey, at, reason })),
    })
    expect(told(await revertEvent(position, { reason: 'perhaps' }))).toEqual(told(tried))
    expect((await editor.refusalOf('revertEvent', { position, dryRun: true })).extensions.code).toBe('REVERT_BLOCKED')
  })

  it('needs the role ADMIN for events about keys', async () => {
    const { events } = await app.admin.change('createApiKey', { name: 'short-lived', role: 'AUDITOR' })
    const { position, entityKey } = events[0] ?? {}
    const { message, extensions } = await editor.refusalOf('revertEvent', { position })
    expect({ message, code: extensions.code }).toEqual({
      message: 'reverting ApiKeyCreated needs the role ADMIN; this key has EDITOR',
      code: 'FORBIDDEN',
    })
    expect((await revertEvent(position, {}, app.admin)).events).toMatchObject([{ type: 'ApiKeyRevoked', entityKey }])
  })

  it('loses no change that comes at the same time: either comes first, and the other knows', async () => {
    await done('createModelAlias', { name: 'race', litellmModel: GPT })
    for (let round = 0; round < 15; round += 1) {
      const position = await done('switchProvider', { alias: 'race', litellmModel: `openai/gpt-4-${round}` })
      const before = await modelOf('race')
      const [reverted, switched] = await Promise.all([
        editor.ask<{ revertEvent: Reverted }>('mutation ($p: Position!) { revertEvent(input: { position: $p }) { events { position } } }', {
          p: position,
        }),
        round % 3 === 0 ? done('updateModelAlias', { name: 'race', litellmModel: `openai/o-${round}` }) : changed(round),
      ])
      if (reverted.data) {
        expect(Number(reverted.data.revertEvent.events[0]?.position)).toBeLessThan(Number(switched))
      } else {
        expect(reverted.errors[0]?.extensions).toMatchObject({ code: 'REVERT_BLOCKED', details: { blockedBy: [{ position: switched }] } })
      }
      expect(await modelOf('race')).toBe(`openai/o-${round}`)
      expect(before).toBe(`openai/gpt-4-${round}`)
    }
  })

  it('leaves a log that is whole', async () => {
    await expectSoundLog(app.app.store, app.app.services)
  })

  /** Switches a few turns of the event loop later. */
  async function changed(round: number): Promise<string> {
    for (let n = 0; n < round; n += 1) await new Promise(setImmediate)
    return done('updateModelAlias', { name: 'race', litellmModel: `openai/o-${round}` })
  }

  async function count(teamId: string, alias: string, calls: number): Promise<void> {
    const records = Array.from({ length: calls }, () => ({ callId: randomUUID(), teamId, alias, inputTokens: 10, outputTokens: 10 }))
    const { recordUsage } = await editor.data<{ recordUsage: { accepted: number } }>(
      'mutation ($records: [UsageRecordInput!]!) { recordUsage(records: $records) { accepted rejected { message } } }',
      { records },
    )
    expect(recordUsage.accepted).toBe(calls)
  }
})
