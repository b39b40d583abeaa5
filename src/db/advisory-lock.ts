/** One node at a time: a lock that PostgreSQL holds for as long as a connection lives. */
import pg from 'pg'
import type { HeldLock } from './store.ts'

/** Milliseconds after which a connection that gives no answer counts as gone, and the lock with it. */
const PATIENCE = 5_000

/** Takes the lock on a connection of its own; null when another process holds it. */
export async function tryAdvisoryLock(url: string, name: string): Promise<HeldLock | null> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    keepAlive: true,
    application_name: 'switchbook-lock',
  })
  let lost = false
  const lose = () => {
    lost = true
  }
  client.on('error', lose)
  const release = () => client.end().catch(() => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [name])
    if (rows[0]?.taken) return { holds: () => holds(), release }
    await release()
    return null
  } catch (error) {
    void release()
    throw error
  }

  async function holds(): Promise<boolean> {
    if (!lost) await client.query('select 1').catch(lose)
    return !lost
  }
}
