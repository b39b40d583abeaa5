export type { AliasCommand } from './alias.commands.ts'
export type { AliasState } from './alias.decider.ts'
export { aliasButForCase, aliasDomain, modelAlias } from './alias.domain.ts'
export { UnknownAlias } from './alias.errors.ts'
