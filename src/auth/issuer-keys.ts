/** The public keys of the issuer of tokens, fetched when one is needed and kept for a while. */
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'
import type { Logger } from 'pino'
import { Agent, request } from 'undici'
import { z } from 'zod'
import { DomainError } from '../kernel/errors.ts'
import { isSecure } from './sign-in.settings.ts'

export interface IssuerParts {
  readonly issuer: string
  /** Where the keys are; asked of the issuer when undefined. */
  readonly jwksUrl: string | undefined
  readonly log: Logger
}

/** Milliseconds for all that is fetched at a time. */
const PATIENCE = 10_000
/** Milliseconds that keys are used before they are fetched again. */
const MAX_AGE = 300_000
/** Milliseconds between fetches for tokens that name a key which is not known. */
const COOLDOWN = 30_000
/** Milliseconds that a failure is told without trying again. */
const AWAY = 5_000

/** Headers and bodies beyond these bounds break off; a connection is for one answer. */
const agent = new Agent({ maxResponseSize: 262_144, maxHeaderSize: 16_384 })

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) })

/** Finds the key that a token names; rejects with UNAVAILABLE, which says when to ask again, while the issuer's keys cannot be had. */
export function issuerKeys({ issuer, jwksUrl, log }: IssuerParts): JWTVerifyGetKey {
  const origin = jwksUrl ?? `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const discovery = z.object({
    issuer: z.literal(issuer),
    jwks_uri: z
      .string()
      .refine((url) => isSecure(url) && (url.startsWith('https:') || issuer.startsWith('http:')), 'not a URL of https://'),
  })
  let failedAt = Number.NEGATIVE_INFINITY

  const load = async (signal: AbortSignal) => {
    const url = jwksUrl ?? discovery.parse(await read(origin, signal)).jwks_uri
    return keySet.parse(await read(url, signal))
  }
  return createRemoteJWKSet(new URL(origin), {
    timeoutDuration: PATIENCE,
    cooldownDuration: COOLDOWN,
    cacheMaxAge: MAX_AGE,
    [customFetch]: async (_, { signal }) => {
      const wait = failedAt + AWAY - performance.now()
      if (wait > 0) throw away(wait)
      try {
        return Response.json(await load(signal as AbortSignal))
      } catch (error) {
        failedAt = performance.now()
        log.warn({ err: error, url: origin }, 'the keys of the issuer of tokens cannot be fetched')
        throw away(AWAY)
      }
    },
  })
}

/** JSON of that very address: redirects are not followed. */
async function read(url: string, signal: AbortSignal): Promise<unknown> {
  const { statusCode, body } = await request(url, { dispatcher: agent, signal, reset: true, headers: { accept: 'application/json' } })
  if (statusCode === 200) return body.json()
  await body.dump({ limit: 65_536 })
  throw new Error(`${url} answered ${statusCode}`)
}

function away(milliseconds: number): DomainError {
  return new DomainError('UNAVAILABLE', 'the token cannot be checked now: the keys of its issuer cannot be fetched', {
    details: { retryAfterSeconds: Math.ceil(milliseconds / 1_000) },
  })
}
