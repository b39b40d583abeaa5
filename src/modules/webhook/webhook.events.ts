import type { DomainEvent } from '../../kernel/event.ts'

export interface WebhookDetails {
  readonly url: string
  /** Kinds of events that are delivered; null for all. */
  readonly types: readonly string[] | null
}

export type WebhookCreated = DomainEvent<'WebhookCreated', WebhookDetails>
export type WebhookDeleted = DomainEvent<'WebhookDeleted', { readonly url: string }>
/** Deliveries failed so often that no more are tried. */
export type WebhookParked = DomainEvent<'WebhookParked', { readonly url: string; readonly failures: number; readonly lastError: string }>
export type WebhookResumed = DomainEvent<'WebhookResumed', { readonly url: string }>
export type WebhookEvent = WebhookCreated | WebhookDeleted | WebhookParked | WebhookResumed
