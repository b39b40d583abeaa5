/** One partition of the ledger for each month, made before its first call comes; what finds none goes into the default partition. */
import { type Kysely, sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'

/** Milliseconds after which making a partition that could not be made is tried again. */
const RETRY_AFTER = 60_000

/** First moment of the month of `time`, or of one that follows it. */
function monthOf(time: Date, later = 0): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + later))
}

export class Partitions {
  readonly #db: Kysely<Database>
  readonly #log: Logger
  readonly #made = new Set<number>()
  readonly #notBefore = new Map<number, number>()
  #turn: Promise<void> = Promise.resolve()

  constructor(db: Kysely<Database>, log: Logger) {
    this.#db = db
    this.#log = log
  }

  /** Makes what is missing for calls of these days, such as 2026-05-03, and for this month and the next. */
  async ensure(days: Iterable<string>, now: Date): Promise<void> {
    const months = new Map([...days].map((day) => monthOf(new Date(day))).map((month) => [month.getTime(), month]))
    for (const month of [monthOf(now), monthOf(now, 1)]) months.set(month.getTime(), month)
    const missing = [...months.values()].filter((month) => this.#isDue(month))
    if (missing.length === 0) return
    this.#turn = this.#turn.then(async () => {
      for (const month of missing) if (this.#isDue(month)) await this.#make(month)
    })
    await this.#turn
  }

  #isDue(month: Date): boolean {
    return !this.#made.has(month.getTime()) && (this.#notBefore.get(month.getTime()) ?? 0) <= performance.now()
  }

  async #make(month: Date): Promise<void> {
    try {
      await makePartition(this.#db, month)
      this.#made.add(month.getTime())
    } catch (error) {
      // The default partition takes the calls; nothing is lost, only a month that is less neatly kept.
      this.#notBefore.set(month.getTime(), performance.now() + RETRY_AFTER)
      this.#log.warn({ err: error, month: month.toISOString().slice(0, 7) }, 'a partition of the usage ledger could not be made')
    }
  }
}

async function makePartition(db: Kysely<Database>, month: Date): Promise<void> {
  const name = `usage_records_${month.toISOString().slice(0, 7).replace('-', '_')}`
  const { rows } = await sql<{ exists: boolean }>`select to_regclass(${name}) is not null as exists`.execute(db)
  if (rows[0]?.exists) return
  // Waits for readers no longer than two seconds, since writers wait behind it.
  await sql`select make_usage_month(${month.toISOString().slice(0, 10)}::date)`.execute(db)
}
