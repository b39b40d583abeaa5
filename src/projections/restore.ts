/** Memory as the read tables say it is: how a node starts without reading its whole log. */
import type { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Head } from '../event-log/decision.ts'
import { type Entity, type EntityType, World } from '../kernel/world.ts'
import { inSnapshot } from './snapshot.ts'
import type { AsOf } from './validity.ts'

/** Reads every living and deleted entity of one type from its read tables, as they are or as they were right after a position. */
export type Loader<State = unknown> = (db: Kysely<Database>, asOf?: AsOf) => Promise<Iterable<readonly [string, Entity<State>]>>

/** Texts that many rows have in common, kept once: each row of the store brings a copy of its own. */
export function shared(): <Text extends string>(text: Text) => Text {
  const known = new Map<string, string>()
  return <Text extends string>(text: Text) => {
    const first = known.get(text)
    if (first === undefined) known.set(text, text)
    return (first ?? text) as Text
  }
}

export interface Restorable {
  readonly entity: EntityType
  readonly load: Loader
}

/** World and head of one and the same moment. */
export async function restoreWorld(db: Kysely<Database>, restorables: readonly Restorable[]): Promise<{ world: World; head: Head }> {
  return inSnapshot(db, async (snapshot) => {
    const row = await snapshot.selectFrom('log_head').select(['position', 'hash', 'recorded_at']).executeTakeFirstOrThrow()
    const world = new World()
    for (const { entity, load } of restorables) for (const [key, value] of await load(snapshot)) world.set(entity, key, value)
    world.position = row.position
    return { world, head: { position: row.position, hash: Buffer.from(row.hash).toString('hex'), recordedAt: row.recorded_at } }
  })
}
