import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { WebhookState } from './webhook.decider.ts'

export const loadWebhooks: Loader<WebhookState> = async (db, asOf = null) => {
  const rows = await db.selectFrom('webhooks').selectAll().where(holds('webhooks', asOf)).execute()
  return rows.map((row) => [
    row.webhook_id,
    {
      state: row.deleted ? null : { url: row.url, types: row.types, parked: row.parked },
      version: row.version,
      createdAt: row.created_at.getTime(),
      updatedAt: row.updated_at.getTime(),
    },
  ])
}
