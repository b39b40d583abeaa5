export type { AccessGroupCommand } from './access-group.commands.ts'
export type { AccessGroupState } from './access-group.decider.ts'
export { accessGroup, accessGroupDomain, groupButForCase, groupsOfAlias } from './access-group.domain.ts'
export { UnknownGroup } from './access-group.errors.ts'
