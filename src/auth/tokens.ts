/**
 * Tokens (JWT) of an OpenID Connect issuer. To check a signature takes a while, so who was let in is remembered until the token is over:
 * a request is let in first, and looked up as often as needed, at once, from then on.
 */
import { hash } from 'node:crypto'
import { type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Logger } from 'pino'
import { DomainError } from '../kernel/errors.ts'
import { WrongKey } from './authenticate.ts'
import { type ClaimRules, type SignedIn, signedIn } from './token-claims.ts'
import { expired, isFaultOfKeys, refusalOf } from './token-refusals.ts'

export interface TokenRules extends ClaimRules {
  readonly issuer: string
  readonly audience: string
  /** The only ways of signing that are taken. */
  readonly algorithms: readonly string[]
}

/** Characters of a token. */
const LONGEST = 8_192
/** Seconds after it was issued that a token is taken at most, whatever it says of its end. */
const LONGEST_LIFE = 86_400
/** Seconds that the issuer's clock may be ahead. */
const SKEW = 30
/** Tokens remembered, those that were used longest ago forgotten first. */
const MOST = 10_000
/** Tokens that are being checked at a time. */
const MOST_CHECKED = 1_000
/** Milliseconds after which a token in use is checked again: its issuer may have withdrawn the key. */
const RECHECK = 300_000

interface LetIn {
  readonly who: SignedIn
  /** Milliseconds since 1970. */
  readonly until: number
  checkedAt: number
}

/** The token of an Authorization header; null when it holds something else, such as an API key. */
export function tokenOf(authorization: string | undefined): string | null {
  return /^Bearer +(ey[\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization ?? '')?.[1] ?? null
}

export class Tokens {
  readonly #rules: TokenRules
  readonly #keys: JWTVerifyGetKey
  readonly #log: Logger
  readonly #letIn = new Map<string, LetIn>()
  #beingChecked = 0

  constructor(rules: TokenRules, keys: JWTVerifyGetKey, log: Logger) {
    this.#rules = rules
    this.#keys = keys
    this.#log = log
  }

  /** Who was let in with it; throws UNAUTHENTICATED when nobody was, or the token is over. */
  find(token: string, now: Date): SignedIn {
    const id = hash('sha256', token)
    const known = this.#letIn.get(id)
    if (!known) throw new DomainError('UNAUTHENTICATED', 'the token is not accepted any more: sign in again')
    if (known.until <= now.getTime()) throw expired(known.until)
    this.#remember(id, known)
    if (now.getTime() >= known.checkedAt + RECHECK) this.#checkAgain(id, token, known, now)
    return known.who
  }

  /**
   * Lets in whoever sent it, unless that was done before. Rejects with UNAUTHENTICATED, FORBIDDEN for a token without a role, and
   * UNAVAILABLE or OVERLOADED while it cannot be checked.
   */
  async letIn(token: string, now: Date): Promise<void> {
    const id = hash('sha256', token)
    const known = this.#letIn.get(id)
    if (!known || known.until <= now.getTime()) this.#remember(id, await this.#check(token, now))
  }

  async #check(token: string, now: Date): Promise<LetIn> {
    if (token.length > LONGEST) throw new WrongKey(`the token is longer than ${LONGEST} characters`)
    if (this.#beingChecked >= MOST_CHECKED) {
      throw new DomainError('OVERLOADED', 'too many tokens are being checked: try again later', { details: { retryAfterSeconds: 1 } })
    }
    this.#beingChecked += 1
    const { issuer, audience, algorithms } = this.#rules
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['sub', 'iat', 'exp'],
        clockTolerance: SKEW,
        maxTokenAge: LONGEST_LIFE,
        currentDate: now,
      })
      const until = Math.min(Number(payload.exp), Number(payload.iat) + LONGEST_LIFE) * 1_000
      if (until <= now.getTime()) throw expired(until)
      return { who: signedIn(payload, this.#rules), until, checkedAt: now.getTime() }
    } catch (error) {
      if (isFaultOfKeys(error)) this.#log.warn({ err: error }, 'a token cannot be checked with the key that its issuer published')
      throw refusalOf(error, algorithms)
    } finally {
      this.#beingChecked -= 1
    }
  }

  /** While the issuer cannot be asked, the token is taken as before. */
  #checkAgain(id: string, token: string, known: LetIn, now: Date): void {
    known.checkedAt = now.getTime()
    void this.#check(token, now).catch((error) => {
      if (error instanceof WrongKey) this.#letIn.delete(id)
    })
  }

  #remember(id: string, known: LetIn): void {
    this.#letIn.delete(id)
    this.#letIn.set(id, known)
    const [oldest] = this.#letIn.keys()
    if (this.#letIn.size > MOST && oldest !== undefined) this.#letIn.delete(oldest)
  }
}
