import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** When each of these keys was last used, as far as written; keys never used are left out. */
export async function lastUses(db: Kysely<Database>, keyIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ key_id: string; last_used_at: Date }>`
    select u.key_id, u.last_used_at from json_array_elements_text(${JSON.stringify(keyIds)}::text::json) as asked(key)
    join key_uses u on u.key_id = asked.key`.execute(db)
  return new Map(rows.map((row) => [row.key_id, row.last_used_at]))
}
