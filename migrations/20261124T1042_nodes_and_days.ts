import { type Kysely, sql } from 'kysely'

/** Which nodes of the program are up, and usage of everything by day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table nodes (
      node_id uuid primary key, host text not null, version text not null, started_at timestamptz not null,
      seen_at timestamptz not null, position bigint not null
    ) with (fillfactor = 70)`.execute(db)
  await sql`create index usage_alias_days_by_day on usage_alias_days (day)`.execute(db)
}
