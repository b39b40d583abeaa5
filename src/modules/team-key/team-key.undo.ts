/** How the events of team keys are taken back. */
import type { RecordedEvent } from '../../kernel/event.ts'
import type { UndoOf } from '../../kernel/module.ts'
import { type Part, part, whole } from '../../kernel/undo.ts'
import type { TeamKeyCommand } from './team-key.decider.ts'
import type { TeamKeyEvent } from './team-key.events.ts'

const touches = ({ key, data }: RecordedEvent<TeamKeyEvent>): Part[] => [whole('TeamKey', key), part('Team', data.teamId, `key ${key}`)]

export const teamKeyUndo: UndoOf<TeamKeyEvent> = {
  TeamKeyCreated: {
    begins: true,
    role: 'ADMIN',
    touches,
    commands: ({ key }): TeamKeyCommand[] => [{ type: 'RevokeTeamKey', key, data: {} }],
  },
  TeamKeyRevoked: {
    role: 'ADMIN',
    touches,
    commands: () => 'what was revoked may be in wrong hands: create a new key instead',
  },
}
