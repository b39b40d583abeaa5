import type { Change, RowChange } from '../../kernel/module.ts'
import type { TeamState } from './team.decider.ts'
import type { TeamEvent } from './team.events.ts'
import { teamAccessGroupTable, teamTable } from './team.tables.ts'

export function projectTeam({ event, before, after }: Change<TeamState, TeamEvent>): RowChange[] {
  const team = after.state ?? before?.state
  if (!team) throw new Error(`${event.type} of ${event.key} leaves no team to show`)
  const row = {
    team_id: event.key,
    team_alias: team.teamAlias,
    organization_id: team.organizationId,
    status: team.status,
    credit_mode: team.creditMode,
    tokens_per_credit: team.tokensPerCredit,
    credits_allocated: team.creditsAllocated,
    credits_low_at: team.creditsLowAt,
    version: after.version,
    created_at: new Date(after.createdAt),
    updated_at: new Date(after.updatedAt),
    deleted: after.state === null,
    born: event.type === 'TeamCreated',
  }
  return [{ table: teamTable, key: [event.key], row, replaces: before !== undefined }, ...grants(event)]
}

function grants({ type, key, data }: Change<TeamState, TeamEvent>['event']): RowChange[] {
  const groups = 'groups' in data ? data.groups : []
  const granted = type === 'AccessGroupsGranted' || type === 'TeamRestored'
  return groups.map((group) => ({
    table: teamAccessGroupTable,
    key: [key, group],
    row: granted ? { team_id: key, group_name: group } : null,
    replaces: !granted,
  }))
}
