import { DomainError } from '../kernel/errors.ts'
import type { Role } from '../kernel/role.ts'
import { claimedKeyId, matches } from './api-key-secret.ts'

/** What the key register knows of a key. */
export interface KnownKey {
  readonly role: Role
  readonly secretHash: string
  readonly expiresAt: string | null
  readonly revoked: boolean
}

export interface AuthenticatedKey {
  readonly id: string
  readonly role: Role
}

const HOW = 'send the header `Authorization: Bearer <API key>`'

/** The key behind an Authorization header, or UNAUTHENTICATED with a sentence that gives nothing away about which keys exist. */
export function authenticate(authorization: string | undefined, keyOf: (id: string) => KnownKey | null, now: Date): AuthenticatedKey {
  if (authorization === undefined) throw refused(`no API key was sent: ${HOW}`)
  const [, secret] = /^Bearer +(\S{1,512})$/i.exec(authorization) ?? []
  if (!secret) throw refused(`the Authorization header is not understood: ${HOW}`)
  const id = claimedKeyId(secret)
  if (id === null) throw refused('the API key is mistyped or cut: its checksum does not fit')
  const key = keyOf(id)
  if (!key || !matches(secret, key.secretHash)) throw refused('the API key is not known')
  if (key.revoked) throw refused('the API key was revoked')
  if (key.expiresAt !== null && key.expiresAt <= now.toISOString()) throw refused(`the API key expired at ${key.expiresAt}`)
  return { id, role: key.role }
}

function refused(message: string): DomainError {
  return new DomainError('UNAUTHENTICATED', message)
}
