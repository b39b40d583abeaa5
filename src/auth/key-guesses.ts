/**
 * Wrong keys are counted by the address they come from and by the key id they claim; whoever sends too many within a minute is told to
 * wait. A key that the program made holds 256 random bits, so a right one is let in whatever was sent before it: nobody can lock out
 * another by sending wrong ones. A key whose text a person chose may be guessable, and is refused too while its address has to wait.
 */
import { isIPv6 } from 'node:net'
import { DomainError } from '../kernel/errors.ts'
import { WrongKey } from './authenticate.ts'
import { isChosen } from './secrets.ts'

/** Milliseconds that wrong keys are counted together. */
const WINDOW = 60_000
/** Addresses and ids remembered, the least recently wrong forgotten first. */
const MOST = 10_000

interface Count {
  readonly since: number
  wrong: number
}

export interface KeyJudge {
  /** What `authenticate` returns or throws; OVERLOADED with the seconds to wait in place of the wrong key that is one too many. */
  judge<T>(address: string | undefined, now: Date, authenticate: () => T, idOf: (caller: T) => string): T
}

export class KeyGuesses implements KeyJudge {
  readonly #most: number
  readonly #counts = new Map<string, Count>()

  /** `most` wrong keys a minute from one address, or for one id. */
  constructor(most: number) {
    this.#most = most
  }

  /** The same counts, to which nothing is added. */
  get uncounted(): KeyJudge {
    return { judge: (address, now, authenticate, idOf) => this.#let(address, now, authenticate(), idOf) }
  }

  get size(): number {
    return this.#counts.size
  }

  judge<T>(address: string | undefined, now: Date, authenticate: () => T, idOf: (caller: T) => string): T {
    try {
      return this.#let(address, now, authenticate(), idOf)
    } catch (error) {
      if (!(error instanceof WrongKey)) throw error
      const from = origin(address)
      const places = error.claimed === null ? [from] : [from, `for ${error.claimed}`]
      for (const place of places) this.#require(place, now.getTime())
      for (const place of places) this.#note(place, now.getTime())
      throw error
    }
  }

  #let<T>(address: string | undefined, now: Date, caller: T, idOf: (caller: T) => string): T {
    if (isChosen(idOf(caller))) this.#require(origin(address), now.getTime())
    return caller
  }

  #require(place: string, now: number): void {
    const count = this.#counts.get(place)
    if (!count || count.wrong < this.#most || !isRecent(count, now)) return
    const seconds = Math.max(1, Math.ceil((count.since + WINDOW - now) / 1_000))
    throw new DomainError('OVERLOADED', `too many wrong keys were sent: try again in ${seconds} seconds`, {
      details: { retryAfterSeconds: seconds },
    })
  }

  #note(place: string, now: number): void {
    const found = this.#counts.get(place)
    const count = found && isRecent(found, now) ? found : { since: now, wrong: 0 }
    count.wrong += 1
    this.#counts.delete(place)
    this.#counts.set(place, count)
    const [oldest] = this.#counts.keys()
    if (this.#counts.size > MOST && oldest !== undefined) this.#counts.delete(oldest)
  }
}

/** A clock that was set back begins anew. */
function isRecent({ since }: Count, now: number): boolean {
  return now >= since && now < since + WINDOW
}

function origin(address: string | undefined): string {
  return `from ${network(address ?? '')}`
}

/** Of IPv6 the 64 bits that one caller is given whole. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail ? tail.split(':') : []
  const groups = tail === undefined ? front : [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back]
  return groups.slice(0, 4).join(':')
}
