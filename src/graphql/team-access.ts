/**
 * What the key of a team may read: what is marked here, and nothing else. A field without a mark is refused wherever it
 * stands, so that a new one is closed to teams until somebody opens it.
 */
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { Extensions } from 'type-graphql'
import { DomainError } from '../kernel/errors.ts'
import type { RequestContext, TeamCaller } from './services.ts'

/** ANY: to every team key. MODEL: unless the models behind aliases are kept from clients. OWN: with `teamId` naming the key's own team. */
type TeamRule = 'ANY' | 'MODEL' | 'OWN'

const opened = (teamRule: TeamRule) => Extensions({ teamRule })

/** On a field: teams may read it. On a type of plain values: each of its fields, wherever the value may be read. */
export const TeamReads = () => opened('ANY')
/** On a field that names the model behind an alias: teams may read it unless GATEWAY_TELL_MODEL keeps it from them. */
export const TeamReadsModel = () => opened('MODEL')
/** On a root field with a `teamId`: a team may read what is its own, at present. */
export const TeamReadsOwn = () => opened('OWN')

/** Refuses with FORBIDDEN what the caller's team may not read; other callers pass. */
export function requireOpenToTeam(
  { caller }: RequestContext,
  args: Readonly<Record<string, unknown>>,
  { parentType, fieldName }: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>,
): void {
  if (caller.role !== 'TEAM') return
  const refused = whyRefused(caller, args, teamRuleOf(parentType, fieldName))
  if (refused === null) return
  const what = `${parentType.name}.${fieldName}`
  throw new DomainError('FORBIDDEN', `${what} ${refused}`, { details: { team: caller.teamId, needed: ['ADMIN', 'EDITOR', 'AUDITOR'] } })
}

function whyRefused({ teamId, seesModels }: TeamCaller, args: Readonly<Record<string, unknown>>, rule: TeamRule | undefined) {
  switch (rule) {
    case 'ANY':
      return null
    case 'MODEL':
      return seesModels ? null : 'is not told to the keys of teams here'
    case 'OWN':
      if (args.teamId !== teamId) return `answers the key of team ${teamId} about that team alone`
      // Under this id another team may have lived before.
      return args.at ? 'shows the key of a team the present alone: leave out `at`' : null
    case undefined:
      return 'is not open to the key of a team: send an API key'
  }
}

export function teamRuleOf(type: GraphQLObjectType, fieldName: string): TeamRule | undefined {
  const own = type.getFields()[fieldName]?.extensions.teamRule ?? type.extensions.teamRule
  return own as TeamRule | undefined
}
