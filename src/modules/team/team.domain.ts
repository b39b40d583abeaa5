import type { Command } from '../../kernel/command.ts'
import type { DomainEvent, Subject } from '../../kernel/event.ts'
import { defineModule } from '../../kernel/module.ts'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { accessGroup, groupButForCase, groupsOfAlias, UnknownGroup } from '../access-group/index.ts'
import { organization, organizationButForCase, UnknownOrganization } from '../organization/index.ts'
import type { TeamCommand } from './team.commands.ts'
import { type TeamReferences, type TeamState, teamDecider } from './team.decider.ts'
import { teamEventDefinitions } from './team.descriptions.ts'
import { GroupInUse } from './team.errors.ts'
import type { TeamEvent } from './team.events.ts'
import { projectTeam } from './team.projection.ts'
import { teamAccessGroupTable, teamTable } from './team.tables.ts'
import { teamUndo } from './team.undo.ts'

export const team: EntityType<TeamState> = {
  name: 'Team',
  indexes: {
    byGroup: (state) => state.accessGroups,
    byFoldedName: (_, id) => [id.toLowerCase()],
  },
}

/** Of living teams whose id is spelled like this one but for case, one. */
export function teamButForCase(world: WorldReader, teamId: string): string | null {
  for (const found of world.keysBy(team, 'byFoldedName', teamId.toLowerCase())) return found
  return null
}

function references(world: WorldReader): TeamReferences {
  return {
    sameButForCase: (teamId) => teamButForCase(world, teamId),
    requireOrganization(organizationId) {
      if (stateOf(world, organization, organizationId)) return
      throw new UnknownOrganization(organizationId, organizationButForCase(world, organizationId))
    },
    requireGroups(names, field) {
      const unknown = names.filter((name) => !stateOf(world, accessGroup, name))
      const near = unknown.flatMap((name) => groupButForCase(world, name) ?? [])
      if (unknown.length > 0) throw new UnknownGroup(unknown, field, near)
    },
  }
}

export const teamDomain = defineModule<TeamState, TeamCommand, TeamEvent>({
  entity: team,
  tables: [teamTable, teamAccessGroupTable],
  commands: {
    CreateTeam: true,
    UpdateTeam: true,
    GrantAccessGroups: true,
    RevokeAccessGroups: true,
    AddCredits: true,
    RefundCredits: true,
    AdjustCredits: true,
    WithdrawCredits: true,
    NoteLowCredits: true,
    SuspendTeam: true,
    PauseTeam: true,
    ResumeTeam: true,
    DeleteTeam: true,
    RestoreTeam: true,
  },
  events: teamEventDefinitions,
  decide: (command, state, world) => teamDecider.decide(command, state, references(world)),
  evolve: teamDecider.evolve,
  project: projectTeam,
  undo: teamUndo,
  subjects,

  guard(command: Command, world: WorldReader) {
    if (command.type !== 'DeleteAccessGroup') return
    const teams = [...world.keysBy(team, 'byGroup', command.key)].sort()
    if (teams.length > 0) throw new GroupInUse(command.key, teams)
  },
})

/** A team's own events concern its organization and groups; and what takes an alias away from teams concerns those teams. */
function* subjects(event: DomainEvent, entityType: string, world: WorldReader): Iterable<Subject> {
  if (entityType === team.name) {
    const { data } = event as TeamEvent
    if ('organizationId' in data) yield { type: organization.name, key: data.organizationId }
    if ('groups' in data) for (const key of data.groups) yield { type: accessGroup.name, key }
  }
  const losing =
    event.type === 'ModelAliasDeleted' ? groupsOfAlias(world, event.key) : event.type === 'ModelsRemovedFromAccessGroup' ? [event.key] : []
  for (const group of losing) for (const key of world.keysBy(team, 'byGroup', group)) yield { type: team.name, key }
}
