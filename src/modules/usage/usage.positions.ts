/** Which state of the log was in force when calls were made. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'

type Db = Kysely<Database>

/** Events that a batch spans and that are looked through in memory, at most; configuration changes far less often than calls come. */
const FEW = 1_000

/** The last position recorded at or before each time, 0 when there is none; where the log stands for null. */
export async function positionsAt(db: Db, times: readonly (Date | null)[]): Promise<readonly number[]> {
  const given = [...new Set(times.flatMap((time) => time?.getTime() ?? []))].sort((a, b) => a - b)
  const { head, events } = await spannedBy(db, given[0] ?? 0, given.at(-1) ?? 0)
  const found = events ? given.map((time) => lastUpTo(events, time)) : await lookedUp(db, given)
  const positions = new Map(given.map((time, i) => [time, found[i] ?? 0]))
  return times.map((time) => (time === null ? head : (positions.get(time.getTime()) ?? 0)))
}

interface Moment {
  readonly position: number
  readonly at: number
}

/** The event in force at `first` and those after it up to `last`, in order; null when they are many. */
async function spannedBy(
  db: Db,
  first: number,
  last: number,
): Promise<{ readonly head: number; readonly events: readonly Moment[] | null }> {
  const [from, to] = [first, last].map((time) => sql`${new Date(time).toISOString()}::timestamptz`)
  const { rows } = await sql<{ position: number; recorded_at: Date | null }>`
    select position, null as recorded_at from log_head
    union all (select position, recorded_at from events where recorded_at <= ${from} order by recorded_at desc, position desc limit 1)
    union all (select position, recorded_at from events where recorded_at > ${from} and recorded_at <= ${to} order by recorded_at, position limit ${FEW})`.execute(
    db,
  )
  const events = rows.flatMap(({ position, recorded_at }) => (recorded_at ? [{ position, at: recorded_at.getTime() }] : []))
  const head = rows.find((row) => row.recorded_at === null)?.position ?? 0
  return { head, events: events.length < FEW ? events.sort((a, b) => a.position - b.position) : null }
}

function lastUpTo(events: readonly Moment[], time: number): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((events[middle]?.at ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return events[low - 1]?.position ?? 0
}

async function lookedUp(db: Db, times: readonly number[]): Promise<readonly number[]> {
  const asked = JSON.stringify(times.map((time) => new Date(time).toISOString()))
  const { rows } = await sql<{ position: number }>`
    select coalesce((
      select position from events where recorded_at <= asked.time::timestamptz order by recorded_at desc, position desc limit 1
    ), 0) as position from json_array_elements_text(${asked}::text::json) with ordinality as asked(time, n) order by n`.execute(db)
  return rows.map((row) => row.position)
}
