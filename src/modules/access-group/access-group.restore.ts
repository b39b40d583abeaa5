import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { AccessGroupState } from './access-group.decider.ts'

export const loadAccessGroups: Loader<AccessGroupState> = async (db, asOf = null) => {
  const members = new Map<string, Set<string>>()
  const pairs = await db
    .selectFrom('access_group_models')
    .select(['group_name', 'alias_name'])
    .where(holds('access_group_models', asOf))
    .orderBy('valid_from')
    .execute()
  for (const { group_name, alias_name } of pairs) {
    const aliases = members.get(group_name)
    if (aliases) aliases.add(alias_name)
    else members.set(group_name, new Set([alias_name]))
  }
  const rows = await db.selectFrom('access_groups').selectAll().where(holds('access_groups', asOf)).execute()
  return rows.map((row) => {
    const state = row.deleted ? null : { description: row.description, aliases: members.get(row.name) ?? new Set<string>() }
    return [row.name, { state, version: row.version, createdAt: row.created_at.getTime(), updatedAt: row.updated_at.getTime() }]
  })
}
