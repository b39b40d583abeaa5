/** Usage of entities, batched: all that a query asks for over the same span is one statement, however many entities it is about. */
import { type RawBuilder, sql } from 'kysely'
import { defineLoader, defineLoaderWith } from '../../graphql/loaders.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { lifeStart, nextLife, rowAt } from '../../projections/lives.ts'
import type { AsOf } from '../../projections/validity.ts'
import { checkKept, firstLost, KEPT_SINCE } from './usage.retention.ts'
import { endOfDay, partsOf, type Span, type SpanParts } from './usage.spans.ts'
import { toUsageStats, type UsageRow, type UsageStats } from './usage.types.ts'
import { versionStart } from './usage.versions.ts'

type Sql = RawBuilder<unknown>

/** Whose usage is asked for. */
export type UsageOwner = 'alias' | 'team' | 'organization'

const KEY = sql.ref('asked.key')
const asking = (keys: readonly string[]) => sql`json_array_elements_text(${JSON.stringify(keys)}::text::json) as asked(key)`
/** Later than everything that is. */
const NOW = Number.MAX_SAFE_INTEGER

type Cut = SpanParts['cuts'][number]

interface Source {
  /** What a key stands for, as a lateral source `l`: the life that held at the position. */
  readonly life: Sql
  /** Table of sums by day, and which of its rows count. */
  readonly days: { readonly table: Sql; readonly where: Sql }
  /** Rows of the ledger, `u`, that count, of calls between two times. */
  readonly records: (cut: Cut) => Sql
}

function source(owner: UsageOwner, position: number): Source {
  const at = sql`${position}::bigint`
  switch (owner) {
    case 'team': {
      const where = (row: string) => sql`${sql.ref(`${row}.team_id`)} = ${KEY} and ${sql.ref(`${row}.team_since`)} = l.since`
      return {
        life: sql`(select ${lifeStart('teams', KEY, sql.ref('v.valid_from'))} as since from ${rowAt('teams', KEY, at)} v)`,
        days: { table: sql`usage_team_days`, where: where('d') },
        records: (cut) => sql`usage_records u where ${where('u')} and ${within(cut)}`,
      }
    }
    case 'alias': {
      const where = (row: string) =>
        sql`${sql.ref(`${row}.alias`)} = ${KEY} and ${sql.ref(`${row}.served_since`)} >= l.since and ${sql.ref(`${row}.served_since`)} < l.ended`
      return {
        life: sql`(select since, coalesce(${nextLife('model_aliases', KEY, sql.ref('b.since'))}, ${NOW}::bigint) as ended from (
          select ${lifeStart('model_aliases', KEY, sql.ref('v.valid_from'))} as since from ${rowAt('model_aliases', KEY, at)} v) b)`,
        days: { table: sql`usage_alias_days`, where: where('d') },
        records: (cut) => sql`usage_records u where ${where('u')} and ${within(cut)}`,
      }
    }
    case 'organization':
      return {
        life: sql`(select 1)`,
        days: { table: sql`usage_team_days`, where: sql`d.organization_id = ${KEY}` },
        // The sums know which teams it had on a day.
        records: (cut) => sql`(
          select distinct t.team_id, t.team_since from usage_team_days t
          where t.organization_id = ${KEY} and t.day between ${dayOf(cut.from)}::date and ${dayOf(cut.to)}::date
        ) t join usage_records u on u.team_id = t.team_id and u.team_since = t.team_since where ${within(cut)}`,
      }
  }
}

function within({ from, to }: Cut): Sql {
  return sql`u.called_at >= ${from.toISOString()}::timestamptz and u.called_at < ${to.toISOString()}::timestamptz`
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

/** One row of sums of the parts of a span. */
function sums({ days, records }: Source, { days: whole, cuts }: SpanParts): Sql {
  const branches: Sql[] = []
  if (whole) {
    const bounds = [
      ...(whole.from === null ? [] : [sql`d.day >= ${whole.from}::date`]),
      ...(whole.to === null ? [] : [sql`d.day < ${whole.to}::date`]),
    ]
    const where = sql.join([days.where, ...bounds], sql` and `)
    branches.push(
      sql`select d.calls, d.input_tokens, d.output_tokens, d.cost_usd, d.unpriced_calls, d.credits from ${days.table} d where ${where}`,
    )
  }
  for (const cut of cuts) {
    branches.push(sql`select 1, u.input_tokens, u.output_tokens, u.cost_usd, (u.cost_usd is null)::int, u.credits from ${records(cut)}`)
  }
  if (branches.length === 0) branches.push(sql`select 0, 0, 0, 0::numeric, 0, 0::numeric where false`)
  return sql`select sum(calls) as calls, sum(input_tokens) as input_tokens, sum(output_tokens) as output_tokens, sum(cost_usd) as cost_usd,
    sum(unpriced_calls) as unpriced_calls, sum(credits) as credits
    from (${sql.join(branches, sql` union all `)}) parts(calls, input_tokens, output_tokens, cost_usd, unpriced_calls, credits)`
}

/**
 * Calls within the span; on a view of the past, those up to the moment of the event that it shows. Where calls of that day are not kept one
 * by one any more, all of that day; a bound of the caller's own that cuts such a day is refused.
 */
export const usageOf = defineLoaderWith<{ owner: UsageOwner; from: number | null; to: number | null }, UsageStats>(
  async (context, keys, asOf, { owner, from, to }) => {
    const given = { from: from === null ? null : new Date(from), to: to === null ? null : new Date(to) }
    const span = await upTo(context, asOf, given)
    const ask = (parts: SpanParts) => askFor(context, keys, source(owner, asOf ?? NOW), parts)
    const parts = partsOf(span)
    let rows = await ask(parts)
    const lost = firstLost(parts, rows[0]?.kept_since)
    if (lost) {
      const end = span.to?.getTime() === to ? span.to : endOfDay(span.to)
      const whole = partsOf({ from: span.from, to: end })
      checkKept(whole, rows[0]?.kept_since)
      rows = await ask(whole)
    }
    return new Map(rows.map((row) => [row.key, toUsageStats(row)]))
  },
)

async function askFor({ services }: RequestContext, keys: readonly string[], asked: Source, parts: SpanParts) {
  const { rows } = await sql<UsageRow & { key: string; kept_since: Date | null }>`
    select asked.key, ${KEPT_SINCE} as kept_since, s.*
    from ${asking(keys)} cross join lateral ${asked.life} l cross join lateral (${sums(asked, parts)}) s`.execute(services.db)
  return rows
}

async function upTo({ services }: RequestContext, asOf: AsOf, span: Span): Promise<Span> {
  if (asOf === null) return span
  const event = await services.db.selectFrom('events').select('recorded_at').where('position', '=', asOf).executeTakeFirstOrThrow()
  const after = new Date(event.recorded_at.getTime() + 1)
  const to = span.to && span.to < after ? span.to : after
  return span.from && span.from > to ? { from: to, to } : { from: span.from, to }
}

/** By the position of a switch: usage of the version that it ended. */
export const usageBeforeSwitch = defineLoader<UsageStats>(async ({ services }, positions) => {
  const [alias, before] = [sql.ref('s.alias'), sql`s.valid_from - 1`]
  const { rows } = await sql<UsageRow & { key: string }>`
    select asked.key, d.* from ${asking(positions)}
    join provider_switches s on s.valid_from = asked.key::bigint
    cross join lateral (select ${versionStart(alias, before, lifeStart('model_aliases', alias, sql.ref('s.valid_from')))} as since) v
    cross join lateral (
      select sum(calls) as calls, sum(input_tokens) as input_tokens, sum(output_tokens) as output_tokens, sum(cost_usd) as cost_usd,
        sum(unpriced_calls) as unpriced_calls, sum(credits) as credits
      from usage_alias_days d where d.alias = s.alias and d.served_since = v.since
    ) d`.execute(services.db)
  return new Map(rows.map((row) => [row.key, toUsageStats(row)]))
})
