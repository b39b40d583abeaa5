import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { ApiKeyState } from './api-key.decider.ts'

export const loadApiKeys: Loader<ApiKeyState> = async (db) => {
  const rows = await db.selectFrom('api_keys').selectAll().where(holds('api_keys', null)).execute()
  return rows.map((row) => [
    row.key_id,
    {
      state: {
        name: row.name,
        role: row.role,
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
