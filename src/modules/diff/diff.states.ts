/** Some entities as they were right after a position, at a cost that follows their number. */
import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import { type Entity, type EntityType, World } from '../../kernel/world.ts'
import { rowsByKey } from '../../projections/read-rows.ts'
import { holds } from '../../projections/validity.ts'
import { accessGroup } from '../access-group/index.ts'
import { aliasOf, modelAlias } from '../alias/index.ts'
import { organization } from '../organization/index.ts'
import { team, teamOf } from '../team/index.ts'

type Db = Kysely<Database>

/** Keys of entities by the name of their type. */
export type Keys = ReadonlyMap<string, readonly string[]>

export async function statesAt(db: Db, keys: Keys, position: number): Promise<World> {
  const world = new World()
  const of = (type: EntityType<never>) => keys.get(type.name) ?? []
  for (const row of await rowsByKey(db, { table: 'model_aliases', key: 'name' }, of(modelAlias), position)) {
    world.set(modelAlias, row.name, aliasOf(row))
  }
  for (const row of await rowsByKey(db, { table: 'organizations', key: 'organization_id' }, of(organization), position)) {
    world.set(organization, row.organization_id, entity({ name: row.name, metadata: row.metadata }))
  }
  const members = await membersAt(db, of(accessGroup), position)
  for (const row of await rowsByKey(db, { table: 'access_groups', key: 'name' }, of(accessGroup), position)) {
    const state = { description: row.description, aliases: new Set(members.get(row.name)) }
    world.set(accessGroup, row.name, entity(row.deleted ? null : state))
  }
  const granted = await grantedAt(db, of(team), position)
  for (const row of await rowsByKey(db, { table: 'teams', key: 'team_id' }, of(team), position)) {
    world.set(team, row.team_id, teamOf(row, granted.get(row.team_id) ?? []))
  }
  return world
}

/** Only the state is compared. */
function entity<State>(state: State | null): Entity<State> {
  return { state, version: 0, createdAt: 0, updatedAt: 0 }
}

/** The aliases in each group. */
export async function membersAt(db: Db, groups: readonly string[], position: number): Promise<Map<string, string[]>> {
  if (groups.length === 0) return new Map()
  const links = db.selectFrom('access_group_models as m').select(['m.group_name as of', 'm.alias_name as name'])
  return grouped(await links.where('m.group_name', 'in', groups).where(holds('m', position)).execute())
}

/** The groups granted to each team, in the order of their granting. */
export async function grantedAt(db: Db, teams: readonly string[], position: number): Promise<Map<string, string[]>> {
  if (teams.length === 0) return new Map()
  const links = db.selectFrom('team_access_groups as g').select(['g.team_id as of', 'g.group_name as name'])
  const held = links.where('g.team_id', 'in', teams).where(holds('g', position))
  return grouped(await held.orderBy('g.valid_from').orderBy('g.group_name').execute())
}

/** The groups that hold an alias. */
export async function holdersAt(db: Db, alias: string, position: number): Promise<string[]> {
  const links = db.selectFrom('access_group_models as m').select('m.group_name as name')
  const rows = await links.where('m.alias_name', '=', alias).where(holds('m', position)).orderBy('m.group_name').execute()
  return rows.map(({ name }) => name)
}

function grouped(rows: readonly { readonly of: string; readonly name: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { of, name } of rows) {
    const names = found.get(of)
    if (names) names.push(name)
    else found.set(of, [name])
  }
  return found
}
