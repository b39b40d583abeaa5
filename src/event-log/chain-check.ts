/** Follows a chain of stored events one by one and says what is wrong with the first that does not fit. Needs no store. */
import { canonicalRow, chainHash, GENESIS_HASH, type StoredEvent } from './hash-chain.ts'

/** The first bad position, and what is wrong with it, in a sentence. */
export interface Fault {
  readonly position: number
  readonly problem: string
}

/** An event that is taken as good: what follows is checked against it. */
export interface Anchor {
  readonly position: number
  /** 64 hex digits. */
  readonly hash: string
  /** ISO 8601; null when it is not known. */
  readonly recordedAt: string | null
}

/** Before the first event. */
export const GENESIS: Anchor = { position: 0, hash: GENESIS_HASH, recordedAt: null }

/** An event that was seen in the log at an earlier time. */
export interface Witness {
  readonly position: number
  readonly hash: string
  /** Who says so, as it stands in a sentence: `the checkpoint of 2026-11-24T06:00:00.000Z`. */
  readonly who: string
}

/** A stream whose earlier events were not followed, and the version of it that somebody has to look up. */
export interface Unseen {
  readonly stream: string
  readonly version: number
  readonly position: number
}

/** Streams whose versions are remembered; the others are unseen again. */
const MAX_STREAMS = 1_000_000

export class ChainCheck {
  #position: number
  #hash: string
  #recordedAt: string
  #versions = new Map<string, number>()
  /** Whether every stream's first event was followed, so that an unknown stream begins. */
  #whole: boolean
  #unseen: Unseen[] = []

  constructor(anchor: Anchor = GENESIS) {
    this.#position = anchor.position
    this.#hash = anchor.hash
    this.#recordedAt = anchor.recordedAt ?? ''
    this.#whole = anchor.position === 0
  }

  /** The last good event. */
  get position(): number {
    return this.#position
  }

  get hash(): string {
    return this.#hash
  }

  /** Null when the event fits and was followed. `next` is asked for the event behind it, to tell better what is wrong. */
  follow(event: StoredEvent, next: () => StoredEvent | null): Fault | null {
    const position = this.#position + 1
    if (event.position !== position) return misplaced(position, event.position)
    const hash = chainHash(this.#hash, canonicalRow(event))
    if (hash !== event.hash) return { position, problem: mismatch(event, hash, next()) }
    if (event.recorded_at < this.#recordedAt) {
      return { position, problem: `event ${position} was recorded at ${event.recorded_at}, before the event in front of it` }
    }
    const known = this.#versions.get(event.stream_id)
    if (known === undefined && !this.#whole && event.stream_version > 1) {
      this.#unseen.push({ stream: event.stream_id, version: event.stream_version - 1, position })
    } else if (event.stream_version !== (known ?? 0) + 1) {
      return { position, problem: `event ${position} is version ${event.stream_version} of its stream, which was at ${known ?? 0}` }
    }
    if (this.#versions.size >= MAX_STREAMS && known === undefined) this.#forget()
    this.#versions.set(event.stream_id, event.stream_version)
    this.#position = position
    this.#hash = hash
    this.#recordedAt = event.recorded_at
    return null
  }

  /** Streams met since the last call whose version before has to be looked up. */
  takeUnseen(): readonly Unseen[] {
    const unseen = this.#unseen
    this.#unseen = []
    return unseen
  }

  #forget(): void {
    this.#versions = new Map()
    this.#whole = false
  }
}

function misplaced(expected: number, found: number): Fault {
  if (found < expected) return { position: found, problem: `position ${found} comes again behind ${expected - 1}` }
  const missing = found === expected + 1 ? `event ${expected} is missing` : `events ${expected} to ${found - 1} are missing`
  return { position: expected, problem: `${missing}: ${found} follows ${expected - 1}` }
}

function mismatch(event: StoredEvent, hash: string, next: StoredEvent | null): string {
  const { position } = event
  const follows = (previous: string) => next !== null && isHash(previous) && chainHash(previous, canonicalRow(next)) === next.hash
  if (follows(hash))
    return `the hash of event ${position} was changed: event ${position + 1} builds upon another one, which its columns make`
  if (follows(event.hash))
    return `a column of event ${position} was changed: its columns do not make its hash, upon which event ${position + 1} builds`
  return `event ${position} does not make its hash with the event in front of it: it was changed, exchanged or inserted, or the one in front was`
}

/** Whether a text is a SHA-256 in hex. */
export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

/** The log ends at `last`, before an event that was seen. */
export function cutBefore({ position, who }: Witness, last: number): Fault {
  return { position: last + 1, problem: `the log ends at ${last}, but ${who} saw event ${position}: its end was cut off` }
}

/** The event that was seen stands there with another hash. */
export function recomputed({ position, who }: Witness): Fault {
  return { position, problem: `event ${position} has another hash than ${who} saw: the chain was computed anew, from there or from before` }
}
