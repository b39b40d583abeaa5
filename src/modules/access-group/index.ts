export { accessGroup, groupButForCase, groupsOfAlias } from './access-group.domain.ts'
export { UnknownGroup } from './access-group.errors.ts'
export { groupByName } from './access-group.queries.ts'
export { AccessGroup } from './access-group.types.ts'
