import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { holds } from '../../projections/validity.ts'

/** Teams named in a warning, at most. */
const NAMED = 10

/** Teams that can use this alias and no other: how many, and the first of them by id. */
export async function teamsWithNoOther(
  db: Kysely<Database>,
  alias: string,
): Promise<{ readonly count: number; readonly first: readonly string[] }> {
  const now = (table: string) => holds(table, null)
  const { rows } = await sql<{ team_id: string; n: number }>`
    select x.team_id, count(*) over () as n from (
      select distinct g.team_id from access_group_models m join team_access_groups g on g.group_name = m.group_name and ${now('g')}
      where m.alias_name = ${alias} and ${now('m')}
    ) x where not exists (
      select from team_access_groups g join access_group_models m on m.group_name = g.group_name and ${now('m')}
      join model_aliases a on a.name = m.alias_name and ${now('a')} and not a.deleted and a.active
      where g.team_id = x.team_id and ${now('g')} and m.alias_name <> ${alias}
    ) order by x.team_id limit ${NAMED}`.execute(db)
  return { count: rows[0]?.n ?? 0, first: rows.map((row) => row.team_id) }
}
