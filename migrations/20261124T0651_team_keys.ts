import { type Kysely, sql } from 'kysely'

/** Keys that teams call models with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table team_keys (
      key_id text collate "C" not null, team_id text collate "C" not null, name text not null, secret_hash text not null,
      expires_at timestamptz, revoked_at timestamptz, version integer not null, created_at timestamptz not null,
      valid_from bigint not null, valid_to bigint not null,
      primary key (key_id, valid_from)
    )`.execute(db)
  await sql`create index team_keys_now on team_keys (key_id) where valid_to = ${sql.lit(Number.MAX_SAFE_INTEGER)}`.execute(db)
  await sql`create index team_keys_by_team on team_keys (team_id, key_id, valid_from)`.execute(db)
}
