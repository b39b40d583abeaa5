import type { DomainEvent } from '../../kernel/event.ts'

/** USD per million tokens, as decimal strings. */
export interface Pricing {
  readonly inputPerMillionTokens: string
  readonly outputPerMillionTokens: string
}

export interface AliasDetails {
  readonly litellmModel: string
  readonly description: string | null
  readonly active: boolean
  readonly pricing: Pricing | null
}

export type ModelAliasCreated = DomainEvent<'ModelAliasCreated', AliasDetails>
export type ModelAliasDescribed = DomainEvent<'ModelAliasDescribed', { before: string | null; after: string | null }>
export type ProviderSwitched = DomainEvent<'ProviderSwitched', { from: string; to: string }>
export type ModelAliasRepriced = DomainEvent<'ModelAliasRepriced', { before: Pricing | null; after: Pricing | null }>
export type ModelAliasEnabled = DomainEvent<'ModelAliasEnabled', Record<string, never>>
export type ModelAliasDisabled = DomainEvent<'ModelAliasDisabled', Record<string, never>>
/** Carries what the alias was, so that the event alone tells what was lost. */
export type ModelAliasDeleted = DomainEvent<'ModelAliasDeleted', AliasDetails>

/** A deleted alias lives on as it was. */
export type ModelAliasRestored = DomainEvent<'ModelAliasRestored', AliasDetails>

export type AliasEvent =
  | ModelAliasCreated
  | ModelAliasDescribed
  | ProviderSwitched
  | ModelAliasRepriced
  | ModelAliasEnabled
  | ModelAliasDisabled
  | ModelAliasDeleted
  | ModelAliasRestored
