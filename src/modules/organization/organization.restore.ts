import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { OrganizationState } from './organization.decider.ts'

export const loadOrganizations: Loader<OrganizationState> = async (db, asOf = null) => {
  const rows = await db.selectFrom('organizations').selectAll().where(holds('organizations', asOf)).execute()
  return rows.map((row) => [
    row.organization_id,
    {
      state: { name: row.name, metadata: row.metadata },
      version: row.version,
      createdAt: row.created_at.getTime(),
      updatedAt: row.updated_at.getTime(),
    },
  ])
}
