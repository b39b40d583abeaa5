import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { globalId } from '../../graphql/node.ts'
import { holds } from '../../projections/validity.ts'
import { Webhook } from './webhook.types.ts'

interface Found {
  readonly webhook_id: string
  readonly url: string
  readonly types: string[] | null
  readonly parked: boolean
  readonly delivered_up_to: number
  readonly failures: number
  readonly last_error: string | null
}

// Before the first delivery, where it began.
const born = sql`(select min(b.valid_from) from webhooks b where b.webhook_id = w.webhook_id)`
const columns = sql`w.webhook_id, w.url, w.types, w.parked, coalesce(d.delivered_up_to, ${born})::bigint as delivered_up_to,
  coalesce(d.failures, 0) as failures, d.last_error`
const from = sql`webhooks w left join webhook_deliveries d on d.webhook_id = w.webhook_id`

/** One by its key, batched. */
export const webhookById = defineLoader<Webhook>(async ({ services }, ids, asOf) => {
  const { rows } = await sql<Found>`
    select ${columns} from ${from} where w.webhook_id in (${sql.join(ids)}) and ${holds('w', asOf)} and not w.deleted`.execute(services.db)
  return new Map(rows.map((row) => [row.webhook_id, toWebhook(row)]))
})

/** All that live, the oldest first; there are few. */
export async function allWebhooks(db: Kysely<Database>): Promise<Webhook[]> {
  const { rows } = await sql<Found>`
    select ${columns} from ${from} where ${holds('w', null)} and not w.deleted order by w.created_at, w.webhook_id`.execute(db)
  return rows.map(toWebhook)
}

export async function keepSecret(db: Kysely<Database>, id: string, secret: string): Promise<void> {
  await db.insertInto('webhook_secrets').values({ webhook_id: id, secret }).execute()
}

export async function dropSecret(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('webhook_secrets').where('webhook_id', '=', id).execute()
}

/** Null in a store that the log was moved to without it. */
export async function secretOf(db: Kysely<Database>, id: string): Promise<string | null> {
  const row = await db.selectFrom('webhook_secrets').select('secret').where('webhook_id', '=', id).executeTakeFirst()
  return row?.secret ?? null
}

export interface Progress {
  readonly deliveredUpTo: number
  readonly failures: number
}

export async function progressOf(db: Kysely<Database>, id: string): Promise<Progress> {
  const { rows } = await sql<Found>`select ${columns} from ${from} where w.webhook_id = ${id} and ${holds('w', null)}`.execute(db)
  const [row] = rows
  if (!row) throw new Error(`webhook ${id} has no row`)
  return { deliveredUpTo: row.delivered_up_to, failures: row.failures }
}

/** Never backwards: a node that lost its turn may write late. */
export async function saveProgress(
  db: Kysely<Database>,
  id: string,
  { deliveredUpTo, failures }: Progress,
  error: string | null,
): Promise<void> {
  await sql`
    insert into webhook_deliveries (webhook_id, delivered_up_to, failures, last_error) values (${id}, ${deliveredUpTo}, ${failures}, ${error})
    on conflict (webhook_id) do update set delivered_up_to = excluded.delivered_up_to, failures = excluded.failures, last_error = excluded.last_error
    where webhook_deliveries.delivered_up_to <= excluded.delivered_up_to`.execute(db)
}

function toWebhook(row: Found): Webhook {
  return Object.assign(new Webhook(), {
    id: globalId('Webhook', row.webhook_id),
    url: row.url,
    types: row.types,
    status: row.parked ? 'PARKED' : row.failures > 0 ? 'RETRYING' : 'ACTIVE',
    deliveredUpTo: row.delivered_up_to,
    lastError: row.last_error,
  })
}
