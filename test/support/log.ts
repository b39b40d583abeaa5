/**
 * The log and its read tables as they are stored, checked against a replay and against a hash chain that is computed here anew,
 * from the columns alone.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Row, Store } from '../../src/db/store.ts'
import { fold } from '../../src/event-log/fold.ts'
import { readEvents } from '../../src/event-log/read-events.ts'
import type { Registry } from '../../src/event-log/registry.ts'
import type { RecordedEvent } from '../../src/kernel/event.ts'
import type { ReadTable } from '../../src/kernel/module.ts'
import { type Entity, type EntityType, World } from '../../src/kernel/world.ts'
import { slices } from '../../src/modules.ts'
import { restoreWorld } from '../../src/projections/restore.ts'
import { OPEN, RowVersions } from '../../src/projections/row-versions.ts'
import type { Slice } from '../../src/slice.ts'

/** Rows of the table `events` in order of position, `data` as its stored text. */
export async function storedEvents(store: Store): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select position, event_id, stream_id, stream_type, stream_version, type, schema_version, data::text as data, actor_id, actor_kind,
      on_behalf_of, reason, source, request_id, correlation_id, causation_id, recorded_at, encode(hash, 'hex') as hash
    from events order by position`.execute(store.db)
  return rows
}

/** The log's events, as the program reads them. */
export async function allEvents(store: Store, registry: Registry): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = []
  for (;;) {
    const page = await readEvents(store.writer, registry, events.length, 500)
    events.push(...page)
    if (page.length < 500) return events
  }
}

/** What the documentation says the hash of an event is, written out once more. */
export function hashOf(previous: string, row: Row): string {
  const members = {
    position: String(row.position),
    event_id: row.event_id,
    stream_id: row.stream_id,
    stream_type: row.stream_type,
    stream_version: row.stream_version,
    type: row.type,
    schema_version: row.schema_version,
    data: JSON.parse(String(row.data)),
    actor_id: row.actor_id,
    actor_kind: row.actor_kind,
    on_behalf_of: row.on_behalf_of,
    reason: row.reason,
    source: row.source,
    request_id: row.request_id,
    correlation_id: row.correlation_id,
    causation_id: row.causation_id,
    recorded_at: new Date(String(row.recorded_at instanceof Date ? row.recorded_at.toISOString() : row.recorded_at)).toISOString(),
  }
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from(previous, 'hex'), Buffer.from(canonicalize(members) ?? '', 'utf8')]))
    .digest('hex')
}

/** Position of the first event whose hash is not what it should be; null when the chain is unbroken from its beginning. */
export function firstBroken(rows: readonly Row[]): number | null {
  let previous = '0'.repeat(64)
  for (const row of rows) {
    if (row.hash !== hashOf(previous, row)) return Number(row.position)
    previous = String(row.hash)
  }
  return null
}

/** Rows of every read table, all versions, in an order and spelling that can be compared. */
export type Tables = Readonly<Record<string, readonly string[]>>

function tablesOf(registry: Registry): readonly ReadTable[] {
  return registry.modules.flatMap((module) => module.tables)
}

export async function storedTables(store: Store, registry: Registry): Promise<Tables> {
  const tables: Record<string, readonly string[]> = {}
  for (const { name } of tablesOf(registry)) {
    const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(store.db)
    tables[name] = comparable(rows)
  }
  return tables
}

/** The rows that held right after position n, as the read tables tell it. */
export async function storedTablesAt(store: Store, registry: Registry, n: number): Promise<Tables> {
  const tables: Record<string, readonly string[]> = {}
  for (const { name } of tablesOf(registry)) {
    const { rows } = await sql<Row>`select * from ${sql.table(name)} where valid_from <= ${n} and valid_to > ${n}`.execute(store.db)
    tables[name] = comparable(rows.map((row) => ({ ...row, valid_to: OPEN })))
  }
  return tables
}

export interface Replay {
  readonly world: World
  /** All versions of all rows. */
  readonly tables: Tables
  /** The rows that hold at the end. */
  readonly holding: Tables
}

/** Everything that follows from the events, made from nothing. */
export function replay(registry: Registry, events: readonly RecordedEvent[]): Replay {
  const world = new World()
  const versions = new RowVersions()
  for (const event of events) {
    const change = fold(registry, event, world)
    world.position = event.position
    for (const row of registry.moduleOfEntity(event.entityType).project({ event, ...change })) versions.add(row, event.position)
  }
  const changes = new Map(versions.tables().map((table) => [table.table.name, table]))
  const pick = (keep: (row: Row) => boolean): Tables =>
    Object.fromEntries(
      tablesOf(registry).map(({ name }) => {
        const { opened = [], closed = [] } = changes.get(name) ?? {}
        expect(closed, `rows of ${name} that were closed but never opened`).toEqual([])
        return [name, comparable(opened.filter(keep))]
      }),
    )
  return { world, tables: pick(() => true), holding: pick((row) => row.valid_to === OPEN) }
}

function comparable(rows: readonly Row[]): string[] {
  return rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))).sort()
}

/** Fails unless both worlds know the same entities in the same states, and find them in the same ways. */
export function expectSameWorld(registry: Registry, events: readonly RecordedEvent[], actual: World, expected: World): void {
  expect(actual.position).toBe(expected.position)
  for (const { entity } of registry.modules) {
    expect(actual.count(entity), entity.name).toBe(expected.count(entity))
    const keys = new Set(events.filter((event) => event.entityType === entity.name).map((event) => event.key))
    const found = (world: World) => Object.fromEntries([...keys].map((key) => [key, world.entity(entity, key)]))
    expect(found(actual)).toEqual(found(expected))
    expect(indexed(actual, entity, keys)).toEqual(indexed(expected, entity, keys))
  }
}

function indexed(world: World, entity: EntityType, keys: ReadonlySet<string>): unknown {
  const living = [...keys].flatMap((key) => {
    const { state } = world.entity(entity, key) as Entity
    return state ? [{ key, state }] : []
  })
  return Object.entries(entity.indexes).map(([index, valuesOf]) => {
    const values = new Set(living.flatMap(({ key, state }) => [...valuesOf(state, key)]))
    return [index, [...values].sort().map((value) => [value, [...world.keysBy(entity, index, value)].sort()])]
  })
}

/** Fails unless the log and all that is kept beside it are whole. Returns the events. */
export async function expectSoundLog(
  store: Store,
  { registry, world }: { registry: Registry; world?: World },
  aggregates: readonly Slice[] = slices,
): Promise<RecordedEvent[]> {
  const rows = await storedEvents(store)
  const events = await allEvents(store, registry)
  expect(rows.map((row) => row.position)).toEqual(rows.map((_, i) => i + 1))
  expect(firstBroken(rows)).toBeNull()
  expectUnbrokenStreams(events)
  expectOrderedTimes(events)

  const head = await store.db.selectFrom('log_head').selectAll().executeTakeFirstOrThrow()
  const last = events.at(-1)
  expect({ position: head.position, hash: Buffer.from(head.hash).toString('hex') }).toEqual({
    position: last?.position ?? 0,
    hash: last?.hash ?? '0'.repeat(64),
  })

  const replayed = replay(registry, events)
  expect(await storedTables(store, registry)).toEqual(replayed.tables)
  await expectContiguousVersions(store, registry)
  await expectSubjects(store, events)

  const restored = await restoreWorld(
    store.db,
    aggregates.flatMap(({ aggregate }) => (aggregate ? [{ entity: aggregate.domain.entity, load: aggregate.load }] : [])),
  )
  expectSameWorld(registry, events, restored.world, replayed.world)
  if (world) expectSameWorld(registry, events, world, replayed.world)
  return events
}

function expectUnbrokenStreams(events: readonly RecordedEvent[]): void {
  const versions = new Map<string, number>()
  for (const event of events) {
    const stream = `${event.entityType}:${event.key}`
    const next = (versions.get(stream) ?? 0) + 1
    expect([event.position, stream, event.streamVersion]).toEqual([event.position, stream, next])
    versions.set(stream, next)
  }
  expect(new Set(events.map((event) => event.eventId)).size).toBe(events.length)
}

function expectOrderedTimes(events: readonly RecordedEvent[]): void {
  const times = events.map((event) => event.recordedAt.getTime())
  expect(times).toEqual(times.toSorted((a, b) => a - b))
}

/** Versions of one row never overlap; those of an entity follow each other without a gap, the last one open. */
async function expectContiguousVersions(store: Store, registry: Registry): Promise<void> {
  for (const { name, key } of tablesOf(registry)) {
    // A row for each switch, never ended.
    if (name === 'provider_switches') continue
    const { rows } =
      await sql<Row>`select * from ${sql.table(name)} order by ${sql.join(key.map((column) => sql.ref(column)))}, valid_from`.execute(
        store.db,
      )
    const isEntity = Object.hasOwn(rows[0] ?? {}, 'version')
    for (const [i, row] of rows.entries()) {
      expect(Number(row.valid_to)).toBeGreaterThan(Number(row.valid_from))
      const next = rows[i + 1]
      const same = next && key.every((column) => next[column] === row[column])
      if (same && isEntity) expect(next.valid_from).toBe(row.valid_to)
      else if (same) expect(Number(next.valid_from)).toBeGreaterThanOrEqual(Number(row.valid_to))
      else if (isEntity) expect(row.valid_to).toBe(OPEN)
    }
  }
}

/** Every event is in the history of its own entity, and no history tells of an event that is not there. */
async function expectSubjects(store: Store, events: readonly RecordedEvent[]): Promise<void> {
  const rows = await store.db.selectFrom('event_subjects').selectAll().execute()
  const told = new Set(rows.map((row) => `${row.position} ${row.subject_type}:${row.subject_key}`))
  expect(events.filter((event) => !told.has(`${event.position} ${event.entityType}:${event.key}`))).toEqual([])
  expect(rows.filter((row) => row.position < 1 || row.position > events.length)).toEqual([])
}
