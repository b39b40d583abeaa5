import type { Command } from '../../kernel/command.ts'
import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { DomainError, shown } from '../../kernel/errors.ts'
import { expiryInput } from '../../kernel/expiry.ts'
import { lineInput } from '../../kernel/text.ts'
import type { TeamKeyDetails, TeamKeyEvent } from './team-key.events.ts'

export interface CreateTeamKey extends Command<'CreateTeamKey', TeamKeyDetails & { readonly now: string }> {}
export interface RevokeTeamKey extends Command<'RevokeTeamKey', Record<string, never>> {}
export type TeamKeyCommand = CreateTeamKey | RevokeTeamKey

export interface TeamKeyState extends TeamKeyDetails {
  readonly revoked: boolean
}

export interface TeamKeyReferences {
  requireTeam(teamId: string): void
}

export const teamKeyDecider: Decider<TeamKeyState, TeamKeyCommand, TeamKeyEvent, TeamKeyReferences> = {
  initialState: null,

  decide(command, state, references) {
    const { key } = command
    switch (command.type) {
      case 'CreateTeamKey': {
        if (state) throw new DomainError('INTERNAL', `team key id ${key} exists already`)
        const { now, ...details } = command.data
        references.requireTeam(details.teamId)
        lineInput('name', details.name, 100)
        return [{ type: 'TeamKeyCreated', key, data: { ...details, expiresAt: expiryInput('expiresAt', details.expiresAt, now) } }]
      }
      case 'RevokeTeamKey':
        if (!state) throw new DomainError('NOT_FOUND', `unknown team key ${shown(key)}`, { field: 'id', details: { id: key } })
        return state.revoked ? [] : [{ type: 'TeamKeyRevoked', key, data: { teamId: state.teamId } }]
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'TeamKeyCreated':
        return { ...event.data, revoked: false }
      case 'TeamKeyRevoked':
        return { ...living(state, event), revoked: true }
      default:
        return unhandled(event)
    }
  },
}
