/** Teams as other entities see them: who is reached by an alias, a group or an organization, and how many they are. */
import { type RawBuilder, sql } from 'kysely'
import { defineLoader, defineLoaderWith } from '../../graphql/loaders.ts'
import type { RowRange } from '../../projections/read-rows.ts'
import { type AsOf, holds } from '../../projections/validity.ts'

/** What teams can hang on. */
export type Owner = 'alias' | 'group' | 'organization'

/** Teams `x(key, team_id)` of the owners named by `asked(key)`. */
function teamsOf(owner: Owner, asOf: AsOf): RawBuilder<unknown> {
  switch (owner) {
    case 'alias':
      return sql`(select distinct m.alias_name as key, g.team_id from access_group_models m
        join team_access_groups g on g.group_name = m.group_name and ${holds('g', asOf)} where m.alias_name = asked.key and ${holds('m', asOf)})`
    case 'group':
      return sql`(select g.group_name as key, g.team_id from team_access_groups g where g.group_name = asked.key and ${holds('g', asOf)})`
    case 'organization':
      return sql`(select t.organization_id as key, t.team_id from teams t where t.organization_id = asked.key and not t.deleted and ${holds('t', asOf)})`
  }
}

const asking = (keys: readonly string[]) => sql`json_array_elements_text(${JSON.stringify(keys)}::text::json) as asked(key)`

/** Ids of the teams of each owner, one page of them. */
export const teamIdPages = defineLoaderWith<{ owner: Owner; range: RowRange }, string[]>(
  async ({ services }, keys, asOf, { owner, range }) => {
    const order = range.backward ? sql`desc` : sql`asc`
    const conditions = [
      sql`true`,
      ...(range.after === null ? [] : [sql`x.team_id > ${range.after}`]),
      ...(range.before === null ? [] : [sql`x.team_id < ${range.before}`]),
    ]
    const { rows } = await sql<{ key: string; team_id: string }>`
    select asked.key, page.team_id from ${asking(keys)} cross join lateral (
      select x.team_id from ${teamsOf(owner, asOf)} x where ${sql.join(conditions, sql` and `)} order by x.team_id ${order} limit ${range.limit}
    ) page order by asked.key, page.team_id ${order}`.execute(services.db)
    const pages = new Map<string, string[]>(keys.map((key) => [key, []]))
    for (const row of rows) pages.get(row.key)?.push(row.team_id)
    return pages
  },
)

/** How many teams each owner has. */
export const teamCounts = defineLoaderWith<{ owner: Owner }, number>(async ({ services }, keys, asOf, { owner }) => {
  const { rows } = await sql<{ key: string; n: number }>`
    select asked.key, counted.n from ${asking(keys)} cross join lateral (
      select count(*) as n from ${teamsOf(owner, asOf)} x
    ) counted`.execute(services.db)
  return new Map(rows.map((row) => [row.key, row.n]))
})

/** Sum of all credits ever added to the living teams of each organization. */
export const creditsOfOrganization = defineLoader<string>(async ({ services }, organizationIds, asOf) => {
  const { rows } = await sql<{ organization_id: string; total: string }>`
    select t.organization_id, sum(t.credits_allocated) as total from teams t
    where t.organization_id in (${sql.join(organizationIds)}) and not t.deleted and ${holds('t', asOf)} group by t.organization_id`.execute(
    services.db,
  )
  return new Map(rows.map((row) => [row.organization_id, row.total]))
})

/** Names of the groups granted to each team, in the order of their names. */
export const groupNamesOfTeam = defineLoader<string[]>(async ({ services }, teamIds, asOf) => {
  const { rows } = await sql<{ team_id: string; name: string }>`
    select g.team_id, g.group_name as name from team_access_groups g
    where g.team_id in (${sql.join(teamIds)}) and ${holds('g', asOf)} order by g.group_name`.execute(services.db)
  return byTeam(rows)
})

/** Names of the aliases that each team's groups hold, in their order. */
export const aliasNamesOfTeam = defineLoader<string[]>(async ({ services }, teamIds, asOf) => {
  const { rows } = await sql<{ team_id: string; name: string }>`
    select distinct g.team_id, m.alias_name as name from team_access_groups g
    join access_group_models m on m.group_name = g.group_name and ${holds('m', asOf)}
    where g.team_id in (${sql.join(teamIds)}) and ${holds('g', asOf)} order by g.team_id, name`.execute(services.db)
  return byTeam(rows)
})

function byTeam(rows: readonly { team_id: string; name: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { team_id, name } of rows) {
    const names = found.get(team_id)
    if (names) names.push(name)
    else found.set(team_id, [name])
  }
  return found
}
