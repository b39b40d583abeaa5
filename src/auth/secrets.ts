/**
 * Keys as text: prefix, id, 256 random bits and a checksum. The id finds the key, the checksum tells a typing error from a guess.
 * API keys look like `sbk_<id>_<bits><checksum>`, team keys like `sk-<id>-<bits><checksum>`.
 */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

export type Prefix = 'sbk' | 'sk'

const FORMS: Readonly<Record<Prefix, RegExp>> = {
  sbk: /^sbk_([a-z2-7]{16})_[A-Za-z0-9_-]{43}[0-9a-f]{8}$/,
  sk: /^sk-([a-z2-7]{16})-[A-Za-z0-9_-]{43}[0-9a-f]{8}$/,
}
const SEPARATORS: Readonly<Record<Prefix, string>> = { sbk: '_', sk: '-' }
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

export interface NewSecret {
  readonly id: string
  /** Shown once and kept nowhere. */
  readonly secret: string
  /** SHA-256 of the secret in hex: what is stored. */
  readonly secretHash: string
}

export function newSecret(prefix: Prefix): NewSecret {
  const id = Array.from(randomBytes(16), (byte) => BASE32[byte % 32]).join('')
  const body = [prefix, id, randomBytes(32).toString('base64url')].join(SEPARATORS[prefix])
  const secret = `${body}${checksum(body)}`
  return { id, secret, secretHash: hashOf(secret) }
}

/** An API key whose text somebody else chose, such as an operator's own first key: its id follows from it. */
export function chosenSecret(secret: string): NewSecret {
  const made = idOf(secret, 'sbk')
  return { id: made !== null && isWhole(secret) ? made : ownId(secret), secret, secretHash: hashOf(secret) }
}

/** The id of the API key that a presented secret claims to be; null when it has not the form of those that it begins like. */
export function claimedKeyId(secret: string): string | null {
  return secret.startsWith('sbk_') ? idOf(secret, 'sbk') : ownId(secret)
}

/** The id of the team key that a presented secret claims to be; null when it has not the form of one. */
export function claimedTeamKeyId(secret: string): string | null {
  return idOf(secret, 'sk')
}

/** Whether an id is that of a key whose text somebody chose. */
export function isChosen(id: string): boolean {
  return id.startsWith('own_')
}

/** Two digests in hex, to be compared; made once, since making them costs as much as the digest. */
const [presented, known] = [Buffer.alloc(64), Buffer.alloc(64)]

/** Compares in constant time. */
export function matches(secret: string, secretHash: string): boolean {
  // What is shorter would be filled up with the end of an earlier digest.
  if (secretHash.length !== known.length) return false
  presented.write(hashOf(secret), 'latin1')
  known.write(secretHash, 'latin1')
  return timingSafeEqual(presented, known)
}

/** Whether the checksum fits a secret that has the form of one of ours; to be asked of wrong ones, since a right one is whole. */
export function isWhole(secret: string): boolean {
  return secret.endsWith(checksum(secret.slice(0, -8)))
}

function idOf(secret: string, prefix: Prefix): string | null {
  return FORMS[prefix].exec(secret)?.[1] ?? null
}

function ownId(secret: string): string {
  return `own_${hashOf(`id of ${secret}`).slice(0, 16)}`
}

function checksum(body: string): string {
  return hashOf(body).slice(0, 8)
}

function hashOf(secret: string): string {
  return hash('sha256', secret)
}
