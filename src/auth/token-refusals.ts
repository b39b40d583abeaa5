/** What is told of a token that is not let in: why, and nothing of the keys or the claims of others. */
import { errors } from 'jose'
import { DomainError } from '../kernel/errors.ts'
import { WrongKey } from './authenticate.ts'

/** Whether it is a fault of the issuer's keys that whoever runs the program should know of. */
export function isFaultOfKeys(error: unknown): boolean {
  return error instanceof errors.JWKSInvalid || !(error instanceof errors.JOSEError || error instanceof DomainError)
}

/** A token that the issuer never gave for this API counts as a wrong key, one that is over does not. */
export function refusalOf(error: unknown, algorithms: readonly string[]): DomainError {
  if (error instanceof DomainError) return error
  if (error instanceof errors.JWTExpired) return expired(error.claim === 'exp' ? Number(error.payload.exp) * 1_000 : null)
  if (error instanceof errors.JWTClaimValidationFailed) return ofClaim(error)
  if (error instanceof errors.JOSEAlgNotAllowed) {
    return new WrongKey(`the token is signed in a way that is not accepted: expected ${algorithms.join(' or ')}`)
  }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return new WrongKey('the token does not name a key of its issuer')
  }
  return new WrongKey('the token is not one that its issuer signed')
}

/** `at` in milliseconds; null when only its age is told. */
export function expired(at: number | null): DomainError {
  const date = new Date(at ?? Number.NaN)
  const when = Number.isNaN(date.getTime()) ? '' : ` at ${date.toISOString()}`
  return new DomainError('UNAUTHENTICATED', `the token expired${when}: sign in again`)
}

function ofClaim({ claim, reason }: errors.JWTClaimValidationFailed): DomainError {
  if (reason === 'missing') return new WrongKey(`the token has no claim \`${claim}\``)
  if (claim === 'iss') return new WrongKey('the token is of another issuer')
  if (claim === 'aud') return new WrongKey('the token is for another audience')
  if (reason === 'check_failed') return new DomainError('UNAUTHENTICATED', 'the token is not valid yet')
  return new WrongKey(`the token's claim \`${claim}\` is not understood`)
}
