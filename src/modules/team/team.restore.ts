import { canonicalDecimal } from '../../kernel/decimal.ts'
import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { TeamState } from './team.decider.ts'

export const loadTeams: Loader<TeamState> = async (db, asOf = null) => {
  const granted = new Map<string, string[]>()
  const pairs = await db
    .selectFrom('team_access_groups')
    .select(['team_id', 'group_name'])
    .where(holds('team_access_groups', asOf))
    .orderBy('valid_from')
    .orderBy('group_name')
    .execute()
  for (const { team_id, group_name } of pairs) {
    const groups = granted.get(team_id)
    if (groups) groups.push(group_name)
    else granted.set(team_id, [group_name])
  }
  const rows = await db.selectFrom('teams').selectAll().where(holds('teams', asOf)).execute()
  return rows.map((row) => {
    const state = row.deleted
      ? null
      : {
          organizationId: row.organization_id,
          teamAlias: row.team_alias,
          creditMode: row.credit_mode,
          tokensPerCredit: row.tokens_per_credit,
          status: row.status,
          accessGroups: granted.get(row.team_id) ?? [],
          creditsAllocated: canonicalDecimal(row.credits_allocated),
          creditsLowAt: row.credits_low_at === null ? null : canonicalDecimal(row.credits_low_at),
        }
    return [row.team_id, { state, version: row.version, createdAt: row.created_at.getTime(), updatedAt: row.updated_at.getTime() }]
  })
}
