import { type Kysely, sql } from 'kysely'

/** Addresses that events are delivered to, and how far deliveries have come. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table webhooks (
      webhook_id text collate "C" not null, url text not null, types json, parked boolean not null,
      version integer not null, created_at timestamptz not null, updated_at timestamptz not null, deleted boolean not null,
      valid_from bigint not null, valid_to bigint not null,
      primary key (webhook_id, valid_from)
    )`.execute(db)
  await sql`create index webhooks_now on webhooks (webhook_id) where valid_to = ${sql.lit(Number.MAX_SAFE_INTEGER)}`.execute(db)
  // Beside the log, so that whoever reads the log or an export of it cannot sign.
  await sql`create table webhook_secrets (webhook_id text collate "C" primary key, secret text not null)`.execute(db)
  await sql`
    create table webhook_deliveries (
      webhook_id text collate "C" primary key, delivered_up_to bigint not null, failures integer not null, last_error text
    ) with (fillfactor = 70)`.execute(db)
}
