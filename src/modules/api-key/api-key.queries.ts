import type { Kysely, Selectable } from 'kysely'
import { lastUses } from '../../auth/key-uses.queries.ts'
import type { Database } from '../../db/database.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { globalId } from '../../graphql/node.ts'
import { rowsByKey } from '../../projections/read-rows.ts'
import { holds } from '../../projections/validity.ts'
import type { ApiKeyTable } from './api-key.tables.ts'
import { ApiKey } from './api-key.types.ts'

/** Keys shown in one list, at most. */
const MAX_KEYS = 1_000

/** One key by its id, batched. */
export const apiKeyById = defineLoader<ApiKey>(async ({ services }, ids, asOf) => {
  const rows = await rowsByKey(services.db, { table: 'api_keys', key: 'key_id' }, ids, asOf)
  return toApiKeys(services.db, rows)
})

/** All keys, the newest first. */
export async function allApiKeys(db: Kysely<Database>): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_keys')
    .selectAll()
    .where(holds('api_keys', null))
    .orderBy('created_at', 'desc')
    .orderBy('key_id')
    .limit(MAX_KEYS)
    .execute()
  return [...(await toApiKeys(db, rows)).values()]
}

async function toApiKeys(db: Kysely<Database>, rows: readonly Selectable<ApiKeyTable>[]): Promise<Map<string, ApiKey>> {
  const lastUsed = await lastUses(
    db,
    rows.map((row) => row.key_id),
  )
  return new Map(
    rows.map((row) => [
      row.key_id,
      Object.assign(new ApiKey(), {
        id: globalId('ApiKey', row.key_id),
        name: row.name,
        role: row.role,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
        revokedAt: row.revoked_at,
        lastUsedAt: lastUsed.get(row.key_id) ?? null,
      }),
    ]),
  )
}
