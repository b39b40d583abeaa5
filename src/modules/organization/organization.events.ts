import type { DomainEvent } from '../../kernel/event.ts'

export interface OrganizationDetails {
  readonly name: string
  /** Any JSON object of the caller's. */
  readonly metadata: Readonly<Record<string, unknown>> | null
}

export type OrganizationCreated = DomainEvent<'OrganizationCreated', OrganizationDetails>
/** Only the fields that changed, on both sides. */
export type OrganizationUpdated = DomainEvent<
  'OrganizationUpdated',
  { before: Partial<OrganizationDetails>; after: Partial<OrganizationDetails> }
>

export type OrganizationEvent = OrganizationCreated | OrganizationUpdated
