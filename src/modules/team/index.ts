export { team, teamButForCase } from './team.domain.ts'
export { UnknownTeam } from './team.errors.ts'
export { refusal, resolve, usableAliases } from './team.resolution.ts'
