import type { DomainEvent } from '../../kernel/event.ts'
import type { Role } from '../../kernel/role.ts'

export interface ApiKeyDetails {
  readonly name: string
  readonly role: Role
  /** ISO time, or null for a key that does not expire. */
  readonly expiresAt: string | null
  /** SHA-256 of the secret in hex; the secret itself is shown once and kept nowhere. */
  readonly secretHash: string
}

export type ApiKeyCreated = DomainEvent<'ApiKeyCreated', ApiKeyDetails>
export type ApiKeyRevoked = DomainEvent<'ApiKeyRevoked', Record<string, never>>
export type ApiKeyEvent = ApiKeyCreated | ApiKeyRevoked
