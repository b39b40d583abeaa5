/** How a team's events are taken back. */
import type { RecordedEvent } from '../../kernel/event.ts'
import type { UndoOf } from '../../kernel/module.ts'
import { type Part, part, whole } from '../../kernel/undo.ts'
import type { TeamCommand } from './team.commands.ts'
import type { TeamEvent, TeamStatus } from './team.events.ts'

const field = (name: string) => (event: RecordedEvent) => [part('Team', event.key, name)]
/** Both ends of each grant. */
const grants = ({ key, data }: RecordedEvent): Part[] =>
  (data as { groups: readonly string[] }).groups.flatMap((group) => [
    part('Team', key, `group ${group}`),
    part('AccessGroup', group, `team ${key}`),
  ])
const membership = ({ key, data }: RecordedEvent): Part[] => [
  whole('Team', key),
  part('Organization', (data as { organizationId: string }).organizationId, `team ${key}`),
]
/** Additions do not depend on one another; a withdrawal touches the addition that it takes back, and the other way round. */
const credits = ({ key, eventId, causationId }: RecordedEvent): Part[] =>
  [eventId, causationId ?? eventId].map((id) => part('Team', key, `credits ${id}`))
const remove = ({ key }: RecordedEvent): TeamCommand[] => [{ type: 'DeleteTeam', key, data: {} }]

/** Only an active team can be paused, and what is suspended is resumed first. */
function statusAgain(key: string, now: TeamStatus, before: TeamStatus): TeamCommand[] {
  const resume: TeamCommand = { type: 'ResumeTeam', key, data: {} }
  if (before === 'ACTIVE') return [resume]
  if (before === 'SUSPENDED') return [{ type: 'SuspendTeam', key, data: {} }]
  return [...(now === 'SUSPENDED' ? [resume] : []), { type: 'PauseTeam', key, data: {} }]
}

export const teamUndo: UndoOf<TeamEvent> = {
  TeamCreated: { begins: true, touches: membership, commands: remove },
  TeamRenamed: {
    touches: field('teamAlias'),
    commands: ({ key, data }): TeamCommand[] => [{ type: 'UpdateTeam', key, data: { teamAlias: data.before } }],
  },
  CreditModeChanged: {
    touches: field('creditRule'),
    commands: ({ key, data }): TeamCommand[] => [{ type: 'UpdateTeam', key, data: data.before }],
  },
  AccessGroupsGranted: {
    touches: grants,
    commands: ({ key, data }): TeamCommand[] => [{ type: 'RevokeAccessGroups', key, data: { accessGroups: data.groups } }],
  },
  AccessGroupsRevoked: {
    touches: grants,
    commands: ({ key, data }): TeamCommand[] => [{ type: 'GrantAccessGroups', key, data: { accessGroups: data.groups } }],
  },
  CreditsAdded: {
    touches: credits,
    commands: ({ key, data }): TeamCommand[] => [{ type: 'WithdrawCredits', key, data }],
  },
  CreditsRefunded: {
    touches: credits,
    commands: ({ key, data }): TeamCommand[] => [{ type: 'WithdrawCredits', key, data }],
  },
  CreditsAdjusted: {
    touches: credits,
    commands: ({ key, data: { amount, description } }): TeamCommand[] => [
      amount.startsWith('-')
        ? { type: 'AdjustCredits', key, data: { amount: amount.slice(1), description, used: '0' } }
        : { type: 'WithdrawCredits', key, data: { amount, description } },
    ],
  },
  CreditsWithdrawn: {
    touches: credits,
    commands: ({ key, data }): TeamCommand[] => [{ type: 'AddCredits', key, data }],
  },
  CreditsRunLow: { touches: () => [], commands: () => [] },
  TeamSuspended: { touches: field('status'), commands: ({ key, data }) => statusAgain(key, 'SUSPENDED', data.before) },
  TeamPaused: { touches: field('status'), commands: ({ key, data }) => statusAgain(key, 'PAUSED', data.before) },
  TeamResumed: { touches: field('status'), commands: ({ key, data }) => statusAgain(key, 'ACTIVE', data.before) },
  TeamDeleted: {
    touches: (event) => [...membership(event), ...grants(event)],
    commands: ({ key, data }): TeamCommand[] => [{ type: 'RestoreTeam', key, data }],
  },
  TeamRestored: { touches: (event) => [...membership(event), ...grants(event)], commands: remove },
}
