import { DomainError, shown } from '../../kernel/errors.ts'

export class TeamAlreadyExists extends DomainError {
  constructor(teamId: string, existing: string) {
    const how = teamId === existing ? 'exists already' : `differs from the existing ${shown(existing)} only in case`
    super('TEAM_ALREADY_EXISTS', `team ${shown(teamId)} ${how}: update that one, or choose another id`, {
      field: 'teamId',
      details: { teamId, existing },
    })
  }
}

export class UnknownTeam extends DomainError {
  constructor(teamId: string, near: string | null = null) {
    super('UNKNOWN_TEAM', `unknown team ${shown(teamId)}${near ? `; did you mean ${shown(near)}?` : ''}`, {
      field: 'teamId',
      details: { unknown: [teamId], near: near ? [near] : [] },
    })
  }
}

/** A team cannot be paused while it is suspended: that would loosen the suspension. */
export class SuspendedTeamNotPaused extends DomainError {
  constructor(teamId: string) {
    super('BAD_USER_INPUT', `team ${shown(teamId)} is suspended, which pausing would loosen: resume it first`, {
      field: 'teamId',
      details: { teamId, status: 'SUSPENDED' },
    })
  }
}

export class GroupInUse extends DomainError {
  /** Names at most ten of the teams; `details` has all that fit in a hundred. */
  constructor(group: string, teams: readonly string[]) {
    const named = teams.slice(0, 10).map(shown).join(', ')
    const more = teams.length > 10 ? ` and ${teams.length - 10} more` : ''
    super('GROUP_IN_USE', `access group ${shown(group)} is granted to ${named}${more}: revoke it there first`, {
      field: 'name',
      details: { group, teams: teams.slice(0, 100), teamCount: teams.length },
    })
  }
}
