import type { DomainEvent } from '../../kernel/event.ts'

export type TeamStatus = 'ACTIVE' | 'SUSPENDED' | 'PAUSED'
/** How calls spend credits; NONE spends nothing and is never refused for want of credits. */
export type CreditMode = 'PER_JOB' | 'USD' | 'TOKENS' | 'NONE'

export interface CreditRule {
  readonly creditMode: CreditMode
  /** Tokens that one credit buys; only with TOKENS. */
  readonly tokensPerCredit: number | null
}

export interface TeamDetails extends CreditRule {
  readonly organizationId: string
  readonly teamAlias: string
}

export type TeamCreated = DomainEvent<'TeamCreated', TeamDetails>
export type TeamRenamed = DomainEvent<'TeamRenamed', { before: string; after: string }>
export type CreditModeChanged = DomainEvent<'CreditModeChanged', { before: CreditRule; after: CreditRule }>
export type AccessGroupsGranted = DomainEvent<'AccessGroupsGranted', { groups: readonly string[] }>
export type AccessGroupsRevoked = DomainEvent<'AccessGroupsRevoked', { groups: readonly string[] }>
/** `amount` is a decimal string above zero. */
export type CreditsAdded = DomainEvent<'CreditsAdded', { amount: string; description: string | null }>
/** What calls used was given back; `amount` is a decimal string above zero. */
export type CreditsRefunded = DomainEvent<'CreditsRefunded', { amount: string; description: string | null }>
/** A balance was put right; `amount` is a decimal string, below zero where credits were taken away. */
export type CreditsAdjusted = DomainEvent<'CreditsAdjusted', { amount: string; description: string | null }>
/** The opposite of an addition; `amount` is a decimal string above zero. */
export type CreditsWithdrawn = DomainEvent<'CreditsWithdrawn', { amount: string; description: string | null }>
/** What remains of the allocated credits fell to the share that counts as low; decimals. */
export type CreditsRunLow = DomainEvent<'CreditsRunLow', { remaining: string; allocated: string }>
export type TeamSuspended = DomainEvent<'TeamSuspended', { before: TeamStatus }>
export type TeamPaused = DomainEvent<'TeamPaused', { before: TeamStatus }>
export type TeamResumed = DomainEvent<'TeamResumed', { before: TeamStatus }>
/** Carries what the team was, so that the event alone tells what was lost. */
export type TeamDeleted = DomainEvent<
  'TeamDeleted',
  TeamDetails & { status: TeamStatus; groups: readonly string[]; creditsAllocated: string; creditsLowAt: string | null }
>

/** A deleted team lives on as it was. */
export type TeamRestored = DomainEvent<'TeamRestored', TeamDeleted['data']>

export type TeamEvent =
  | TeamCreated
  | TeamRenamed
  | CreditModeChanged
  | AccessGroupsGranted
  | AccessGroupsRevoked
  | CreditsAdded
  | CreditsRefunded
  | CreditsAdjusted
  | CreditsWithdrawn
  | CreditsRunLow
  | TeamSuspended
  | TeamPaused
  | TeamResumed
  | TeamDeleted
  | TeamRestored
