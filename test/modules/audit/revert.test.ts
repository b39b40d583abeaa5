import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/kernel/command.ts'
import * as make from '../../support/commands.ts'
import { refusalOf } from '../../support/deciding.ts'
import { Blocked, RevertibleLog, registry } from '../../support/reverting.ts'

/** Aliases `smart` and `fast`, the group `prod` with both, `test` with none, the team `core` with `prod`, and credits. */
function furnished(): RevertibleLog {
  const log = new RevertibleLog()
  for (const command of [
    make.createOrganization('acme', { name: 'Acme', metadata: { tier: 1 } }),
    make.createAlias('smart', { description: 'best', pricing: { inputPerMillionTokens: '1', outputPerMillionTokens: '2' } }),
    make.createAlias('fast', { active: false }),
    make.createGroup('prod', ['smart', 'fast'], 'production'),
    make.createGroup('test'),
    make.createTeam('core', { accessGroups: ['prod'], creditsAllocated: '100' }),
  ])
    log.submit(command)
  return log
}

const told = (events: readonly { type: string; key: string }[]) => events.map(({ type, key }) => `${type} ${key}`)

/** What is done, then reverted by the position of its first event: the types that the reverting appends. */
const cases: readonly { readonly before?: readonly Command[]; readonly command: Command; readonly appends: readonly string[] }[] = [
  {
    command: make.createAlias('new', { accessGroups: ['prod', 'test'] }),
    appends: ['ModelAliasDeleted', 'ModelsRemovedFromAccessGroup', 'ModelsRemovedFromAccessGroup'],
  },
  { command: make.updateAlias('smart', { description: null }), appends: ['ModelAliasDescribed'] },
  { command: make.switchProvider('smart', 'anthropic/claude-3-opus'), appends: ['ProviderSwitched'] },
  { command: make.updateAlias('smart', { pricing: null }), appends: ['ModelAliasRepriced'] },
  { command: make.updateAlias('fast', { active: true }), appends: ['ModelAliasDisabled'] },
  { command: make.updateAlias('smart', { active: false }), appends: ['ModelAliasEnabled'] },
  { command: make.deleteAlias('smart'), appends: ['ModelAliasRestored', 'ModelsAddedToAccessGroup'] },
  { command: make.createGroup('new', ['smart']), appends: ['AccessGroupDeleted'] },
  { command: make.updateGroup('prod', null), appends: ['AccessGroupDescribed'] },
  { command: make.addModels('test', 'fast', 'smart'), appends: ['ModelsRemovedFromAccessGroup'] },
  { command: make.removeModels('prod', 'fast', 'smart'), appends: ['ModelsAddedToAccessGroup'] },
  { before: [make.revokeGroups('core', 'prod')], command: make.deleteGroup('prod'), appends: ['AccessGroupRestored'] },
  { command: make.updateOrganization('acme', { name: 'Other', metadata: null }), appends: ['OrganizationUpdated'] },
  { command: make.createTeam('new', { accessGroups: ['prod'], creditsAllocated: '5' }), appends: ['TeamDeleted'] },
  { command: make.updateTeam('core', { teamAlias: 'Other' }), appends: ['TeamRenamed'] },
  { command: make.updateTeam('core', { creditMode: 'TOKENS', tokensPerCredit: 7 }), appends: ['CreditModeChanged'] },
  { command: make.grantGroups('core', 'test'), appends: ['AccessGroupsRevoked'] },
  { command: make.revokeGroups('core', 'prod'), appends: ['AccessGroupsGranted'] },
  { command: make.addCredits('core', '2.5', 'a gift'), appends: ['CreditsWithdrawn'] },
  { command: make.refundCredits('core', '2.5', 'a job that failed'), appends: ['CreditsWithdrawn'] },
  { command: make.adjustCredits('core', '2.5'), appends: ['CreditsWithdrawn'] },
  { command: make.adjustCredits('core', '-2.5'), appends: ['CreditsAdjusted'] },
  { command: make.withdrawCredits('core', '2.5'), appends: ['CreditsAdded'] },
  { command: make.teamCommand('SuspendTeam', 'core'), appends: ['TeamResumed'] },
  { command: make.teamCommand('PauseTeam', 'core'), appends: ['TeamResumed'] },
  {
    before: [make.teamCommand('PauseTeam', 'core')],
    command: make.teamCommand('SuspendTeam', 'core'),
    appends: ['TeamResumed', 'TeamPaused'],
  },
  { before: [make.teamCommand('PauseTeam', 'core')], command: make.teamCommand('ResumeTeam', 'core'), appends: ['TeamPaused'] },
  { before: [make.teamCommand('SuspendTeam', 'core')], command: make.teamCommand('ResumeTeam', 'core'), appends: ['TeamSuspended'] },
  {
    before: [make.noteLowCredits('core', { used: '99' }), make.teamCommand('SuspendTeam', 'core')],
    command: make.teamCommand('DeleteTeam', 'core'),
    appends: ['TeamRestored'],
  },
]

describe('reverting an event', () => {
  it.each(cases)(
    'appends the opposite of $command.type $command.data and brings everything back: $appends',
    ({ before, command, appends }) => {
      const log = furnished()
      for (const earlier of before ?? []) log.submit(earlier)
      const was = log.living()
      const [event] = log.submit(command)
      const done = log.living()
      const reverted = log.revertEvent(event?.position ?? 0)
      expect(reverted.map(({ type }) => type)).toEqual(appends)
      expect(reverted[0]?.causationId).toBe(event?.eventId)
      expect(log.living()).toEqual(was)

      // A revert is an event like any other: it can be reverted, and so can that, as often as one likes.
      for (const [n, expected] of [done, was, done, was, done].entries()) {
        const last = log.events.findLast(({ key }) => key === event?.key)
        const batch = log.events.filter(({ correlationId }) => correlationId === last?.correlationId)
        log.revertEvent(batch[0]?.position ?? 0)
        expect(log.living(), `revert ${n + 2}`).toEqual(expected)
      }
    },
  )

  it('is tried above for every kind of event, those aside that are told below', () => {
    const done = cases.flatMap(({ before, command, appends }) => {
      const log = furnished()
      for (const earlier of before ?? []) log.submit(earlier)
      return [...log.submit(command).map(({ type }) => type), ...appends]
    })
    expect(registry.eventTypes.filter((type) => !done.includes(type)).sort()).toEqual([
      'ApiKeyCreated',
      'ApiKeyRevoked',
      'CreditsRunLow',
      'OrganizationCreated',
      'ScheduledSwitchDone',
      'ScheduledSwitchFailed',
      'SwitchScheduled',
      'SwitchUnscheduled',
      'TeamKeyCreated',
      'TeamKeyRevoked',
      'WebhookCreated',
      'WebhookDeleted',
      'WebhookParked',
      'WebhookResumed',
    ])
  })

  it('refuses what cannot be undone, in a sentence', () => {
    const log = furnished()
    log.submit(make.createApiKey('k1'))
    log.submit(make.createApiKey('k2'))
    log.submit(make.createTeamKey('t1'))
    const [revoked] = log.submit(make.revokeApiKey('k2'))
    const [teamKey] = log.submit(make.revokeTeamKey('t1'))
    const [low] = log.submit(make.noteLowCredits('core', { used: '99' }))
    const [lone] = log.submit(make.createOrganization('lone'))
    log.submit(make.createWebhook('w1'))
    log.submit(make.parkWebhook('w1'))
    const [resumed] = log.submit(make.webhookCommand('ResumeWebhook', 'w1'))
    log.submit(make.createWebhook('w2'))
    const [silenced] = log.submit(make.webhookCommand('DeleteWebhook', 'w2'))
    log.submit(make.scheduleSwitch('s1', 'smart'))
    const [cancelled] = log.submit(make.cancelSwitch('s1'))
    log.submit(make.scheduleSwitch('s2', 'smart'))
    const [done] = log.submit(make.completeSwitch('s2'))
    for (const [event, why] of [
      [revoked, 'what was revoked may be in wrong hands'],
      [teamKey, 'what was revoked may be in wrong hands'],
      [low, 'there is nothing to revert'],
      [lone, 'organizations cannot be deleted'],
      [resumed, 'is parked by failures alone'],
      [silenced, 'its secret is gone for good'],
      [cancelled, 'a switch that was cancelled stays so'],
      [done, 'there is nothing to revert'],
    ] as const) {
      const refusal = refusalOf(() => log.revertEvent(event?.position ?? 0))
      expect(refusal).toMatchObject({ code: 'REVERT_BLOCKED', details: { blockedBy: [] } })
      expect(refusal.message).toContain(why)
    }
  })

  it('ends a webhook and a planned switch whose beginning it undoes, and resumes a webhook that was parked', () => {
    const log = furnished()
    const [created] = log.submit(make.createWebhook('w1'))
    const [parked] = log.submit(make.parkWebhook('w1'))
    const [planned] = log.submit(make.scheduleSwitch('s1', 'smart'))
    expect(told(log.revertEvent(parked?.position ?? 0))).toEqual(['WebhookResumed w1'])
    expect(told(log.revertEvent(created?.position ?? 0))).toEqual(['WebhookDeleted w1'])
    expect(told(log.revertEvent(planned?.position ?? 0))).toEqual(['SwitchUnscheduled s1'])
  })

  it('revokes a key whose creation it undoes', () => {
    const log = furnished()
    log.submit(make.createApiKey('k1'))
    const [second] = log.submit(make.createApiKey('k2'))
    const [teamKey] = log.submit(make.createTeamKey('t1'))
    expect(told(log.revertEvent(second?.position ?? 0))).toEqual(['ApiKeyRevoked k2'])
    expect(told(log.revertEvent(teamKey?.position ?? 0))).toEqual(['TeamKeyRevoked t1'])
  })

  it('brings a team back without its keys: they stay revoked', () => {
    const log = furnished()
    log.submit(make.createTeamKey('t1'))
    const [deleted, revoked] = log.submit(make.teamCommand('DeleteTeam', 'core'))
    expect(revoked?.type).toBe('TeamKeyRevoked')
    expect(told(log.revertEvent(deleted?.position ?? 0))).toEqual(['TeamRestored core'])
  })
})

/** The events that block the reverting of the first event of `command`, when `since` happened after it. */
function blockedBy(command: Command, ...since: Command[]): string[] {
  const log = furnished()
  const [event] = log.submit(command)
  for (const later of since) log.submit(later)
  const before = log.events.length
  try {
    log.revertEvent(event?.position ?? 0)
  } catch (error) {
    if (!(error instanceof Blocked)) throw error
    expect(log.events.length).toBe(before)
    return told(error.by)
  }
  return []
}

describe('an event that others depend on', () => {
  const toClaude = make.switchProvider('smart', 'anthropic/claude-3-opus')

  it('is not reverted when the same field changed again, even back to what it was', () => {
    expect(blockedBy(toClaude, make.switchProvider('smart', 'openai/gpt-5'))).toEqual(['ProviderSwitched smart'])
    expect(blockedBy(toClaude, make.switchProvider('smart', 'openai/gpt-5'), toClaude)).toEqual([
      'ProviderSwitched smart',
      'ProviderSwitched smart',
    ])
    expect(blockedBy(make.teamCommand('PauseTeam', 'core'), make.teamCommand('SuspendTeam', 'core'))).toEqual(['TeamSuspended core'])
  })

  it('is reverted whatever else happened to the entity', () => {
    expect(blockedBy(toClaude, make.updateAlias('smart', { active: false, description: 'x' }), make.addModels('test', 'smart'))).toEqual([])
    expect(blockedBy(make.addCredits('core', '5'), make.addCredits('core', '6'))).toEqual([])
    expect(blockedBy(make.grantGroups('core', 'test'), make.revokeGroups('core', 'prod'), make.addModels('test', 'smart'))).toEqual([])
  })

  it('is not reverted once the entity is gone', () => {
    expect(blockedBy(toClaude, make.deleteAlias('smart'))).toEqual(['ModelAliasDeleted smart'])
    expect(blockedBy(make.addModels('test', 'smart'), make.deleteAlias('smart'))).toEqual([
      'ModelAliasDeleted smart',
      'ModelsRemovedFromAccessGroup test',
    ])
    expect(blockedBy(make.addCredits('core', '5'), make.teamCommand('DeleteTeam', 'core'))).toEqual(['TeamDeleted core'])
    expect(blockedBy(make.revokeGroups('core', 'prod'), make.deleteGroup('prod'))).toEqual(['AccessGroupDeleted prod'])
    expect(blockedBy(make.removeModels('prod', 'smart'), make.deleteAlias('smart'))).toEqual(['ModelAliasDeleted smart'])
  })

  it('is not reverted when it made what others use now', () => {
    expect(blockedBy(make.createAlias('new'), make.addModels('test', 'new', 'fast'))).toEqual(['ModelsAddedToAccessGroup test'])
    expect(blockedBy(make.createGroup('new'), make.grantGroups('core', 'new'))).toEqual(['AccessGroupsGranted core'])
    expect(blockedBy(make.createTeam('new'), make.createTeamKey('t1', { teamId: 'new' }))).toEqual(['TeamKeyCreated t1'])
    expect(blockedBy(make.createAlias('new'), make.updateAlias('new', { active: false }))).toEqual(['ModelAliasDisabled new'])
  })

  it('is not brought back when its name lives again, or what belonged to it is gone', () => {
    expect(blockedBy(make.deleteAlias('smart'), make.createAlias('smart'))).toEqual(['ModelAliasCreated smart'])
    expect(blockedBy(make.deleteAlias('smart'), make.revokeGroups('core', 'prod'), make.deleteGroup('prod'))).toEqual([
      'AccessGroupDeleted prod',
    ])
    expect(blockedBy(make.teamCommand('DeleteTeam', 'core'), make.deleteGroup('prod'))).toEqual(['AccessGroupDeleted prod'])
    expect(blockedBy(make.deleteGroup('test'), make.createGroup('test'))).toEqual(['AccessGroupCreated test'])
  })

  it('is not brought back when its name lived anew in between, even if that life was undone', () => {
    const log = furnished()
    const [deleted] = log.submit(make.deleteAlias('smart'))
    const [anew] = log.submit(make.createAlias('smart'))
    log.revertEvent(anew?.position ?? 0)
    expect(() => log.revertEvent(deleted?.position ?? 0)).toThrow(`blocked by ${anew?.position} ModelAliasCreated`)
  })

  it('is not reverted twice', () => {
    const log = furnished()
    const [added] = log.submit(make.addCredits('core', '5'))
    log.revertEvent(added?.position ?? 0)
    expect(() => log.revertEvent(added?.position ?? 0)).toThrow(/^blocked by \d+ CreditsWithdrawn$/)
  })

  it('is reverted again once its reverting, or what stood in the way, is reverted', () => {
    const log = furnished()
    const was = log.living()
    const [switched] = log.submit(toClaude)
    const [again] = log.submit(make.switchProvider('smart', 'openai/gpt-5'))
    log.submit(make.deleteAlias('smart'))
    log.revertBatch(log.events.at(-1)?.correlationId ?? '')
    log.revertEvent(again?.position ?? 0)
    const [undone] = log.revertEvent(switched?.position ?? 0)
    log.revertEvent(undone?.position ?? 0)
    expect(told(log.revertEvent(switched?.position ?? 0))).toEqual(['ProviderSwitched smart'])
    expect(log.living()).toEqual(was)
  })
})

describe('reverting a batch', () => {
  it('undoes everything of it, the last first', () => {
    const log = furnished()
    const was = log.living()
    const batch = log.submit(
      make.createAlias('new'),
      make.createGroup('beta', ['new', 'smart']),
      make.switchProvider('smart', 'openai/gpt-5'),
      make.createTeam('side', { accessGroups: ['beta'], creditsAllocated: '7' }),
      make.teamCommand('SuspendTeam', 'side'),
      make.deleteAlias('fast'),
      make.grantGroups('core', 'beta'),
    )
    expect(told(log.revertBatch(batch[0]?.correlationId ?? ''))).toEqual([
      'AccessGroupsRevoked core',
      'ModelAliasRestored fast',
      'ModelsAddedToAccessGroup prod',
      'TeamDeleted side',
      'ProviderSwitched smart',
      'AccessGroupDeleted beta',
      'ModelAliasDeleted new',
    ])
    expect(log.living()).toEqual(was)
  })

  it('undoes what it made and deleted itself', () => {
    const log = furnished()
    const was = log.living()
    const batch = log.submit(make.createAlias('new', { accessGroups: ['prod'] }), make.deleteAlias('new'))
    log.revertBatch(batch[0]?.correlationId ?? '')
    expect(log.living()).toEqual(was)
  })

  it('is refused as a whole when any later event depends on any of it', () => {
    const log = furnished()
    const batch = log.submit(make.switchProvider('smart', 'openai/gpt-5'), make.createAlias('new'))
    log.submit(make.updateAlias('new', { description: 'x' }))
    const before = log.events.length
    expect(() => log.revertBatch(batch[0]?.correlationId ?? '')).toThrow('blocked by 12 ModelAliasDescribed')
    expect(log.events.length).toBe(before)
  })
})
