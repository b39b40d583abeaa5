/** Puts the events of another log into an empty store, as they are, and makes everything that follows from them: all of it or nothing. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Session, Store } from '../db/store.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import { World } from '../kernel/world.ts'
import { RowVersions } from '../projections/row-versions.ts'
import { appendStatement } from './append-statement.ts'
import { type DecidedEvent, type Head, subjectsOf } from './decision.ts'
import { fold } from './fold.ts'
import { type StoredEvent, streamId } from './hash-chain.ts'
import { readHead } from './read-events.ts'
import type { Registry } from './registry.ts'
import { upcast } from './upcast.ts'

/** The store or an event is not what it has to be; the message says it all. */
export class CannotImport extends Error {
  readonly expected = true
}

/** Events written at once. */
const PAGE = 500

/**
 * `events` come in order from position 1 and were found good. In one transaction: whoever is killed in the middle leaves an empty store
 * behind. Returns where the log stands afterwards.
 */
export async function importLog(store: Store, registry: Registry, events: AsyncIterable<StoredEvent>): Promise<Head> {
  const head = await store.writer.transaction(async (session) => {
    const start = await readHead(session, true)
    const there = await session.query('select 1 from events limit 1')
    if (start.position > 0 || there.length > 0)
      throw new CannotImport(`the store has events already, up to ${start.position}: an import needs an empty one`)
    const target = new Import(session, registry, start)
    const page: StoredEvent[] = []
    for await (const event of events) {
      page.push(event)
      if (page.length === PAGE) await target.write(page.splice(0))
    }
    await target.write(page)
    return target.head
  })
  await refreshStatistics(store.db, registry)
  return head
}

class Import {
  readonly #session: Session
  readonly #registry: Registry
  readonly #world = new World()
  head: Head

  constructor(session: Session, registry: Registry, head: Head) {
    this.#session = session
    this.#registry = registry
    this.head = head
  }

  async write(page: readonly StoredEvent[]): Promise<void> {
    if (page.length === 0) return
    const decided = page.map((row) => this.#take(row))
    const versions = new RowVersions()
    for (const { event, rows } of decided) for (const row of rows) versions.add(row, event.position)
    const last = (decided.at(-1) as DecidedEvent).event
    const head = { position: last.position, hash: last.hash, recordedAt: last.recordedAt }
    const statement = appendStatement({ expected: this.head, head, decided, tables: versions.tables(), records: [] })
    const moved = await this.#session.query(statement.sql, statement.values, statement.name)
    if (moved.length !== 1) throw new Error('the head moved while the import held it')
    this.head = head
  }

  #take(row: StoredEvent): DecidedEvent {
    const event = this.#read(row)
    const subjects = subjectsOf(this.#registry, event, this.#world)
    const change = fold(this.#registry, event, this.#world)
    this.#world.position = event.position
    const rows = this.#registry.moduleOfEntity(event.entityType).project({ event, ...change })
    return { event, stored: row, subjects, rows }
  }

  #read(row: StoredEvent): RecordedEvent {
    try {
      return toRecorded(row, this.#registry)
    } catch (error) {
      throw new CannotImport(`event ${row.position} cannot be read: ${(error as Error).message}`, { cause: error })
    }
  }
}

/** The event of a row; its `schemaVersion` stays the one that it is stored with. */
function toRecorded(row: StoredEvent, registry: Registry): RecordedEvent {
  const key = row.stream_id.slice(row.stream_type.length + 1)
  const recordedAt = new Date(row.recorded_at)
  if (streamId(row.stream_type, key) !== row.stream_id) throw new Error(`the stream ${row.stream_id} is none of ${row.stream_type}`)
  if (recordedAt.toISOString() !== row.recorded_at) throw new Error(`the time ${row.recorded_at} is more exact than a log keeps it`)
  return {
    position: row.position,
    eventId: row.event_id,
    entityType: row.stream_type,
    key,
    streamVersion: row.stream_version,
    type: row.type,
    schemaVersion: row.schema_version,
    data: upcast(registry.definitionOf(row.type), row.type, row.schema_version, JSON.parse(row.data)),
    actorId: row.actor_id,
    actorKind: row.actor_kind as RecordedEvent['actorKind'],
    onBehalfOf: row.on_behalf_of,
    reason: row.reason,
    source: row.source,
    requestId: row.request_id,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    recordedAt,
    hash: row.hash,
  }
}

/** What the planner knows of the tables is from when they were empty. */
async function refreshStatistics(db: Kysely<Database>, registry: Registry): Promise<void> {
  const tables = ['events', 'event_subjects', ...registry.modules.flatMap((module) => module.tables.map(({ name }) => name))]
  for (const table of tables) await sql`analyze ${sql.table(table)}`.execute(db)
}
