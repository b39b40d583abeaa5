/** Resolution in the past: the rows that it depends on, as of a position, laid before the same rules that answer now. */
import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import { unitsOf } from '../../kernel/decimal.ts'
import { stateOf, World } from '../../kernel/world.ts'
import { rowsByKey } from '../../projections/read-rows.ts'
import { holds } from '../../projections/validity.ts'
import { accessGroup } from '../access-group/index.ts'
import { aliasOf, modelAlias } from '../alias/index.ts'
import { team } from './team.domain.ts'
import { type Resolution, resolve, type Spending } from './team.resolution.ts'
import { teamOf } from './team.restore.ts'

export interface ResolvedAt {
  /** The team, the alias and what joins them, and nothing else. */
  readonly world: World
  readonly found: Resolution
}

export async function resolveAt(
  db: Kysely<Database>,
  spending: Spending,
  teamId: string,
  alias: string,
  position: number,
): Promise<ResolvedAt> {
  const world = await worldAround(db, teamId, alias, position)
  const state = stateOf(world, team, teamId)
  const used = state && state.creditMode !== 'NONE' ? await spending.usedAsOf(teamId, position) : '0'
  const exhausted = state !== null && unitsOf(used) > 0n && unitsOf(used) >= unitsOf(state.creditsAllocated)
  return { world, found: resolve(world, { isExhausted: () => exhausted }, teamId, alias) }
}

async function worldAround(db: Kysely<Database>, teamId: string, alias: string, position: number): Promise<World> {
  const world = new World()
  world.position = position
  const [aliasRow] = await rowsByKey(db, { table: 'model_aliases', key: 'name' }, [alias], position)
  if (aliasRow) world.set(modelAlias, alias, aliasOf(aliasRow))
  const [teamRow] = await rowsByKey(db, { table: 'teams', key: 'team_id' }, [teamId], position)
  if (!teamRow) return world
  const grants = await db
    .selectFrom('team_access_groups as g')
    .leftJoin('access_group_models as m', (join) =>
      join.onRef('m.group_name', '=', 'g.group_name').on('m.alias_name', '=', alias).on(holds('m', position)),
    )
    .select(['g.group_name', 'm.alias_name'])
    .where('g.team_id', '=', teamId)
    .where(holds('g', position))
    .orderBy('g.valid_from')
    .orderBy('g.group_name')
    .execute()
  world.set(
    team,
    teamId,
    teamOf(
      teamRow,
      grants.map(({ group_name }) => group_name),
    ),
  )
  for (const { group_name, alias_name } of grants) {
    if (alias_name === null) continue
    const state = { description: null, aliases: new Set([alias_name]) }
    world.set(accessGroup, group_name, { state, version: 0, createdAt: 0, updatedAt: 0 })
  }
  return world
}
