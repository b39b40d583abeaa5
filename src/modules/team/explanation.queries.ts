/** The events that made a decision, from the positions between which rows held: no event is looked for in the log. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { Row } from '../../db/store.ts'
import { EVENT_COLUMNS, toEvent } from '../../event-log/read-events.ts'
import type { Registry } from '../../event-log/registry.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { stateOf } from '../../kernel/world.ts'
import { holds } from '../../projections/validity.ts'
import type { ResolvedAt } from './resolution-at.queries.ts'
import { team } from './team.domain.ts'

type Db = Kysely<Database>
type Sql = RawBuilder<unknown>

/** Groups whose grants and memberships are told. */
const MOST_GROUPS = 40
/** Events of one explanation. */
const MOST_EVENTS = 100

export async function eventsBecause(
  db: Db,
  registry: Registry,
  teamId: string,
  alias: string,
  resolved: ResolvedAt,
): Promise<RecordedEvent[]> {
  const positions = (await positionsBecause(db, teamId, alias, resolved)).filter((position) => position !== null)
  const told = [...new Set(positions)].sort((a, b) => b - a).slice(0, MOST_EVENTS)
  if (told.length === 0) return []
  const { rows } = await sql<Row>`
    select ${sql.raw(EVENT_COLUMNS)} from events e where e.position in (${sql.join(told)}) order by e.position`.execute(db)
  return rows.map((row) => toEvent(row, registry))
}

async function positionsBecause(db: Db, teamId: string, alias: string, { world, found }: ResolvedAt): Promise<(number | null)[]> {
  const at = world.position
  const aliases: Entity = { table: 'model_aliases', id: 'name', key: alias, at }
  const teams: Entity = { table: 'teams', id: 'team_id', key: teamId, at }
  switch (found.decision) {
    case 'UNKNOWN_TEAM':
      return [await deletion(db, teams)]
    case 'UNKNOWN_ALIAS':
      return [await deletion(db, aliases)]
    case 'ALIAS_DISABLED':
      return [await since(db, aliases, sql`active`)]
    case 'ACCESS_DENIED':
      return denial(db, teams, aliases)
    case 'TEAM_SUSPENDED':
      return [await since(db, teams, sql`status <> 'SUSPENDED'`)]
    case 'TEAM_PAUSED':
      return [await since(db, teams, sql`status <> 'PAUSED'`)]
    case 'INSUFFICIENT_CREDITS': {
      const state = stateOf(world, team, teamId)
      if (!state) throw new Error(`team ${teamId} is short of credits and does not live`)
      const { creditMode, creditsAllocated, creditsLowAt } = state
      return [
        await since(db, teams, sql`credit_mode <> ${creditMode}`),
        await since(db, teams, sql`credits_allocated <> ${creditsAllocated}::numeric`),
        creditsLowAt === null ? null : await since(db, teams, sql`credits_low_at is distinct from ${creditsLowAt}::numeric`),
      ]
    }
    case 'ALLOWED':
      return allowance(db, teams, aliases, found.grantedBy.slice(0, MOST_GROUPS))
  }
}

interface Entity {
  readonly table: 'model_aliases' | 'teams'
  readonly id: string
  readonly key: string
  readonly at: number
}

/** Beginning of the last run of rows in which the entity lived and `otherwise` did not hold. */
async function since(db: Db, { table, id, key, at }: Entity, otherwise?: Sql): Promise<number | null> {
  const ended = otherwise ? sql`(deleted or ${otherwise})` : sql`deleted`
  const of = sql`${sql.ref(id)} = ${key}`
  const { rows } = await sql<{ position: number | null }>`
    select min(valid_from) as position from ${sql.table(table)} where ${of} and valid_from <= ${at} and valid_from > coalesce(
      (select max(valid_from) from ${sql.table(table)} where ${of} and valid_from <= ${at} and ${ended}), 0)`.execute(db)
  return rows[0]?.position ?? null
}

/** The last deletion up to `at`. */
async function deletion(db: Db, { table, id, key, at }: Entity): Promise<number | null> {
  const { rows } = await sql<{ position: number | null }>`
    select max(valid_from) as position from ${sql.table(table)} where ${sql.ref(id)} = ${key} and deleted and valid_from <= ${at}`.execute(
    db,
  )
  return rows[0]?.position ?? null
}

async function allowance(db: Db, teams: Entity, aliases: Entity, groups: readonly string[]): Promise<(number | null)[]> {
  const { at } = teams
  const names = sql.join(groups)
  const { rows } = await sql<{ position: number }>`
    select valid_from as position from team_access_groups g where g.team_id = ${teams.key} and g.group_name in (${names}) and ${holds('g', at)}
    union all
    select valid_from from access_group_models m where m.alias_name = ${aliases.key} and m.group_name in (${names}) and ${holds('m', at)}`.execute(
    db,
  )
  const [born, enabled] = [await since(db, aliases), await since(db, aliases, sql`not active`)]
  const [created, resumed] = [await since(db, teams), await since(db, teams, sql`status <> 'ACTIVE'`)]
  return [
    ...rows.map(({ position }) => position),
    (await lastSwitch(db, aliases, born ?? 0)) ?? born,
    enabled === born ? null : enabled,
    resumed === created ? null : resumed,
  ]
}

async function lastSwitch(db: Db, { key, at }: Entity, born: number): Promise<number | null> {
  const { rows } = await sql<{ position: number | null }>`
    select max(valid_from) as position from provider_switches where alias = ${key} and valid_from > ${born} and valid_from <= ${at}`.execute(
    db,
  )
  return rows[0]?.position ?? null
}

/** Where a group once joined the two, what ended that; else the creations, which lack it. */
async function denial(db: Db, teams: Entity, aliases: Entity): Promise<(number | null)[]> {
  const { at } = teams
  const [teamBorn, aliasBorn] = [await since(db, teams), await since(db, aliases)]
  const { rows } = await sql<{ revoked: number; removed: number }>`
    select g.valid_to as revoked, m.valid_to as removed from (
      select distinct on (group_name) group_name, valid_to from team_access_groups
      where team_id = ${teams.key} and valid_from >= ${teamBorn} and valid_from <= ${at} order by group_name, valid_from desc
    ) g join (
      select distinct on (group_name) group_name, valid_to from access_group_models
      where alias_name = ${aliases.key} and valid_from <= ${at} order by group_name, valid_from desc
    ) m on m.group_name = g.group_name
    order by least(g.valid_to, m.valid_to) desc limit ${MOST_EVENTS}`.execute(db)
  if (rows.length === 0) return [teamBorn, aliasBorn]
  const ends = rows.flatMap(({ revoked, removed }) => [revoked, removed]).filter((position) => position <= at)
  const lost = rows.some(({ removed }) => aliasBorn !== null && removed < aliasBorn)
  return [...ends, lost ? await deletion(db, aliases) : null]
}
