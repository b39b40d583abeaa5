import { DomainError } from '../kernel/errors.ts'
import type { Role } from '../kernel/role.ts'
import { claimedKeyId, claimedTeamKeyId, isChosen, isWhole, matches } from './secrets.ts'

/** What a register knows of a key. */
interface KnownSecret {
  readonly secretHash: string
  readonly expiresAt: string | null
  readonly revoked: boolean
}

export interface KnownKey extends KnownSecret {
  readonly role: Role
}

export interface KnownTeamKey extends KnownSecret {
  readonly teamId: string
}

export interface AuthenticatedKey {
  readonly id: string
  readonly role: Role
}

export interface AuthenticatedTeam {
  readonly keyId: string
  readonly teamId: string
}

/** A secret that is none of ours, or not the one of the id that it claims. */
export class WrongKey extends DomainError {
  /** The id of a key that the program made; null where the text claims none. */
  readonly claimed: string | null

  constructor(message: string, claimed: string | null = null) {
    super('UNAUTHENTICATED', message)
    this.claimed = claimed
  }
}

const HOW = 'send the header `Authorization: Bearer <API key>`'
const MISTYPED = 'the API key is mistyped or cut: its checksum does not fit'
const NO_TEAM_KEY = 'no team key was sent: send the header `Authorization: Bearer sk-...`'

/** The API key behind an Authorization header, or UNAUTHENTICATED with a sentence that gives nothing away about which keys exist. */
export function authenticate(authorization: string | undefined, keyOf: (id: string) => KnownKey | null, now: Date): AuthenticatedKey {
  if (authorization === undefined) throw unauthenticated(`no API key was sent: ${HOW}`)
  const secret = bearer(authorization)
  if (secret === null) throw unauthenticated(`the Authorization header is not understood: ${HOW}`)
  if (claimedTeamKeyId(secret) !== null) throw unauthenticated('a team key does not open this: send an API key')
  const id = claimedKeyId(secret)
  if (id === null) throw new WrongKey(MISTYPED)
  const key = inForce(secret, id, keyOf(id), now)
  return { id, role: key.role }
}

/** Whether what was sent has the form of a team key, in force or not. */
export function claimsTeam(authorization: string | undefined): boolean {
  const secret = bearer(authorization ?? '')
  return secret !== null && claimedTeamKeyId(secret) !== null
}

/** The team behind an Authorization header; UNAUTHENTICATED likewise. */
export function authenticateTeam(
  authorization: string | undefined,
  keyOf: (id: string) => KnownTeamKey | null,
  now: Date,
): AuthenticatedTeam {
  const secret = bearer(authorization ?? '')
  if (secret === null) throw unauthenticated(NO_TEAM_KEY)
  const keyId = claimedTeamKeyId(secret)
  if (keyId === null) throw new WrongKey(NO_TEAM_KEY)
  const { teamId } = inForce(secret, keyId, keyOf(keyId), now)
  return { keyId, teamId }
}

function bearer(authorization: string): string | null {
  return /^Bearer +(\S{1,512})$/i.exec(authorization)?.[1] ?? null
}

function inForce<K extends KnownSecret>(secret: string, id: string, key: K | null, now: Date): K {
  if (!key || !matches(secret, key.secretHash)) {
    if (isChosen(id)) throw new WrongKey('the API key is not known')
    throw isWhole(secret) ? new WrongKey('the API key is not known', id) : new WrongKey(MISTYPED)
  }
  if (key.revoked) throw unauthenticated('the API key was revoked')
  if (key.expiresAt !== null && key.expiresAt <= now.toISOString()) throw unauthenticated(`the API key expired at ${key.expiresAt}`)
  return key
}

function unauthenticated(message: string): DomainError {
  return new DomainError('UNAUTHENTICATED', message)
}
