/** Walks the log of a store and names the first event that is not as it was written. */
import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { type Anchor, ChainCheck, cutBefore, type Fault, GENESIS, isHash, recomputed, type Witness } from './chain-check.ts'
import type { StoredEvent } from './hash-chain.ts'
import { absentVersions, type LogEnd, readLogEnd, readStoredEvents } from './stored-events.ts'

export interface VerifyOptions {
  /** First position to check, 1 unless told; the hash of the event in front of it is taken as good. */
  readonly from?: number | undefined
  /** Last position to check; to the end unless told. */
  readonly to?: number | undefined
  /** Events to check at most. */
  readonly limit?: number
  /** Events read at once. */
  readonly page?: number
  /** Asked after each page; true ends the walk early. */
  readonly enough?: (checked: number) => boolean
  /** What was seen of this log earlier. */
  readonly witnesses?: readonly Witness[]
}

export interface Verification {
  /** Events that were found good, from the first position asked on without a gap. */
  readonly checked: number
  readonly head: number
  readonly headHash: string
  readonly fault: Fault | null
}

const PAGE = 5_000

type Db = Kysely<Database>

/**
 * Checks hashes, density, stream versions and times of the events asked for, and always that the log ends where its head says and holds what
 * the witness saw. Events that are appended meanwhile are left alone.
 */
export async function verifyLog(db: Db, options: VerifyOptions = {}): Promise<Verification> {
  const end = await readLogEnd(db)
  const { from = 1, to = Number.MAX_SAFE_INTEGER, limit = Number.MAX_SAFE_INTEGER } = options
  const last = Math.min(to, end.last, from + limit - 1)
  const { checked, fault } = await walk(db, from, last, options)
  const seen = await Promise.all((options.witnesses ?? []).map((witness) => witnessFault(db, end, witness)))
  return { checked, head: end.head, headHash: end.headHash, fault: firstOf([endFault(end), fault, ...seen]) }
}

async function walk(
  db: Db,
  from: number,
  last: number,
  { page = PAGE, enough }: VerifyOptions,
): Promise<{ checked: number; fault: Fault | null }> {
  const anchor = await anchorAt(db, from - 1)
  if (anchor === null)
    return { checked: 0, fault: { position: from - 1, problem: `event ${from - 1} is missing, or has no hash of 32 bytes` } }
  const chain = new ChainCheck(anchor)
  const checked = () => chain.position - anchor.position
  // While one page is hashed the next is on its way.
  let coming = readStoredEvents(db, from - 1, last, page)
  for (;;) {
    const events = await coming
    const full = events.length === page
    if (full) coming = readStoredEvents(db, events.at(-1)?.position ?? last, last, page)
    try {
      const fault = firstOf([follow(chain, events), await unseenFault(db, chain)])
      if (fault) return { checked: Math.min(checked(), Math.max(fault.position - from, 0)), fault }
    } finally {
      // Whoever ends here waits for nothing more, and must not be ended by it either.
      coming.catch(() => {})
    }
    if (!full) {
      const fault = chain.position < last ? { position: chain.position + 1, problem: `event ${chain.position + 1} is missing` } : null
      return { checked: checked(), fault }
    }
    if (enough?.(checked())) return { checked: checked(), fault: null }
  }
}

function follow(chain: ChainCheck, events: readonly StoredEvent[]): Fault | null {
  for (const [i, event] of events.entries()) {
    const fault = chain.follow(event, () => events[i + 1] ?? null)
    if (fault) return fault
  }
  return null
}

async function unseenFault(db: Db, chain: ChainCheck): Promise<Fault | null> {
  const unseen = chain.takeUnseen()
  if (unseen.length === 0) return null
  const absent = await absentVersions(db, unseen)
  const first = unseen.find(({ stream }) => absent.has(stream))
  if (!first) return null
  const { position, version } = first
  return { position, problem: `event ${position} is version ${version + 1} of its stream, which has no version ${version}` }
}

async function anchorAt(db: Db, position: number): Promise<Anchor | null> {
  if (position === 0) return GENESIS
  const [event] = await readStoredEvents(db, position - 1, position, 1)
  return event && isHash(event.hash) ? { position, hash: event.hash, recordedAt: event.recorded_at } : null
}

function endFault({ head, headHash, last, lastHash }: LogEnd): Fault | null {
  if (last < head) {
    const missing = last + 1 === head ? `event ${head} is missing` : `events ${last + 1} to ${head} are missing`
    return { position: last + 1, problem: `${missing}: the log was cut, its head is at ${head}` }
  }
  if (last > head) return { position: head + 1, problem: `event ${head + 1} lies beyond the log's head, which is at ${head}` }
  if (last > 0 && lastHash !== headHash) return { position: last, problem: `event ${last} has another hash than the log's head` }
  return null
}

async function witnessFault(db: Db, end: LogEnd, witness: Witness): Promise<Fault | null> {
  const { position, hash } = witness
  if (position === 0) return null
  if (end.last < position) return cutBefore(witness, end.last)
  const [event] = await readStoredEvents(db, position - 1, position, 1)
  if (!event) return { position, problem: `event ${position} is missing` }
  return event.hash === hash ? null : recomputed(witness)
}

function firstOf(faults: readonly (Fault | null)[]): Fault | null {
  return faults.reduce((least, found) => (least && (!found || least.position <= found.position) ? least : found), null)
}
