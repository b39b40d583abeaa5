import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { containing } from '../../db/like.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { countRows, type RowRange, rowPage, rowsByKey } from '../../projections/read-rows.ts'
import { type AsOf, holds } from '../../projections/validity.ts'
import type { TeamStatus } from './team.events.ts'
import type { TeamTable } from './team.tables.ts'
import { type Team, toTeam } from './team.types.ts'

const TEAMS = { table: 'teams', key: 'team_id' } as const

/** One living team by its id, batched. */
export const teamById = defineLoader<Team>(async ({ services }, ids, asOf) => {
  const rows = await rowsByKey(services.db, TEAMS, ids, asOf)
  return new Map(rows.filter((row) => !row.deleted).map((row) => [row.team_id, toTeam(row, asOf)]))
})

export interface TeamFilter {
  readonly search?: string | undefined
  readonly organizationId?: string | undefined
  readonly accessGroup?: string | undefined
  readonly status?: TeamStatus | undefined
}

export function teamPage(db: Kysely<Database>, filter: TeamFilter, range: RowRange, asOf: AsOf): Promise<Selectable<TeamTable>[]> {
  return rowPage(db, TEAMS, range, asOf, conditions(filter, asOf))
}

export function countTeams(db: Kysely<Database>, filter: TeamFilter, asOf: AsOf): Promise<number> {
  return countRows(db, TEAMS, asOf, conditions(filter, asOf))
}

function conditions({ search, organizationId, accessGroup, status }: TeamFilter, asOf: AsOf): RawBuilder<unknown>[] {
  const pattern = containing(search ?? '')
  return [
    sql`not t.deleted`,
    ...(search === undefined ? [] : [sql`(t.team_id ilike ${pattern} or t.team_alias ilike ${pattern})`]),
    ...(organizationId === undefined ? [] : [sql`t.organization_id = ${organizationId}`]),
    ...(status === undefined ? [] : [sql`t.status = ${status}`]),
    ...(accessGroup === undefined
      ? []
      : [
          sql`exists (select from team_access_groups g where g.group_name = ${accessGroup} and g.team_id = t.team_id and ${holds('g', asOf)})`,
        ]),
  ]
}
