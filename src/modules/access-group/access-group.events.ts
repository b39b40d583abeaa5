import type { DomainEvent } from '../../kernel/event.ts'

export type AccessGroupCreated = DomainEvent<'AccessGroupCreated', { description: string | null }>
export type AccessGroupDescribed = DomainEvent<'AccessGroupDescribed', { before: string | null; after: string | null }>
export type ModelsAddedToAccessGroup = DomainEvent<'ModelsAddedToAccessGroup', { aliases: readonly string[] }>
export type ModelsRemovedFromAccessGroup = DomainEvent<'ModelsRemovedFromAccessGroup', { aliases: readonly string[] }>
/** Carries what the group was, so that the event alone tells what was lost. */
export type AccessGroupDeleted = DomainEvent<'AccessGroupDeleted', { description: string | null; aliases: readonly string[] }>

/** A deleted group lives on as it was. */
export type AccessGroupRestored = DomainEvent<'AccessGroupRestored', AccessGroupDeleted['data']>

export type AccessGroupEvent =
  | AccessGroupCreated
  | AccessGroupDescribed
  | ModelsAddedToAccessGroup
  | ModelsRemovedFromAccessGroup
  | AccessGroupDeleted
  | AccessGroupRestored
