import type { Kysely, Selectable } from 'kysely'
import { lastUses } from '../../auth/key-uses.queries.ts'
import type { Database } from '../../db/database.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { globalId } from '../../graphql/node.ts'
import { rowsByKey } from '../../projections/read-rows.ts'
import { holds } from '../../projections/validity.ts'
import type { TeamKeyTable } from './team-key.tables.ts'
import { TeamKey } from './team-key.types.ts'

/** Keys shown in one list, at most. */
const MAX_KEYS = 1_000

/** One key by its id, batched. */
export const teamKeyById = defineLoader<TeamKey>(async ({ services }, ids, asOf) => {
  const rows = await rowsByKey(services.db, { table: 'team_keys', key: 'key_id' }, ids, asOf)
  return new Map((await toTeamKeys(services.db, rows)).map((key, i) => [rows[i]?.key_id ?? '', key]))
})

/** A team's keys, the newest first. */
export async function keysOfTeam(db: Kysely<Database>, teamId: string): Promise<TeamKey[]> {
  const rows = await db
    .selectFrom('team_keys')
    .selectAll()
    .where('team_id', '=', teamId)
    .where(holds('team_keys', null))
    .orderBy('created_at', 'desc')
    .orderBy('key_id')
    .limit(MAX_KEYS)
    .execute()
  return toTeamKeys(db, rows)
}

async function toTeamKeys(db: Kysely<Database>, rows: readonly Selectable<TeamKeyTable>[]): Promise<TeamKey[]> {
  const lastUsed = await lastUses(
    db,
    rows.map((row) => row.key_id),
  )
  return rows.map((row) =>
    Object.assign(new TeamKey(), {
      id: globalId('TeamKey', row.key_id),
      teamId: row.team_id,
      name: row.name,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      revokedAt: row.revoked_at,
      lastUsedAt: lastUsed.get(row.key_id) ?? null,
    }),
  )
}
