import { type Kysely, sql } from 'kysely'

/** Tables whose entities live anew when their name is created again, and on when they are brought back. */
const TABLES = [
  { table: 'model_aliases', key: 'name' },
  { table: 'teams', key: 'team_id' },
]

/** Where lives begin: a deletion alone no longer ends one, since what was deleted can be brought back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { table, key } of TABLES) {
    const [rows, id] = [sql.id(table), sql.id(key)]
    await sql`alter table ${rows} add column born boolean not null default false`.execute(db)
    await sql`
      update ${rows} t set born = true where not exists (
        select from ${rows} p where p.${id} = t.${id} and p.valid_to = t.valid_from and not p.deleted
      )`.execute(db)
    await sql`alter table ${rows} alter column born drop default`.execute(db)
    await sql`create index ${sql.id(`${table}_born`)} on ${rows} (${id}, valid_from) where born`.execute(db)
    await sql`drop index ${sql.id(`${table}_deleted`)}`.execute(db)
  }
}
