/** Calls of the last weeks: what aliases can be sorted by. The ledger counts them by day; whoever sorts reads those days and no others. */
import { type RawBuilder, sql } from 'kysely'
import { defineLoader } from '../../graphql/loaders.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { lifeStart } from '../../projections/lives.ts'
import type { AsOf } from '../../projections/validity.ts'

/** Days in UTC that count as recent, the last one included. */
export const RECENT_DAYS = 30
const DAY = 86_400_000

/** When the event at a position was recorded. */
const recordedAt = defineLoader<Date>(async ({ services }, positions) => {
  const rows = await services.db
    .selectFrom('events')
    .select(['position', 'recorded_at'])
    .where('position', 'in', positions.map(Number))
    .execute()
  return new Map(rows.map(({ position, recorded_at }) => [String(position), recorded_at]))
})

/** Beginning of the first recent day, up to now or to the moment that is shown. */
export async function recentSince(context: RequestContext, asOf: AsOf): Promise<Date> {
  const end = await endOf(context, asOf)
  return startOfDay(new Date((end ?? context.services.clock.now()).getTime() - (RECENT_DAYS - 1) * DAY))
}

/** A row source of `alias` and its `calls`, those of its life at the moment that is shown; aliases without calls are left out. */
export async function recentCalls(context: RequestContext, asOf: AsOf): Promise<RawBuilder<unknown>> {
  const [since, end] = [await recentSince(context, asOf), await endOf(context, asOf)]
  const days = sql`select alias, served_since, calls from usage_alias_days where day >= ${dayOf(since)}::date`
  const counted = end === null ? days : sql`${days} and day < ${dayOf(end)}::date union all ${callsOfDay(end)}`
  const alive = lifeStart('model_aliases', sql.ref('d.alias'), sql`${asOf ?? Number.MAX_SAFE_INTEGER}::bigint`)
  return sql`(
    select d.alias, sum(d.calls)::bigint as calls
    from (select alias, served_since, sum(calls) as calls from (${counted}) r group by alias, served_since) d
    where d.served_since >= ${alive} group by d.alias
  )`
}

/** The day that the moment lies in, as far as it had gone; all of it when its calls are not kept one by one any more. */
function callsOfDay(end: Date): RawBuilder<unknown> {
  const start = startOfDay(end).toISOString()
  return sql`select alias, served_since, 1 from usage_records
    where called_at >= ${start}::timestamptz and called_at <= ${end.toISOString()}::timestamptz and ${start}::timestamptz >= (select since from usage_kept)
    union all
    select alias, served_since, calls from usage_alias_days
    where day = ${dayOf(end)}::date and ${start}::timestamptz < (select since from usage_kept)`
}

/** Null for now. */
async function endOf(context: RequestContext, asOf: AsOf): Promise<Date | null> {
  if (asOf === null) return null
  const time = await recordedAt(context, { key: String(asOf), asOf: null })
  if (!time) throw new Error(`there is no event ${asOf}`)
  return time
}

function startOfDay(time: Date): Date {
  return new Date(`${dayOf(time)}T00:00:00.000Z`)
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
