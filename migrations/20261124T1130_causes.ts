import { type Kysely, sql } from 'kysely'

/** Since when an alias is enabled or a team served, whatever the number of their versions: where they were not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index model_aliases_disabled on model_aliases (name, valid_from) where deleted or not active`.execute(db)
  await sql`create index teams_not_served on teams (team_id, valid_from) where deleted or status <> 'ACTIVE'`.execute(db)
}
