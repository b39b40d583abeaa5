/**
 * What a team was given and what was taken, in one order: a deduction stands behind the log position that its commit saw, and
 * behind the team's earlier deductions. Each side is one ordered index range scan; both are merged.
 */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { Row } from '../../db/store.ts'
import { streamId } from '../../event-log/hash-chain.ts'
import { EVENT_COLUMNS, toEvent } from '../../event-log/read-events.ts'
import type { Registry } from '../../event-log/registry.ts'
import { canonicalDecimal, decimalOf, unitsOf } from '../../kernel/decimal.ts'
import { rowAt } from '../../projections/lives.ts'
import { team } from '../team/index.ts'
import type { CreditTransaction } from './credits.types.ts'
import { accountBefore } from './usage.retention.ts'

type Db = Kysely<Database>

/** Number 0 is an event's own place, deductions behind it count from 1. */
export interface CreditPlace {
  readonly position: number
  readonly number: number
}

export type PlacedTransaction = CreditTransaction & { readonly place: CreditPlace }

/** A team in its present life. */
export interface CreditHolder {
  readonly teamId: string
  readonly since: number
}

/** Events that move credits, by what they do. */
const KINDS: Readonly<Record<string, CreditTransaction['kind']>> = {
  CreditsAdded: 'ALLOCATION',
  CreditsRefunded: 'REFUND',
  CreditsAdjusted: 'ADJUSTMENT',
  CreditsWithdrawn: 'ADJUSTMENT',
}
const TYPES = sql.join(Object.keys(KINDS))

/** At most `limit` transactions before a place, the newest first. */
export async function creditTransactionPage(
  db: Db,
  registry: Registry,
  holder: CreditHolder,
  before: CreditPlace | null,
  limit: number,
): Promise<PlacedTransaction[]> {
  const place = before ?? { position: Number.MAX_SAFE_INTEGER, number: 0 }
  const all = [...(await allocations(db, registry, holder, place, limit)), ...(await deductions(db, holder, place, limit))]
  return all.sort((a, b) => b.place.position - a.place.position || b.place.number - a.place.number).slice(0, limit)
}

export async function countCreditTransactions(db: Db, { teamId, since }: CreditHolder): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from events where stream_id = ${streamId(team.name, teamId)} and type in (${TYPES}) and position >= ${since})
      + (select count(*) from usage_records where team_id = ${teamId} and team_since = ${since} and credit_number is not null) as n`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

async function allocations(db: Db, registry: Registry, { teamId, since }: CreditHolder, before: CreditPlace, limit: number) {
  const end = before.number > 0 ? before.position + 1 : before.position
  const { rows } = await sql<Row & { allocated: string; used: string | null }>`
    select ${sql.raw(EVENT_COLUMNS)}, t.credits_allocated as allocated,
      ${accountBefore(sql`${teamId}`, sql`${since}`, sql.ref('e.position'))} as used
    from events e join teams t on t.team_id = ${teamId} and t.valid_from = e.position
    where e.stream_id = ${streamId(team.name, teamId)} and e.type in (${TYPES}) and e.position >= ${since} and e.position < ${end}
    order by e.stream_version desc limit ${limit}`.execute(db)
  return rows.map((row): PlacedTransaction => {
    const event = toEvent(row, registry)
    const { amount, description } = event.data as { amount: string; description: string | null }
    const change = event.type === 'CreditsWithdrawn' ? -unitsOf(amount) : unitsOf(amount)
    const after = unitsOf(row.allocated) - unitsOf(row.used ?? '0')
    return {
      place: { position: event.position, number: 0 },
      at: event.recordedAt,
      kind: KINDS[event.type] ?? 'ADJUSTMENT',
      amount: amount.replace('-', ''),
      before: decimalOf(after - change),
      after: decimalOf(after),
      description,
      jobId: null,
      callId: null,
    }
  })
}

interface DeductionRow {
  readonly call_id: string
  readonly recorded_at: Date
  readonly alias: string
  readonly litellm_model: string
  readonly input_tokens: number
  readonly output_tokens: number
  readonly job_id: string | null
  readonly credits: string
  readonly credits_used: string
  readonly credit_position: number
  readonly credit_number: number
  readonly allocated: string
}

async function deductions(db: Db, { teamId, since }: CreditHolder, before: CreditPlace, limit: number) {
  const { rows } = await sql<DeductionRow>`
    select u.*, t.credits_allocated as allocated from (
      select * from usage_records u where u.team_id = ${teamId} and u.team_since = ${since} and u.credit_number is not null
      and (u.credit_position, u.credit_number) < (${before.position}::bigint, ${before.number}::bigint)
      order by u.credit_position desc, u.credit_number desc limit ${limit}
    ) u cross join lateral ${rowAt('teams', sql`${teamId}`, sql.ref('u.credit_position'))} t`.execute(db)
  return rows.map((row): PlacedTransaction => {
    const after = unitsOf(row.allocated) - unitsOf(row.credits_used)
    return {
      place: { position: row.credit_position, number: row.credit_number },
      at: row.recorded_at,
      kind: 'DEDUCTION',
      amount: canonicalDecimal(row.credits),
      before: decimalOf(after + unitsOf(row.credits)),
      after: decimalOf(after),
      description: `${row.alias} by ${row.litellm_model}: ${row.input_tokens} input and ${row.output_tokens} output tokens`,
      jobId: row.job_id,
      callId: row.call_id,
    }
  })
}
