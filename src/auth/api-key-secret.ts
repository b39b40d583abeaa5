/** API keys as text: `sbk_<id>_<256 random bits><checksum>`. The id finds the key, the checksum tells a typing error from a guess. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const FORM = /^sbk_([a-z2-7]{16})_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

export interface NewApiKey {
  readonly id: string
  /** Shown once and kept nowhere. */
  readonly secret: string
  /** SHA-256 of the secret in hex: what is stored. */
  readonly secretHash: string
}

export function newApiKey(): NewApiKey {
  const id = Array.from(randomBytes(16), (byte) => BASE32[byte % 32]).join('')
  const body = `sbk_${id}_${randomBytes(32).toString('base64url')}`
  const secret = `${body}${checksum(body)}`
  return { id, secret, secretHash: hashOf(secret) }
}

/** A key whose text somebody else chose, such as an operator's own first key: its id follows from it. */
export function chosenApiKey(secret: string): NewApiKey {
  return { id: idOf(secret) ?? `own_${hashOf(`id of ${secret}`).slice(0, 16)}`, secret, secretHash: hashOf(secret) }
}

/** The id of the key that a presented secret claims to be; null when it is one of ours mistyped. */
export function claimedKeyId(secret: string): string | null {
  return secret.startsWith('sbk_') ? idOf(secret) : chosenApiKey(secret).id
}

/** Compares in constant time. */
export function matches(secret: string, secretHash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(secretHash, 'hex'))
}

function idOf(secret: string): string | null {
  const [, id, , sum] = FORM.exec(secret) ?? []
  return id && sum === checksum(secret.slice(0, -8)) ? id : null
}

function checksum(body: string): string {
  return hashOf(body).slice(0, 8)
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
