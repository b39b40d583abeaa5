/** Walks the log of a store and names the first event that is not as it was written. */
import { setImmediate as sent } from 'node:timers/promises'
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

/** Few enough that the garbage collector finds most of their texts dead. */
const PAGE = 2_000

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
  // Positions are dense, so a page is known by its ends before the one in front of it is there, and the server finds it by index
  // whatever it believes of the table.
  const read = (above: number) => readStoredEvents(db, above, Math.min(above + page, last), page)
  let coming = anchor.position < last ? read(anchor.position) : Promise.resolve([])
  for (let above = anchor.position; above < last; above += page) {
    const events = await coming
    if (above + page < last) {
      coming = read(above + page)
      // Whoever ends here waits for nothing more, and must not be ended by it either.
      coming.catch(() => {})
      await sent()
    }
    const end = Math.min(above + page, last)
    const fault =
      firstOf([follow(chain, events), await unseenFault(db, chain)]) ?? (chain.position < end ? await gap(db, chain, last) : null)
    if (fault) return { checked: Math.min(checked(), Math.max(fault.position - from, 0)), fault }
    if (enough?.(checked())) break
  }
  return { checked: checked(), fault: null }
}

/** What is missing behind the last good event, told by the event that comes next. */
async function gap(db: Db, chain: ChainCheck, last: number): Promise<Fault> {
  const missing = { position: chain.position + 1, problem: `event ${chain.position + 1} is missing` }
  return follow(chain, await readStoredEvents(db, chain.position, last, 1)) ?? missing
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
