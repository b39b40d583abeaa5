/** Whether read rows are what their events make, for a few entities: an entity's rows follow from its own events alone. */
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Row } from '../db/store.ts'
import { fold } from '../event-log/fold.ts'
import { EVENT_COLUMNS, toEvent } from '../event-log/read-events.ts'
import type { Registry } from '../event-log/registry.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import { World } from '../kernel/world.ts'
import { RowVersions, type TableChanges } from './row-versions.ts'
import { inSnapshot } from './snapshot.ts'

/** An entity with more events than this is not looked at. */
const MOST_EVENTS = 2_000

export interface SampleComparison {
  readonly entities: number
  /** Streams, as `ModelAlias:smart`, whose rows differ. */
  readonly differing: readonly string[]
}

/** Takes entities from all over the log, the newest first. */
export async function compareSample(db: Kysely<Database>, registry: Registry, most: number): Promise<SampleComparison> {
  return inSnapshot(db, async (snapshot) => {
    const differing: string[] = []
    let entities = 0
    for (const stream of await sampled(snapshot, most)) {
      const events = await eventsOf(snapshot, registry, stream)
      if (events.length > MOST_EVENTS) continue
      entities += 1
      if (!(await matches(snapshot, projected(registry, events)))) differing.push(stream)
    }
    return { entities, differing }
  })
}

type Snapshot = Transaction<Database>

async function sampled(db: Snapshot, most: number): Promise<string[]> {
  const { rows } = await sql<{ stream: string }>`
    select distinct e.stream_id as stream from log_head h cross join lateral generate_series(1, ${sql.lit(most)}) n
    cross join lateral (select stream_id from events where position <= greatest(1, h.position * n / ${sql.lit(most)}) order by position desc limit 1) e`.execute(
    db,
  )
  return rows.map(({ stream }) => stream)
}

async function eventsOf(db: Snapshot, registry: Registry, stream: string): Promise<RecordedEvent[]> {
  const { rows } = await db.executeQuery<Row>(
    CompiledQuery.raw(`select ${EVENT_COLUMNS} from events e where e.stream_id = $1 order by e.stream_version limit $2::int`, [
      stream,
      MOST_EVENTS + 1,
    ]),
  )
  return rows.map((row) => toEvent(row, registry))
}

function projected(registry: Registry, events: readonly RecordedEvent[]): readonly TableChanges[] {
  const world = new World()
  const versions = new RowVersions()
  for (const event of events) {
    const change = fold(registry, event, world)
    for (const row of registry.moduleOfEntity(event.entityType).project({ event, ...change })) versions.add(row, event.position)
  }
  return versions.tables()
}

/** The database compares, so that each type is compared as its own. */
async function matches(db: Snapshot, tables: readonly TableChanges[]): Promise<boolean> {
  for (const { table, opened } of tables) {
    const columns = { ...table.columns, valid_from: 'bigint', valid_to: 'bigint' }
    const names = Object.keys(columns)
    const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
    const same = names.map((name) => `t.${name}::text is not distinct from r.${name}::text`)
    const { rows } = await db.executeQuery<{ absent: number }>(
      CompiledQuery.raw(
        `select count(*)::int as absent from json_to_recordset($1::text::json) as r(${typed.join(', ')})
         where not exists (select from ${table.name} t where ${same.join(' and ')})`,
        [JSON.stringify(opened)],
      ),
    )
    if (rows[0]?.absent !== 0) return false
  }
  return true
}
