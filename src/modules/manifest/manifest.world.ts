import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import { World } from '../../kernel/world.ts'
import { accessGroup, loadAccessGroups } from '../access-group/index.ts'
import { loadAliases, modelAlias } from '../alias/index.ts'
import { loadOrganizations, organization } from '../organization/index.ts'
import { loadTeams, team } from '../team/index.ts'

/** What manifests speak of, as it was right after the event at `position`; the past does not change, so no snapshot is needed. */
export async function worldAt(db: Kysely<Database>, position: number): Promise<World> {
  const world = new World()
  for (const [key, entity] of await loadAliases(db, position)) world.set(modelAlias, key, entity)
  for (const [key, entity] of await loadAccessGroups(db, position)) world.set(accessGroup, key, entity)
  for (const [key, entity] of await loadOrganizations(db, position)) world.set(organization, key, entity)
  for (const [key, entity] of await loadTeams(db, position)) world.set(team, key, entity)
  world.position = position
  return world
}
