import type { FieldChange } from '../../kernel/event.ts'
import type { ModuleParts } from '../../kernel/module.ts'
import type { TeamCommand } from './team.commands.ts'
import type { TeamState } from './team.decider.ts'
import type { TeamDeleted, TeamDetails, TeamEvent, TeamStatus } from './team.events.ts'

const because = ({ description }: { description: string | null }) => (description ? `: ${description}` : '')
const list = (names: readonly string[]) => names.join(', ')
const status = (before: TeamStatus, after: TeamStatus): FieldChange => ({ field: 'status', before, after })
const groupsField = (before: readonly string[] | null, after: readonly string[] | null): FieldChange => ({
  field: 'accessGroups',
  before,
  after,
})

function details(team: TeamDetails, born: boolean): FieldChange[] {
  return (['organizationId', 'teamAlias', 'creditMode', 'tokensPerCredit'] as const)
    .filter((field) => team[field] !== null)
    .map((field) => ({ field, before: born ? null : team[field], after: born ? team[field] : null }))
}

/** A team that comes back, or goes. */
function everything(team: TeamDeleted['data'], born: boolean): FieldChange[] {
  const rest = {
    status: team.status,
    ...(team.groups.length > 0 ? { accessGroups: team.groups } : {}),
    creditsAllocated: team.creditsAllocated,
  }
  const fields = Object.entries(rest).map(([field, value]) => ({ field, before: born ? null : value, after: born ? value : null }))
  return [...details(team, born), ...fields]
}

/** How a team's events read in a history. */
export const teamEventDefinitions: ModuleParts<TeamState, TeamCommand, TeamEvent>['events'] = {
  TeamCreated: {
    summary: ({ key, data }) => `team ${key} (${data.teamAlias}) created in organization ${data.organizationId}`,
    changes: ({ data }) => details(data, true),
  },
  TeamRenamed: {
    summary: ({ key, data }) => `team ${key} renamed from ${data.before} to ${data.after}`,
    changes: ({ data }) => [{ field: 'teamAlias', before: data.before, after: data.after }],
  },
  CreditModeChanged: {
    summary: ({ key, data }) => `team ${key} now spends credits by ${data.after.creditMode}, before by ${data.before.creditMode}`,
    changes: ({ data }) =>
      (['creditMode', 'tokensPerCredit'] as const)
        .filter((field) => data.before[field] !== data.after[field])
        .map((field) => ({ field, before: data.before[field], after: data.after[field] })),
  },
  AccessGroupsGranted: {
    summary: ({ key, data }) => `${list(data.groups)} granted to team ${key}`,
    changes: ({ data }) => [groupsField(null, data.groups)],
  },
  AccessGroupsRevoked: {
    summary: ({ key, data }) => `${list(data.groups)} revoked from team ${key}`,
    changes: ({ data }) => [groupsField(data.groups, null)],
  },
  CreditsAdded: {
    summary: ({ key, data }) => `${data.amount} credits added to team ${key}${because(data)}`,
    changes: ({ data }) => [{ field: 'creditsAdded', before: null, after: data.amount }],
  },
  CreditsRefunded: {
    summary: ({ key, data }) => `${data.amount} credits given back to team ${key}${because(data)}`,
    changes: ({ data }) => [{ field: 'creditsAdded', before: null, after: data.amount }],
  },
  CreditsAdjusted: {
    summary: ({ key, data }) => `credits of team ${key} adjusted by ${data.amount}${because(data)}`,
    changes: ({ data }) => [{ field: 'creditsAdded', before: null, after: data.amount }],
  },
  CreditsWithdrawn: {
    summary: ({ key, data }) => `${data.amount} credits taken back from team ${key}${because(data)}`,
    changes: ({ data }) => [{ field: 'creditsAdded', before: data.amount, after: null }],
  },
  CreditsRunLow: {
    summary: ({ key, data }) => `credits of team ${key} run low: ${data.remaining} of ${data.allocated} remain`,
    changes: () => [],
  },
  TeamSuspended: { summary: ({ key }) => `team ${key} suspended`, changes: ({ data }) => [status(data.before, 'SUSPENDED')] },
  TeamPaused: { summary: ({ key }) => `team ${key} paused`, changes: ({ data }) => [status(data.before, 'PAUSED')] },
  TeamResumed: { summary: ({ key }) => `team ${key} resumed`, changes: ({ data }) => [status(data.before, 'ACTIVE')] },
  TeamDeleted: {
    // Before version 2 it was not told when credits had last been noted to run low.
    upcasters: [(data) => ({ ...data, creditsLowAt: null })],
    summary: ({ key, data }) => `team ${key} (${data.teamAlias}) deleted`,
    changes: ({ data }) => everything(data, false),
  },
  TeamRestored: {
    revives: true,
    summary: ({ key, data }) => `team ${key} (${data.teamAlias}) brought back`,
    changes: ({ data }) => everything(data, true),
  },
}
