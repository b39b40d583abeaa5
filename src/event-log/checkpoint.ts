/** Signed statements of where the log stood, kept outside of it: they tell a rewrite of the whole chain, or a cut tail. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { isHash } from './chain-check.ts'

export interface Checkpoint {
  readonly position: number
  /** 64 hex digits. */
  readonly hash: string
  /** ISO 8601 in UTC: when it was signed, by the clock of whoever signed it. */
  readonly time: string
  /** First 16 hex digits of SHA-256 over the public key's SubjectPublicKeyInfo in DER. */
  readonly keyId: string
}

/** A checkpoint or key that is not what it should be; the message says it all. */
export class BadCheckpoint extends Error {
  readonly expected = true
}

const TITLE = 'switchbook checkpoint 1'

/** The first lines of the file, which are what is signed: UTF-8, each ended by a line feed. */
function statement({ position, hash, time, keyId }: Checkpoint): string {
  return `${TITLE}\nposition: ${position}\nhash: ${hash}\ntime: ${time}\nkey: ${keyId}\n`
}

/** The text of a checkpoint file. */
export function signCheckpoint(place: Omit<Checkpoint, 'keyId'>, privateKey: KeyObject): string {
  const text = statement({ ...place, keyId: keyId(createPublicKey(privateKey)) })
  return `${text}signature: ${sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64')}\n`
}

const FORM =
  /^(switchbook checkpoint 1\nposition: (\d{1,16})\nhash: ([0-9a-f]{64})\ntime: (\S+)\nkey: ([0-9a-f]{16})\n)signature: ([A-Za-z0-9+/]+=*)\n$/

/** What a checkpoint file says, once its signature was found good. Throws `BadCheckpoint`. */
export function readCheckpoint(text: string, publicKey: KeyObject): Checkpoint {
  const [, signed = '', position, hash = '', time = '', key = '', signature = ''] = FORM.exec(text.replace(/\r\n/g, '\n')) ?? []
  if (!isHash(hash)) throw new BadCheckpoint(`this is no checkpoint: expected a text that begins with "${TITLE}"`)
  const own = keyId(publicKey)
  if (key !== own) throw new BadCheckpoint(`the checkpoint was signed with key ${key}, and the public key given is ${own}`)
  if (!verify(null, Buffer.from(signed, 'utf8'), publicKey, Buffer.from(signature, 'base64'))) {
    throw new BadCheckpoint('the signature of the checkpoint is false: its text was changed after it was signed')
  }
  return { position: Number(position), hash, time, keyId: key }
}

/** A new pair of Ed25519 keys as PEM: PKCS #8 and SubjectPublicKeyInfo. */
export function makeKeys(): { readonly privateKey: string; readonly publicKey: string; readonly keyId: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    keyId: keyId(publicKey),
  }
}

/** Reads a PEM file's text; throws `BadCheckpoint` for anything but an Ed25519 key of that half. */
export function readKey(pem: string, half: 'private' | 'public'): KeyObject {
  const key = keyOf(pem, half)
  if (key?.asymmetricKeyType !== 'ed25519') throw new BadCheckpoint(`the ${half} key is not accepted: expected an Ed25519 key as PEM`)
  return key
}

function keyOf(pem: string, half: 'private' | 'public'): KeyObject | null {
  try {
    return half === 'private' ? createPrivateKey(pem) : createPublicKey(pem)
  } catch {
    return null
  }
}

function keyId(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
}
