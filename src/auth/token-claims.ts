/** Who a token speaks of, from its claims once its signature and dates are checked. */
import type { JWTPayload } from 'jose'
import { DomainError } from '../kernel/errors.ts'
import type { Role } from '../kernel/role.ts'

/** A person, or a program, who signed in with the issuer. */
export interface SignedIn {
  /** The token's subject. */
  readonly id: string
  readonly role: Role
  readonly kind: 'USER'
  /** As the token names them; the subject when it does not. */
  readonly name: string
}

export interface ClaimRules {
  readonly roleClaim: string
  readonly roles: ReadonlyMap<string, Role>
  /** Whether an actor that did not sign in is known by this id. */
  readonly isTaken: (id: string) => boolean
}

/** The one that may do most first. */
const RANKS: readonly Role[] = ['ADMIN', 'EDITOR', 'AUDITOR']
/** One line of text that can be stored. */
const LINE = /^[^\p{Cc}\p{Cs}]{1,200}$/u

/** UNAUTHENTICATED for a subject that cannot stand in the log, FORBIDDEN for a token without a role. */
export function signedIn(claims: JWTPayload, { roleClaim, roles, isTaken }: ClaimRules): SignedIn {
  // Nobody looked at its type before.
  const sub: unknown = claims.sub
  if (!isLine(sub)) throw new DomainError('UNAUTHENTICATED', "the token's `sub` is not accepted: expected one line of 1 to 200 characters")
  if (isTaken(sub)) throw new DomainError('UNAUTHENTICATED', "the token's `sub` is not accepted: it is the id of somebody else")
  const held = new Set(valuesOf(claimAt(claims, roleClaim)).map((value) => roles.get(value)))
  const role = RANKS.find((rank) => held.has(rank))
  if (role) return { id: sub, role, kind: 'USER', name: nameOf(claims) ?? sub }
  const expected = [...roles.keys()].map((value) => `\`${value}\``).join(' or ')
  throw new DomainError('FORBIDDEN', `the token gives no role here: expected ${expected} in its claim \`${roleClaim}\``)
}

/** A claim of the whole name, which may be a URL, before one inside of others. */
function claimAt(claims: JWTPayload, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) => (isObject(value) && Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined),
      claims,
    )
}

function valuesOf(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ')
  return Array.isArray(claim) ? claim.filter((value) => typeof value === 'string') : []
}

function nameOf({ name, preferred_username, email }: JWTPayload): string | undefined {
  return [name, preferred_username, email].find(isLine)
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && LINE.test(value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
