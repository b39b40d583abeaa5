import type { Command } from '../../kernel/command.ts'
import type { Subject } from '../../kernel/event.ts'
import { type Change, defineModule, type RowChange } from '../../kernel/module.ts'
import { type EntityType, stateOf, type WorldReader } from '../../kernel/world.ts'
import { team, teamButForCase, UnknownTeam } from '../team/index.ts'
import { type TeamKeyCommand, type TeamKeyState, teamKeyDecider } from './team-key.decider.ts'
import type { TeamKeyEvent } from './team-key.events.ts'
import { teamKeyTable } from './team-key.tables.ts'
import { teamKeyUndo } from './team-key.undo.ts'

export const teamKey: EntityType<TeamKeyState> = {
  name: 'TeamKey',
  indexes: { liveByTeam: (key) => (key.revoked ? [] : [key.teamId]) },
}

function projectTeamKey({ event, before, after }: Change<TeamKeyState, TeamKeyEvent>): RowChange[] {
  const key = after.state
  const row = {
    key_id: event.key,
    team_id: key?.teamId,
    name: key?.name,
    secret_hash: key?.secretHash,
    expires_at: key?.expiresAt ?? null,
    revoked_at: event.type === 'TeamKeyRevoked' ? event.recordedAt : null,
    version: after.version,
    created_at: new Date(after.createdAt),
  }
  return [{ table: teamKeyTable, key: [event.key], row, replaces: before !== undefined }]
}

export const teamKeyDomain = defineModule<TeamKeyState, TeamKeyCommand, TeamKeyEvent>({
  entity: teamKey,
  tables: [teamKeyTable],
  commands: { CreateTeamKey: true, RevokeTeamKey: true },
  decide: (command, state, world) =>
    teamKeyDecider.decide(command, state, {
      requireTeam(teamId) {
        if (!stateOf(world, team, teamId)) throw new UnknownTeam(teamId, teamButForCase(world, teamId))
      },
    }),
  evolve: teamKeyDecider.evolve,
  project: projectTeamKey,
  undo: teamKeyUndo,

  *subjects(event, entityType): Iterable<Subject> {
    if (entityType === teamKey.name) yield { type: team.name, key: (event as TeamKeyEvent).data.teamId }
  },

  /** The keys of a deleted team open nothing, also when a team of that id lives again. */
  followUps({ type, key }: Command, world: WorldReader): TeamKeyCommand[] {
    if (type !== 'DeleteTeam') return []
    return [...world.keysBy(teamKey, 'liveByTeam', key)].sort().map((id) => ({ type: 'RevokeTeamKey', key: id, data: {} }))
  },

  events: {
    TeamKeyCreated: {
      hidden: ['secretHash'],
      summary: ({ data }) => `key "${data.name}" made for team ${data.teamId}`,
      changes: ({ data }) => [
        { field: 'name', before: null, after: data.name },
        { field: 'teamId', before: null, after: data.teamId },
        ...(data.expiresAt ? [{ field: 'expiresAt', before: null, after: data.expiresAt }] : []),
      ],
    },
    TeamKeyRevoked: {
      summary: ({ key, data }) => `key ${key} of team ${data.teamId} revoked`,
      changes: () => [{ field: 'revoked', before: false, after: true }],
    },
  },
})

/** Reads a living key's state for authentication. */
export function teamKeyState(world: WorldReader, keyId: string): TeamKeyState | null {
  return stateOf(world, teamKey, keyId)
}
