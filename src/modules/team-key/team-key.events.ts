import type { DomainEvent } from '../../kernel/event.ts'

export interface TeamKeyDetails {
  readonly teamId: string
  readonly name: string
  /** ISO time, or null for a key that does not expire. */
  readonly expiresAt: string | null
  /** SHA-256 of the secret in hex; the secret itself is shown once and kept nowhere. */
  readonly secretHash: string
}

export type TeamKeyCreated = DomainEvent<'TeamKeyCreated', TeamKeyDetails>
export type TeamKeyRevoked = DomainEvent<'TeamKeyRevoked', { teamId: string }>
export type TeamKeyEvent = TeamKeyCreated | TeamKeyRevoked
