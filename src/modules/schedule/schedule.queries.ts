import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { globalId } from '../../graphql/node.ts'
import type { ActorKind } from '../../kernel/event.ts'
import { type AsOf, holds } from '../../projections/validity.ts'
import { ScheduledSwitch } from './schedule.types.ts'

/** Scheduled switches shown in one list, at most. */
export const MOST_SHOWN = 1_000
/** Of one alias. */
export const MOST_OF_ALIAS = 100

interface Found {
  readonly switch_id: string
  readonly alias: string
  readonly litellm_model: string
  readonly switch_at: Date
  readonly status: string
  readonly problem: string | null
  readonly actor_id: string
  readonly actor_kind: ActorKind
  readonly reason: string | null
}

// Who planned it, and why, is what the first event of its stream says.
const planned = sql`join events e on e.stream_id = 'ScheduledSwitch:' || s.switch_id and e.stream_version = 1`
const columns = sql`s.switch_id, s.alias, s.litellm_model, s.switch_at, s.status, s.problem, e.actor_id, e.actor_kind, e.reason`
// What waits comes first, the next one at the top; then what is settled, the last one at the top.
const order = sql`s.status <> 'PENDING', case when s.status = 'PENDING' then s.switch_at end, s.switch_at desc, s.switch_id`

/** One by its key, batched. */
export const scheduledSwitchById = defineLoader<ScheduledSwitch>(async ({ services }, ids, asOf) => {
  const found = await rows(services.db, sql`s.switch_id in (${sql.join(ids)})`, asOf, ids.length)
  return new Map(found.map((row) => [row.switch_id, toScheduledSwitch(row)]))
})

/** All of some aliases, batched. */
export const scheduledSwitchesOf = defineLoader<ScheduledSwitch[]>(async ({ services }, aliases, asOf) => {
  const { rows: found } = await sql<Found>`
    select f.* from unnest(array[${sql.join(aliases)}]::text[]) as a(name) cross join lateral (
      select ${columns} from scheduled_switches s ${planned}
      where s.alias = a.name and ${holds('s', asOf)} order by ${order} limit ${MOST_OF_ALIAS}
    ) f`.execute(services.db)
  const lists = new Map<string, ScheduledSwitch[]>(aliases.map((alias) => [alias, []]))
  for (const row of found) lists.get(row.alias)?.push(toScheduledSwitch(row))
  return lists
})

export async function scheduledSwitches(db: Kysely<Database>, alias: string | null): Promise<ScheduledSwitch[]> {
  const found = await rows(db, alias === null ? sql`true` : sql`s.alias = ${alias}`, null, MOST_SHOWN)
  return found.map(toScheduledSwitch)
}

/** What the event that planned it says of itself. */
export async function planOf(db: Kysely<Database>, id: string) {
  const { rows: found } = await sql<{ event_id: string; actor_id: string; on_behalf_of: string | null; reason: string | null }>`
    select event_id, actor_id, on_behalf_of, reason from events where stream_id = ${`ScheduledSwitch:${id}`} and stream_version = 1`.execute(
    db,
  )
  const [plan] = found
  if (!plan) throw new Error(`scheduled switch ${id} has no first event`)
  return { eventId: plan.event_id, actorId: plan.actor_id, onBehalfOf: plan.on_behalf_of, reason: plan.reason }
}

async function rows(db: Kysely<Database>, where: RawBuilder<unknown>, asOf: AsOf, limit: number): Promise<Found[]> {
  const query = sql<Found>`
    select ${columns} from scheduled_switches s ${planned} where ${where} and ${holds('s', asOf)} order by ${order} limit ${limit}`
  return (await query.execute(db)).rows
}

function toScheduledSwitch(row: Found): ScheduledSwitch {
  return Object.assign(new ScheduledSwitch(), {
    id: globalId('ScheduledSwitch', row.switch_id),
    alias: row.alias,
    litellmModel: row.litellm_model,
    at: row.switch_at,
    status: row.status,
    problem: row.problem,
    reason: row.reason,
    scheduledBy: { id: row.actor_id, kind: row.actor_kind },
  })
}
