import type { JSONColumnType } from 'kysely'
import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'

export interface WebhookTable extends Validity {
  webhook_id: string
  url: string
  types: JSONColumnType<string[]> | null
  parked: boolean
  version: number
  created_at: Date
  updated_at: Date
  deleted: boolean
}

/** `whsec_` and 32 random bytes in base64. It signs, so it is kept as it is: beside the log, and shown once. */
export interface WebhookSecretTable {
  webhook_id: string
  secret: string
}

/** How far deliveries have come: kept beside the log, one row for each webhook that was ever delivered to. */
export interface WebhookDeliveryTable {
  webhook_id: string
  /** Position of the last event that the endpoint took, or of the webhook's creation. */
  delivered_up_to: number
  /** Attempts that failed since. */
  failures: number
  last_error: string | null
}

declare module '../../db/database.ts' {
  interface Database {
    webhooks: WebhookTable
    webhook_secrets: WebhookSecretTable
    webhook_deliveries: WebhookDeliveryTable
  }
}

export const webhookTable: ReadTable = {
  name: 'webhooks',
  key: ['webhook_id'],
  columns: {
    webhook_id: 'text',
    url: 'text',
    types: 'json',
    parked: 'boolean',
    version: 'integer',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
    deleted: 'boolean',
  },
}
