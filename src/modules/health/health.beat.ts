/** Tells the other nodes of the same store that this one is up, and how far it has followed the log. */
import { hostname } from 'node:os'
import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../../db/database.ts'
import './health.tables.ts'

/** Milliseconds between two signs of life. */
const BEAT = 5_000

export interface Beat {
  /** Takes this node off the list. */
  stop(): Promise<void>
}

export function startBeat(db: Kysely<Database>, position: () => number, onError: (error: unknown) => void): Beat {
  const id = uuid()
  // By the database's clock, which all nodes share.
  const beat = async () => {
    await sql`
      insert into nodes (node_id, host, version, started_at, seen_at, position)
      values (${id}::uuid, ${hostname()}, ${process.version}, now(), now(), ${position()}::bigint)
      on conflict (node_id) do update set seen_at = excluded.seen_at, position = excluded.position`.execute(db)
    await sql`delete from nodes where seen_at < now() - interval '1 hour'`.execute(db)
  }
  let under = beat().catch(onError)
  const timer = setInterval(() => {
    under = under.then(beat).catch(onError)
  }, BEAT).unref()
  return {
    async stop() {
      clearInterval(timer)
      await under
      await sql`delete from nodes where node_id = ${id}::uuid`.execute(db).catch(onError)
    },
  }
}
