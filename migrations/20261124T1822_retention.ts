import { type Kysely, sql } from 'kysely'

/** When what has expired was last removed, so that of many nodes one looks, and not too often. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table retention_runs (what text primary key, ended_at timestamptz not null)`.execute(db)
}
