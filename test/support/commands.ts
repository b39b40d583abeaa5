/** Commands with everything filled in that a test does not care about. */
import { randomUUID } from 'node:crypto'
import type { CommandMetadata } from '../../src/kernel/event.ts'
import type { AccessGroupCommand } from '../../src/modules/access-group/access-group.commands.ts'
import type { CreateModelAlias, DeleteModelAlias, RestoreModelAlias, UpdateModelAlias } from '../../src/modules/alias/alias.commands.ts'
import type { CreateApiKey, RevokeApiKey } from '../../src/modules/api-key/api-key.decider.ts'
import type { CreateOrganization, UpdateOrganization } from '../../src/modules/organization/organization.commands.ts'
import type { ScheduleCommand } from '../../src/modules/schedule/schedule.decider.ts'
import type { CreateTeam, NoteLowCredits, RestoreTeam, TeamCommand, UpdateTeam } from '../../src/modules/team/team.commands.ts'
import type { CreateTeamKey, RevokeTeamKey } from '../../src/modules/team-key/team-key.decider.ts'
import type { CreateWebhook, WebhookCommand } from '../../src/modules/webhook/webhook.decider.ts'

export function metadata(given: Partial<CommandMetadata> = {}): CommandMetadata {
  return {
    actorId: 'tester',
    actorKind: 'API_KEY',
    onBehalfOf: null,
    reason: null,
    source: 'test',
    requestId: null,
    correlationId: randomUUID(),
    ...given,
  }
}

export function createAlias(key: string, given: Partial<CreateModelAlias['data']> = {}): CreateModelAlias {
  const data = { litellmModel: 'openai/gpt-4', description: null, active: true, pricing: null, accessGroups: [], ...given }
  return { type: 'CreateModelAlias', key, data }
}

export function updateAlias(key: string, data: UpdateModelAlias['data'], expectedVersion?: number): UpdateModelAlias {
  return { type: 'UpdateModelAlias', key, data, expectedVersion }
}

export function switchProvider(key: string, litellmModel: string, expectedVersion?: number): UpdateModelAlias {
  return updateAlias(key, { litellmModel }, expectedVersion)
}

export function deleteAlias(key: string, expectedVersion?: number): DeleteModelAlias {
  return { type: 'DeleteModelAlias', key, data: {}, expectedVersion }
}

export function restoreAlias(key: string, given: Partial<RestoreModelAlias['data']> = {}): RestoreModelAlias {
  return { type: 'RestoreModelAlias', key, data: createAlias(key, given).data }
}

type GroupCommand<T extends AccessGroupCommand['type']> = Extract<AccessGroupCommand, { type: T }>

export function createGroup(
  key: string,
  modelAliases: readonly string[] = [],
  description: string | null = null,
): GroupCommand<'CreateAccessGroup'> {
  return { type: 'CreateAccessGroup', key, data: { description, modelAliases } }
}

export function updateGroup(key: string, description: string | null, expectedVersion?: number): GroupCommand<'UpdateAccessGroup'> {
  return { type: 'UpdateAccessGroup', key, data: { description }, expectedVersion }
}

export function addModels(key: string, ...modelAliases: string[]): GroupCommand<'AddModelsToAccessGroup'> {
  return { type: 'AddModelsToAccessGroup', key, data: { modelAliases } }
}

export function removeModels(key: string, ...modelAliases: string[]): GroupCommand<'RemoveModelsFromAccessGroup'> {
  return { type: 'RemoveModelsFromAccessGroup', key, data: { modelAliases } }
}

export function deleteGroup(key: string, expectedVersion?: number): GroupCommand<'DeleteAccessGroup'> {
  return { type: 'DeleteAccessGroup', key, data: {}, expectedVersion }
}

export function restoreGroup(key: string, aliases: readonly string[] = []): GroupCommand<'RestoreAccessGroup'> {
  return { type: 'RestoreAccessGroup', key, data: { description: null, aliases } }
}

export function createOrganization(key: string, given: Partial<CreateOrganization['data']> = {}): CreateOrganization {
  return { type: 'CreateOrganization', key, data: { name: `Organization ${key}`, metadata: null, ...given } }
}

export function updateOrganization(key: string, data: UpdateOrganization['data'], expectedVersion?: number): UpdateOrganization {
  return { type: 'UpdateOrganization', key, data, expectedVersion }
}

/** In the organization `acme` unless told. */
export function createTeam(key: string, given: Partial<CreateTeam['data']> = {}): CreateTeam {
  const data = { organizationId: 'acme', teamAlias: `Team ${key}`, accessGroups: [], creditsAllocated: null, ...given }
  return { type: 'CreateTeam', key, data }
}

export function updateTeam(key: string, data: UpdateTeam['data'], expectedVersion?: number): UpdateTeam {
  return { type: 'UpdateTeam', key, data, expectedVersion }
}

type TeamCommandOf<T extends TeamCommand['type']> = Extract<TeamCommand, { type: T }>

export function grantGroups(key: string, ...accessGroups: string[]): TeamCommandOf<'GrantAccessGroups'> {
  return { type: 'GrantAccessGroups', key, data: { accessGroups } }
}

export function revokeGroups(key: string, ...accessGroups: string[]): TeamCommandOf<'RevokeAccessGroups'> {
  return { type: 'RevokeAccessGroups', key, data: { accessGroups } }
}

export function addCredits(key: string, amount: string, description: string | null = null): TeamCommandOf<'AddCredits'> {
  return { type: 'AddCredits', key, data: { amount, description } }
}

export function refundCredits(key: string, amount: string, description: string | null = null): TeamCommandOf<'RefundCredits'> {
  return { type: 'RefundCredits', key, data: { amount, description } }
}

/** Of a team that used nothing unless told. */
export function adjustCredits(key: string, amount: string, used = '0', description: string | null = null): TeamCommandOf<'AdjustCredits'> {
  return { type: 'AdjustCredits', key, data: { amount, description, used } }
}

export function withdrawCredits(key: string, amount: string, description: string | null = null): TeamCommandOf<'WithdrawCredits'> {
  return { type: 'WithdrawCredits', key, data: { amount, description } }
}

/** In the organization `acme` unless told. */
export function restoreTeam(key: string, given: Partial<RestoreTeam['data']> = {}): RestoreTeam {
  const data = {
    organizationId: 'acme',
    teamAlias: `Team ${key}`,
    creditMode: 'NONE' as const,
    tokensPerCredit: null,
    status: 'ACTIVE' as const,
    groups: [],
    creditsAllocated: '0',
    creditsLowAt: null,
    ...given,
  }
  return { type: 'RestoreTeam', key, data }
}

/** Low is a fifth of the allocated credits unless told. */
export function noteLowCredits(key: string, given: Partial<NoteLowCredits['data']> = {}): NoteLowCredits {
  return { type: 'NoteLowCredits', key, data: { used: '0', percent: 20, risen: false, ...given } }
}

type Plain = 'SuspendTeam' | 'PauseTeam' | 'ResumeTeam' | 'DeleteTeam'

export function teamCommand<T extends Plain>(type: T, key: string, expectedVersion?: number): TeamCommandOf<T> {
  return { type, key, data: {}, expectedVersion } as TeamCommandOf<T>
}

export function createApiKey(key: string, given: Partial<CreateApiKey['data']> = {}): CreateApiKey {
  const data = {
    name: `key ${key}`,
    role: 'ADMIN' as const,
    expiresAt: null,
    secretHash: '0'.repeat(64),
    now: '2026-11-24T06:00:00.000Z',
    ...given,
  }
  return { type: 'CreateApiKey', key, data }
}

export function revokeApiKey(key: string): RevokeApiKey {
  return { type: 'RevokeApiKey', key, data: {} }
}

/** For the team `core` unless told. */
export function createTeamKey(key: string, given: Partial<CreateTeamKey['data']> = {}): CreateTeamKey {
  const data = {
    teamId: 'core',
    name: `key ${key}`,
    expiresAt: null,
    secretHash: '0'.repeat(64),
    now: '2026-11-24T06:00:00.000Z',
    ...given,
  }
  return { type: 'CreateTeamKey', key, data }
}

export function revokeTeamKey(key: string): RevokeTeamKey {
  return { type: 'RevokeTeamKey', key, data: {} }
}

/** For the next day, by the clock of tests. */
export function scheduleSwitch(key: string, alias: string, litellmModel = 'openai/gpt-4o'): ScheduleCommand {
  const data = { alias, litellmModel, at: '2026-11-25T06:00:00.000Z', now: '2026-11-24T06:00:00.000Z' }
  return { type: 'ScheduleSwitch', key, data }
}

export function cancelSwitch(key: string): ScheduleCommand {
  return { type: 'CancelScheduledSwitch', key, data: {} }
}

export function completeSwitch(key: string): ScheduleCommand {
  return { type: 'CompleteScheduledSwitch', key, data: {} }
}

export function createWebhook(key: string, given: Partial<CreateWebhook['data']> = {}): CreateWebhook {
  const data = {
    url: 'https://example.com/hook',
    types: null,
    allowHttp: false,
    ...given,
  }
  return { type: 'CreateWebhook', key, data }
}

export function webhookCommand(type: 'DeleteWebhook' | 'ResumeWebhook', key: string): WebhookCommand {
  return { type, key, data: {} }
}

export function parkWebhook(key: string): WebhookCommand {
  return { type: 'ParkWebhook', key, data: { failures: 3, lastError: 'the endpoint answered 500' } }
}
