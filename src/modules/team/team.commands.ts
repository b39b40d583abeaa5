import type { Command } from '../../kernel/command.ts'
import type { Decimal } from '../../kernel/decimal.ts'
import type { CreditMode, TeamDeleted } from './team.events.ts'

type Nothing = Record<string, never>

export interface CreateTeam
  extends Command<
    'CreateTeam',
    {
      readonly organizationId: string
      readonly teamAlias: string
      readonly accessGroups: readonly string[]
      /** Decimal; null leaves the team unmetered until its credit mode is set. */
      readonly creditsAllocated: string | null
    }
  > {}
/** Fields left out stay as they are. */
export interface UpdateTeam
  extends Command<
    'UpdateTeam',
    { readonly teamAlias?: string; readonly creditMode?: CreditMode; readonly tokensPerCredit?: number | null }
  > {}
export interface GrantAccessGroups extends Command<'GrantAccessGroups', { readonly accessGroups: readonly string[] }> {}
export interface RevokeAccessGroups extends Command<'RevokeAccessGroups', { readonly accessGroups: readonly string[] }> {}
export interface AddCredits extends Command<'AddCredits', { readonly amount: string; readonly description: string | null }> {}
/** Gives back what calls used that are not to be paid. */
export interface RefundCredits extends Command<'RefundCredits', AddCredits['data']> {}
/** Puts a balance right. `amount` may be below zero; `used` is how many are used, as far as the caller knows. */
export interface AdjustCredits extends Command<'AdjustCredits', AddCredits['data'] & { readonly used: Decimal }> {}
/** Takes credits back that were added. */
export interface WithdrawCredits extends Command<'WithdrawCredits', { readonly amount: string; readonly description: string | null }> {}
/** From whoever counts usage, when it finds a team's credits low. */
export interface NoteLowCredits
  extends Command<
    'NoteLowCredits',
    {
      /** Decimal: credits used so far. */
      readonly used: string
      /** At how many percent of the allocated credits the remaining ones count as low. */
      readonly percent: number
      /** Whether more than that remained at any time since they were last noted as low. */
      readonly risen: boolean
    }
  > {}
export interface SuspendTeam extends Command<'SuspendTeam', Nothing> {}
export interface PauseTeam extends Command<'PauseTeam', Nothing> {}
export interface ResumeTeam extends Command<'ResumeTeam', Nothing> {}
export interface DeleteTeam extends Command<'DeleteTeam', Nothing> {}
/** The opposite of a deletion: everything as it was, but for its keys. */
export interface RestoreTeam extends Command<'RestoreTeam', TeamDeleted['data']> {}

export type TeamCommand =
  | CreateTeam
  | UpdateTeam
  | GrantAccessGroups
  | RevokeAccessGroups
  | AddCredits
  | RefundCredits
  | AdjustCredits
  | WithdrawCredits
  | NoteLowCredits
  | SuspendTeam
  | PauseTeam
  | ResumeTeam
  | DeleteTeam
  | RestoreTeam
