import { type Kysely, sql } from 'kysely'

/** Switches that are planned for a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table scheduled_switches (
      switch_id text collate "C" not null, alias text collate "C" not null, litellm_model text not null, from_model text not null,
      switch_at timestamptz not null, status text not null, problem text, version integer not null,
      created_at timestamptz not null, updated_at timestamptz not null, valid_from bigint not null, valid_to bigint not null,
      primary key (switch_id, valid_from)
    )`.execute(db)
  const now = sql.lit(Number.MAX_SAFE_INTEGER)
  await sql`create index scheduled_switches_now on scheduled_switches (switch_id) where valid_to = ${now}`.execute(db)
  await sql`create index scheduled_switches_by_alias on scheduled_switches (alias, valid_from)`.execute(db)
}
