import type { Selectable } from 'kysely'
import { canonicalDecimal } from '../../kernel/decimal.ts'
import type { Entity } from '../../kernel/world.ts'
import { type Loader, shared } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { TeamState } from './team.decider.ts'
import type { TeamTable } from './team.tables.ts'

export const loadTeams: Loader<TeamState> = async (db, asOf = null) => {
  const once = shared()
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
    if (groups) groups.push(once(group_name))
    else granted.set(team_id, [once(group_name)])
  }
  const rows = await db.selectFrom('teams').selectAll().where(holds('teams', asOf)).execute()
  return rows.map((row) => {
    const { organization_id, status, credit_mode, credits_allocated } = row
    const common = {
      organization_id: once(organization_id),
      status: once(status),
      credit_mode: once(credit_mode),
      credits_allocated: once(credits_allocated),
    }
    // A list that grew holds room for more; its copy does not.
    return [row.team_id, teamOf({ ...row, ...common }, [...(granted.get(row.team_id) ?? [])])]
  })
}

/** A team from its row and the groups granted to it, in the order of their granting. */
export function teamOf(row: Selectable<TeamTable>, accessGroups: readonly string[]): Entity<TeamState> {
  const state = row.deleted
    ? null
    : {
        organizationId: row.organization_id,
        teamAlias: row.team_alias,
        creditMode: row.credit_mode,
        tokensPerCredit: row.tokens_per_credit,
        status: row.status,
        accessGroups,
        creditsAllocated: canonicalDecimal(row.credits_allocated),
        creditsLowAt: row.credits_low_at === null ? null : canonicalDecimal(row.credits_low_at),
      }
  return { state, version: row.version, createdAt: row.created_at.getTime(), updatedAt: row.updated_at.getTime() }
}
