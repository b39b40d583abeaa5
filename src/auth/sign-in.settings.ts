/** Settings of sign-in by tokens of an OpenID Connect issuer. */
import { z } from 'zod'
import { isLoopback } from '../kernel/loopback.ts'
import type { Role } from '../kernel/role.ts'

/** Signatures with a private key that the issuer alone has; `none` and those with a shared secret are not among them. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
/** A value of the role claim and what it stands for. */
const ROLE_OF_VALUE = /^(.+)=(ADMIN|EDITOR|AUDITOR)$/

const SECURE = 'https://, or http:// on a loopback address'

const issuer = z.string().refine((url) => isSecure(url) && !/[?#]/.test(url), `expected a URL of ${SECURE}, without "?" and "#"`)

export const signInSettings = {
  OIDC_ISSUER: issuer
    .optional()
    .describe(
      'Issuer of tokens (JWT) that the API takes beside keys, exactly as their claim `iss` has it; without it there are keys alone.',
    ),
  OIDC_AUDIENCE: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('What the claim `aud` of tokens has to hold: the name of this API at the issuer.'),
  OIDC_JWKS_URL: z
    .string()
    .refine(isSecure, `expected a URL of ${SECURE}`)
    .optional()
    .describe("Where the issuer's public keys are; from its /.well-known/openid-configuration when unset."),
  OIDC_ALGORITHMS: z
    .string()
    .default('RS256,ES256')
    .transform(listed)
    .refine((names) => names.length > 0 && names.every((name) => ALGORITHMS.includes(name)), `expected some of ${ALGORITHMS.join(', ')}`)
    .describe('How tokens may be signed.'),
  OIDC_ROLE_CLAIM: z
    .string()
    .min(1)
    .max(200)
    .default('roles')
    .describe('Claim with the roles: one value, several between spaces, or a list; dots lead into objects, as in realm_access.roles.'),
  OIDC_ROLES: z
    .string()
    .default('switchbook:admin=ADMIN,switchbook:editor=EDITOR,switchbook:auditor=AUDITOR')
    .transform(listed)
    .refine(
      (pairs) => pairs.length > 0 && pairs.every((pair) => ROLE_OF_VALUE.test(pair)),
      'expected value=ADMIN, value=EDITOR or value=AUDITOR, with commas between',
    )
    .describe('Which values of that claim stand for which role; of several the one that may do most counts.'),
}

/** Value and role of each pair, as the setting was checked. */
export function rolesByValue(pairs: readonly string[]): ReadonlyMap<string, Role> {
  return new Map(pairs.map((pair) => ROLE_OF_VALUE.exec(pair)?.slice(1) as [string, Role]))
}

/** Whether nobody between can read or alter what is fetched from there. */
export function isSecure(text: string): boolean {
  const url = URL.parse(text)
  if (url?.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
