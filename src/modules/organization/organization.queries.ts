import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { containing } from '../../db/like.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { countRows, type RowRange, rowPage, rowsByKey } from '../../projections/read-rows.ts'
import type { AsOf } from '../../projections/validity.ts'
import type { OrganizationTable } from './organization.tables.ts'
import { type Organization, toOrganization } from './organization.types.ts'

const ORGANIZATIONS = { table: 'organizations', key: 'organization_id' } as const

/** One organization by its id, batched. */
export const organizationById = defineLoader<Organization>(async ({ services }, ids, asOf) => {
  const rows = await rowsByKey(services.db, ORGANIZATIONS, ids, asOf)
  return new Map(rows.map((row) => [row.organization_id, toOrganization(row, asOf)]))
})

export function organizationPage(
  db: Kysely<Database>,
  search: string | undefined,
  range: RowRange,
  asOf: AsOf,
): Promise<Selectable<OrganizationTable>[]> {
  return rowPage(db, ORGANIZATIONS, range, asOf, conditions(search))
}

export function countOrganizations(db: Kysely<Database>, search: string | undefined, asOf: AsOf): Promise<number> {
  return countRows(db, ORGANIZATIONS, asOf, conditions(search))
}

function conditions(search: string | undefined): RawBuilder<unknown>[] {
  const pattern = containing(search ?? '')
  return search === undefined ? [] : [sql`(t.organization_id ilike ${pattern} or t.name ilike ${pattern})`]
}
