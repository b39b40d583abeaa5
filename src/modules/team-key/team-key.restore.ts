import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { TeamKeyState } from './team-key.decider.ts'

export const loadTeamKeys: Loader<TeamKeyState> = async (db) => {
  const rows = await db.selectFrom('team_keys').selectAll().where(holds('team_keys', null)).execute()
  return rows.map((row) => [
    row.key_id,
    {
      state: {
        teamId: row.team_id,
        name: row.name,
        expiresAt: row.expires_at?.toISOString() ?? null,
        secretHash: row.secret_hash,
        revoked: row.revoked_at !== null,
      },
      version: row.version,
      createdAt: row.created_at.getTime(),
      updatedAt: (row.revoked_at ?? row.created_at).getTime(),
    },
  ])
}
