/** Several reads of one and the same moment. */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../db/database.ts'

/** Read tables are not exchanged by a rebuild while `work` reads them. */
export async function inSnapshot<T>(db: Kysely<Database>, work: (snapshot: Transaction<Database>) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      // The moment is that of the first query, which a lock is not: taken later, a table exchanged in between would lack its newest rows.
      await sql`lock table log_head in access share mode`.execute(snapshot)
      return work(snapshot)
    })
}
