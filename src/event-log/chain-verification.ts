/**
 * What is known of the chain of hashes, kept in the store: every event up to a position was found as it was written. It goes on from there
 * in small parts while the log grows, and once a day walks the whole chain again, since what was good yesterday may have been changed since.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Fault } from './chain-check.ts'
import { readStoredEvents } from './stored-events.ts'
import { verifyLog } from './verify.ts'

interface ChainVerificationTable {
  one: boolean
  /** Every event up to here was found good; its hash stands beside it. */
  position: number
  hash: string
  /** When events were last checked. */
  verified_at: Date | null
  /** All of them were checked at or after this time. */
  whole_since: Date
  /** How far the chain was walked again, and since when; null while it is not. */
  again_at: number | null
  again_since: Date | null
  bad_position: number | null
  problem: string | null
  found_at: Date | null
  /** When a node last took it upon itself to check a part. */
  claimed_at: Date
}

declare module '../db/database.ts' {
  interface Database {
    chain_verification: ChainVerificationTable
  }
}

export interface VerifiedChain {
  /** Every event up to here was found as it was written; 0 before the first. */
  readonly position: number
  /** Hash of the event there, 64 hex digits. */
  readonly hash: string
  /** When events were last checked; null before the first time. */
  readonly verifiedAt: Date | null
  /** All of them were checked at or after this time. */
  readonly wholeSince: Date
  readonly fault: { readonly position: number; readonly problem: string; readonly foundAt: Date } | null
}

export interface PartLimits {
  /** Events, at most. */
  readonly events: number
  /** Milliseconds, about. */
  readonly time: number
}

/** Hours after which the whole chain is walked again. */
const AGAIN_AFTER = sql.raw(`interval '24 hours'`)
/** For so long a part belongs to the node that took it, if that node says nothing. */
const CLAIM = sql.raw(`interval '4 seconds'`)
/** Events read at once: few, since requests wait while they are hashed. */
const PAGE = 250

type Db = Kysely<Database>

export async function verifiedChain(db: Db): Promise<VerifiedChain> {
  const row = await db
    .selectFrom('chain_verification')
    .select(['position', 'hash', 'verified_at', 'whole_since', 'bad_position', 'problem', 'found_at'])
    .executeTakeFirstOrThrow()
  const { position, hash, verified_at, whole_since, bad_position, problem, found_at } = row
  const fault =
    bad_position === null || problem === null || found_at === null ? null : { position: bad_position, problem, foundAt: found_at }
  return { position, hash, verifiedAt: verified_at, wholeSince: whole_since, fault }
}

/** What a look at the chain found. */
export interface CheckedPart {
  readonly checked: number
  readonly fault: Fault | null
}

/**
 * Checks the next part, if there is one and no other node is at it: what is wrong, or else what was appended and then, when it is time, a
 * part of the whole chain once more.
 */
export async function verifyNextPart(db: Db, limits: PartLimits): Promise<CheckedPart | null> {
  const part = await claim(db)
  if (!part) return null
  const { position, again_at, bad_position, head, due } = part
  const changes: RawBuilder<unknown>[] = [sql`verified_at = now(), claimed_at = 'epoch'`]
  let result: CheckedPart = { checked: 0, fault: null }
  if (bad_position !== null || position !== head) {
    const from = Math.min(position, (bad_position ?? position + 1) - 1)
    result = await check(db, part, limits, from)
    if (from + result.checked > position) changes.push(await upTo(db, from + result.checked))
  }
  if (bad_position === null && due && !result.fault) {
    const walked = await check(db, part, limits, again_at ?? 0, position)
    changes.push(walkedAgain((again_at ?? 0) + walked.checked, position))
    result = { checked: result.checked + walked.checked, fault: walked.fault }
  }
  await sql`
    update chain_verification set ${sql.join([...changes, told(result.fault)])}
    where claimed_at = ${part.claimed_at.toISOString()}::timestamptz`.execute(db)
  return result
}

type Claim = ChainVerificationTable & {
  readonly head: number
  /** Whether the whole chain is to be walked again. */
  readonly due: boolean
}

async function check(
  db: Db,
  { position, hash, verified_at }: Claim,
  { events, time }: PartLimits,
  from: number,
  to?: number,
): Promise<CheckedPart> {
  const end = performance.now() + time
  const { checked, fault } = await verifyLog(db, {
    from: from + 1,
    to,
    limit: events,
    page: PAGE,
    enough: () => performance.now() > end,
    witnesses: [{ position, hash, who: `the verification of ${verified_at?.toISOString()}` }],
  })
  return { checked, fault }
}

function told(fault: Fault | null): RawBuilder<unknown> {
  if (!fault) return sql`bad_position = null, problem = null, found_at = null`
  return sql`bad_position = ${fault.position}::bigint, problem = ${fault.problem},
    found_at = case when bad_position = ${fault.position}::bigint then found_at else now() end`
}

/** Takes the next part for this node; null when there is none, or another node has it. */
async function claim(db: Db): Promise<Claim | null> {
  const due = sql`(v.again_at is not null or (v.position > 0 and v.whole_since < now() - ${AGAIN_AFTER}))`
  const { rows } = await sql<Claim>`
    update chain_verification v set claimed_at = date_trunc('milliseconds', clock_timestamp()) from log_head h
    where v.claimed_at < clock_timestamp() - ${CLAIM} and (
      v.position <> h.position or v.bad_position is not null or ${due}
    )
    returning v.*, h.position as head, ${due} as due`.execute(db)
  return rows[0] ?? null
}

async function upTo(db: Db, position: number): Promise<RawBuilder<unknown>> {
  const [event] = await readStoredEvents(db, position - 1, position, 1)
  if (!event) throw new Error(`event ${position} is gone since it was checked`)
  return sql`position = ${position}::bigint, hash = ${event.hash}`
}

function walkedAgain(reached: number, whole: number): RawBuilder<unknown> {
  const since = sql`coalesce(again_since, claimed_at)`
  return reached >= whole
    ? sql`whole_since = ${since}, again_at = null, again_since = null`
    : sql`again_at = ${reached}::bigint, again_since = ${since}`
}
