import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { containing } from '../../db/like.ts'
import { defineLoader, loadAll } from '../../graphql/loaders.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { countRows, type RowRange, rowPage, rowsByKey } from '../../projections/read-rows.ts'
import { type AsOf, holds } from '../../projections/validity.ts'
import type { AccessGroupTable } from './access-group.tables.ts'
import { type AccessGroup, toAccessGroup } from './access-group.types.ts'

const GROUPS = { table: 'access_groups', key: 'name' } as const

/** One living group by its name, batched. */
export const groupByName = defineLoader<AccessGroup>(async ({ services }, names, asOf) => {
  const rows = await rowsByKey(services.db, GROUPS, names, asOf)
  return new Map(rows.filter((row) => !row.deleted).map((row) => [row.name, toAccessGroup(row, asOf)]))
})

export function groupPage(
  db: Kysely<Database>,
  search: string | undefined,
  range: RowRange,
  asOf: AsOf,
): Promise<Selectable<AccessGroupTable>[]> {
  return rowPage(db, GROUPS, range, asOf, conditions(search))
}

export function countGroups(db: Kysely<Database>, search: string | undefined, asOf: AsOf): Promise<number> {
  return countRows(db, GROUPS, asOf, conditions(search))
}

function conditions(search: string | undefined): RawBuilder<unknown>[] {
  const pattern = containing(search ?? '')
  return [sql`not t.deleted`, ...(search === undefined ? [] : [sql`(t.name ilike ${pattern} or t.description ilike ${pattern})`])]
}

/** Names of the groups that hold each alias. */
export const groupNamesOfAlias = defineLoader<string[]>(async ({ services }, aliases, asOf) => {
  const { rows } = await sql<{ group_name: string; alias_name: string }>`
    select m.group_name, m.alias_name from access_group_models m
    where m.alias_name in (${sql.join(aliases)}) and ${holds('m', asOf)} order by m.group_name`.execute(services.db)
  return grouped(rows, 'alias_name', 'group_name')
})

/** The groups that hold an alias, in the order of their names. */
export async function groupsHolding(context: RequestContext, alias: string, asOf: AsOf): Promise<AccessGroup[]> {
  return loadAll(context, groupByName, (await groupNamesOfAlias(context, { key: alias, asOf })) ?? [], asOf)
}

/** Names of the aliases in each group. */
export const aliasNamesOfGroup = defineLoader<string[]>(async ({ services }, groups, asOf) => {
  const { rows } = await sql<{ group_name: string; alias_name: string }>`
    select m.group_name, m.alias_name from access_group_models m
    where m.group_name in (${sql.join(groups)}) and ${holds('m', asOf)} order by m.alias_name`.execute(services.db)
  return grouped(rows, 'group_name', 'alias_name')
})

function grouped<K extends string>(rows: readonly Record<K, string>[], by: K, value: K): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const row of rows) {
    const values = found.get(row[by])
    if (values) values.push(row[value])
    else found.set(row[by], [row[value]])
  }
  return found
}
