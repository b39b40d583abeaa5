/** The hot path: which model a team is served under an alias, from memory alone. */
import type { Decimal } from '../../kernel/decimal.ts'
import { DomainError, shown } from '../../kernel/errors.ts'
import { stateOf, type WorldReader } from '../../kernel/world.ts'
import { accessGroup } from '../access-group/index.ts'
import { type AliasState, aliasButForCase, modelAlias } from '../alias/index.ts'
import type { TeamState } from './team.decider.ts'
import { team, teamButForCase } from './team.domain.ts'

export type Refusal =
  | 'UNKNOWN_TEAM'
  | 'UNKNOWN_ALIAS'
  | 'ALIAS_DISABLED'
  | 'ACCESS_DENIED'
  | 'TEAM_SUSPENDED'
  | 'TEAM_PAUSED'
  | 'INSUFFICIENT_CREDITS'

/** ALLOWED with the alias and the groups that grant it, in the order of their granting; or the first refusal that applies. */
export type Resolution =
  | { readonly decision: 'ALLOWED'; readonly alias: AliasState; readonly grantedBy: readonly string[] }
  | { readonly decision: Refusal }

/** Knows which teams have used up what was allocated to them; kept up to date by whoever counts usage. */
export interface Spending {
  isExhausted(teamId: string): boolean
  /** Credits that the team's calls have used. */
  used(teamId: string): Decimal
  /** Credits that a team had used when the event after `position` was recorded; a decimal. */
  usedAsOf(teamId: string, position: number): Promise<string>
}

declare module '../../graphql/services.ts' {
  interface Services {
    readonly spending: Spending
  }
}

export function resolve(world: WorldReader, spending: Pick<Spending, 'isExhausted'>, teamId: string, aliasName: string): Resolution {
  const found = stateOf(world, team, teamId)
  if (!found) return { decision: 'UNKNOWN_TEAM' }
  const alias = stateOf(world, modelAlias, aliasName)
  if (!alias) return { decision: 'UNKNOWN_ALIAS' }
  if (!alias.active) return { decision: 'ALIAS_DISABLED' }
  // Asked of the alias, which has few groups, and not of the groups, which have many aliases: this is half the time.
  const grantedBy = found.accessGroups.filter((group) => world.isBy(accessGroup, 'byAlias', aliasName, group))
  if (grantedBy.length === 0) return { decision: 'ACCESS_DENIED' }
  if (found.status !== 'ACTIVE') return { decision: found.status === 'PAUSED' ? 'TEAM_PAUSED' : 'TEAM_SUSPENDED' }
  if (!hasCredits(found, spending.isExhausted(teamId))) return { decision: 'INSUFFICIENT_CREDITS' }
  return { decision: 'ALLOWED', alias, grantedBy }
}

/** Whether the team may spend: unmetered, or with something left of what was allocated. */
function hasCredits({ creditMode, creditsAllocated }: TeamState, exhausted: boolean): boolean {
  return creditMode === 'NONE' || (creditsAllocated !== '0' && !exhausted)
}

/** A refusal in a sentence for the caller; it never names the provider's model. */
export function refusal(world: WorldReader, decision: Refusal, teamId: string, alias: string): DomainError {
  const near =
    decision === 'UNKNOWN_TEAM' ? teamButForCase(world, teamId) : decision === 'UNKNOWN_ALIAS' ? aliasButForCase(world, alias) : null
  const hint = near ? `; did you mean ${shown(near)}?` : ''
  const sentences: Record<Refusal, string> = {
    UNKNOWN_TEAM: `unknown team ${shown(teamId)}${hint}`,
    UNKNOWN_ALIAS: `unknown alias ${shown(alias)}${hint}`,
    ALIAS_DISABLED: `alias ${shown(alias)} is disabled`,
    ACCESS_DENIED: `team ${shown(teamId)} has no access group with alias ${shown(alias)}`,
    TEAM_SUSPENDED: `team ${shown(teamId)} is suspended`,
    TEAM_PAUSED: `team ${shown(teamId)} is paused`,
    INSUFFICIENT_CREDITS: `team ${shown(teamId)} has no credits left`,
  }
  const field = decision.includes('ALIAS') || decision === 'ACCESS_DENIED' ? 'alias' : 'teamId'
  return new DomainError(decision, sentences[decision], { field, details: { teamId, alias, near: near ? [near] : [] } })
}

/** The active aliases that a team may use, in the order of their names, with when they were created; or why it may use none. */
export function usableAliases(
  world: WorldReader,
  teamId: string,
): readonly { readonly name: string; readonly createdAt: number }[] | Refusal {
  const found = stateOf(world, team, teamId)
  if (!found) return 'UNKNOWN_TEAM'
  if (found.status !== 'ACTIVE') return found.status === 'PAUSED' ? 'TEAM_PAUSED' : 'TEAM_SUSPENDED'
  const names = new Set(found.accessGroups.flatMap((group) => [...(stateOf(world, accessGroup, group)?.aliases ?? [])]))
  return [...names].sort().flatMap((name) => {
    const alias = world.entity(modelAlias, name)
    return alias?.state?.active ? [{ name, createdAt: alias.createdAt }] : []
  })
}
