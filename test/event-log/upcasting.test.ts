import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Row, Store } from '../../src/db/store.ts'
import { canonicalRow, chainHash, storedColumns } from '../../src/event-log/hash-chain.ts'
import { readEvents, toEvent } from '../../src/event-log/read-events.ts'
import { buildRegistry } from '../../src/event-log/registry.ts'
import { upcast } from '../../src/event-log/upcast.ts'
import type { Command } from '../../src/kernel/command.ts'
import type { DomainEvent } from '../../src/kernel/event.ts'
import { defineModule } from '../../src/kernel/module.ts'
import { slices } from '../../src/modules.ts'
import type { Slice } from '../../src/slice.ts'
import { createAlias } from '../support/commands.ts'
import { postgres18, stores } from '../support/databases.ts'
import { hashOf, storedEvents } from '../support/log.ts'
import { openTestWriteSide } from '../support/write-side.ts'
import { history } from './fixtures/history.ts'

/** One stored event, frozen: its row, the hash that it followed, and what the program must read in it for ever. */
interface Fixture {
  readonly previousHash: string
  readonly row: Row & { readonly data: string; readonly recorded_at: string }
  readonly event: Record<string, unknown>
}

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url))
const registry = buildRegistry(slices.flatMap(({ aggregate }) => aggregate?.domain ?? []))
const versions = registry.eventTypes.flatMap((type) => registry.definitionOf(type).upcasters.map((_, i) => `${type}.v${i + 1}`))
/** Every event type in every schema version that was ever current. */
const ever = [...versions, ...registry.eventTypes.map((type) => `${type}.v${registry.definitionOf(type).upcasters.length + 1}`)].sort()

if (process.env.WRITE_FIXTURES) await writeMissing()
const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: file.slice(0, -'.json'.length), fixture: JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')) as Fixture }))

/** Makes a fixture of the first event of each type in its present version that has none. */
async function writeMissing(): Promise<void> {
  const store = await postgres18.open()
  const writeSide = await openTestWriteSide(store)
  for (const command of history) {
    writeSide.clock.advance(1_234)
    await writeSide.submit(command, { reason: `because of ${command.type}`, requestId: 'request-1', onBehalfOf: 'someone' })
  }
  let previousHash = '0'.repeat(64)
  for (const row of await storedEvents(store)) {
    const file = `${FOLDER}${row.type}.v${row.schema_version}.json`
    const fixture = { previousHash, row, event: asRead(row) }
    if (!readdirSync(FOLDER).some((known) => file.endsWith(`/${known}`))) writeFileSync(file, `${JSON.stringify(fixture, null, 2)}\n`)
    previousHash = String(row.hash)
  }
  await store.close()
}

/** The event as the program reads it, in JSON. */
function asRead(row: Row): Record<string, unknown> {
  const event = toEvent({ ...row, data: JSON.parse(String(row.data)), recorded_at: new Date(row.recorded_at as Date | string) }, registry)
  return JSON.parse(JSON.stringify(event))
}

describe('every event that was ever stored', () => {
  it('has a fixture for its type and version; of a new one, add the command to fixtures/history.ts', () => {
    expect(fixtures.map(({ name }) => name)).toEqual(ever)
  })

  it('occurs in the history that fixtures are made of', async () => {
    const store = await postgres18.open()
    const { submit } = await openTestWriteSide(store)
    for (const command of history) await submit(command)
    const told = new Set((await storedEvents(store)).map(({ type }) => type))
    expect([...told].sort()).toEqual(registry.eventTypes)
    await store.close()
  })

  it.each(fixtures)('still reads as it did: $name', ({ name, fixture }) => {
    expect(`${fixture.row.type}.v${fixture.row.schema_version}`).toBe(name)
    expect(asRead(fixture.row)).toEqual(fixture.event)
  })

  it.each(fixtures)('still has the hash it had: $name', ({ fixture: { previousHash, row, event } }) => {
    expect(hashOf(previousHash, row)).toBe(row.hash)
    const unhashed = { ...toEvent({ ...row, data: JSON.parse(row.data), recorded_at: new Date(row.recorded_at) }, registry) }
    expect(
      chainHash(previousHash, canonicalRow(storedColumns({ ...unhashed, schemaVersion: Number(event.schemaVersion) }, row.data))),
    ).toBe(row.hash)
  })

  it.each(fixtures)('can be told in a sentence and by its changes: $name', ({ fixture: { row } }) => {
    const event = toEvent({ ...row, data: JSON.parse(row.data), recorded_at: new Date(row.recorded_at) }, registry)
    const definition = registry.definitionOf(event.type)
    expect(definition.summary(event)).toMatch(/\S+ \S+/)
    expect(definition.summary(event)).not.toMatch(/undefined|\[object/)
    for (const change of definition.changes(event)) {
      expect(change).toEqual({ field: expect.any(String), before: expect.toSatisfy(isJson), after: expect.toSatisfy(isJson) })
      expect(change.before).not.toEqual(change.after)
    }
  })
})

const isJson = (value: unknown) => value !== undefined

describe.each(stores)('on $name', ({ open }) => {
  it('reads every fixture out of the database as it did', async () => {
    const store = await open()
    // Fixtures are of different histories: each gets a place of its own.
    const placed = fixtures.map(({ fixture }, i) => ({ fixture, position: i + 1, version: 1_000 + i }))
    for (const { fixture, position, version } of placed) await insertRow(store, { ...fixture.row, position, stream_version: version })
    const events = await readEvents(store.writer, registry, 0, 1_000)
    expect(JSON.parse(JSON.stringify(events))).toEqual(
      placed.map(({ fixture, position, version }) => ({ ...fixture.event, position, streamVersion: version })),
    )
    await store.close()
  })

  it('brings old data to its present shape when it is read, and writes new data in that shape', async () => {
    const store = await open()
    await insertRow(store, madeUpRow(1, 1, { text: 'a, b' }))
    await insertRow(store, madeUpRow(2, 2, { parts: ['c'] }))
    await sql`update log_head set position = 2`.execute(store.db)
    const writeSide = await openTestWriteSide(store, { slices: [noteSlice] })
    await writeSide.submit({ type: 'WriteNote', key: 'n3', data: { parts: ['d'] } })
    const events = await readEvents(store.writer, writeSide.registry, 0, 10)
    expect(events.map(({ data, schemaVersion }) => ({ data, schemaVersion }))).toEqual([
      { data: { parts: ['a', 'b'], count: 2 }, schemaVersion: 1 },
      { data: { parts: ['c'], count: 1 }, schemaVersion: 2 },
      { data: { parts: ['d'], count: 1 }, schemaVersion: 3 },
    ])
    const stored = await storedEvents(store)
    expect(stored.map(({ data }) => data)).toEqual(['{"text":"a, b"}', '{"parts":["c"]}', '{"count":1,"parts":["d"]}'])
    await store.close()
  })

  it('stops loudly at an event type that it does not know, and at a schema version from the future', async () => {
    for (const [row, sentence] of [
      [{ ...madeUpRow(2, 1, {}), type: 'Invented' }, 'unknown event type Invented'],
      [{ ...madeUpRow(2, 2, {}), type: 'ModelAliasCreated' }, 'ModelAliasCreated has schema version 2; this program knows 1 to 1'],
    ] as const) {
      const store = await open()
      const writeSide = await openTestWriteSide(store)
      await writeSide.submit(createAlias('smart'))
      await insertRow(store, row)
      await sql`update log_head set position = 2`.execute(store.db)
      await expect(writeSide.commits.catchUp()).rejects.toThrow(sentence)
      await expect(writeSide.submit(createAlias('fast'))).rejects.toThrow(sentence)
      expect(await storedEvents(store)).toHaveLength(2)
      expect(writeSide.commits.head.position).toBe(1)
      await store.close()
    }
  })
})

/** Puts a row into the log past the program, as another version of it would have written it. */
async function insertRow(store: Store, row: Row): Promise<void> {
  const columns = Object.keys(row).filter((column) => column !== 'hash' && column !== 'data')
  const kept = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into events (${kept}, data, hash)
    select ${kept}, ${row.data}::text::json, decode(${row.hash}, 'hex') from json_populate_record(null::events, ${JSON.stringify({ ...row, data: null, hash: null })}::text::json)`.execute(
    store.db,
  )
}

function madeUpRow(position: number, version: number, data: object): Row {
  return {
    position,
    event_id: `01900000-0000-7000-8000-00000000000${position}`,
    stream_id: `Note:n${position}`,
    stream_type: 'Note',
    stream_version: 1,
    type: 'NoteWritten',
    schema_version: version,
    data: JSON.stringify(data),
    actor_id: 'tester',
    actor_kind: 'USER',
    on_behalf_of: null,
    reason: null,
    source: 'test',
    request_id: null,
    correlation_id: '01900000-0000-7000-8000-000000000000',
    causation_id: null,
    recorded_at: '2026-11-24T06:00:00.000Z',
    hash: 'ab'.repeat(32),
  }
}

type WriteNote = Command<'WriteNote', { readonly parts: readonly string[] }>
type NoteWritten = DomainEvent<'NoteWritten', { readonly parts: readonly string[]; readonly count: number }>

const note = defineModule<NoteWritten['data'], WriteNote, NoteWritten>({
  entity: { name: 'Note', indexes: {} },
  tables: [],
  commands: { WriteNote: true },
  decide: ({ key, data }) => [{ type: 'NoteWritten', key, data: { parts: data.parts, count: data.parts.length } }],
  evolve: (_, { data }) => data,
  project: () => [],
  undo: { NoteWritten: { touches: () => [], commands: () => [] } },
  events: {
    NoteWritten: {
      // Version 1 had one text, version 2 its parts, version 3 counts them too.
      upcasters: [
        ({ text, ...rest }) => ({ ...rest, parts: String(text).split(', ') }),
        (data) => ({ ...data, count: (data.parts as readonly string[]).length }),
      ],
      summary: ({ key }) => `note ${key} written`,
      changes: () => [],
    },
  },
})
const noteSlice: Slice = { name: 'note', aggregate: { domain: note, load: async () => [] }, resolvers: [], eventTypes: [] }

describe('a chain of upcasters', () => {
  const definition = note.events.NoteWritten
  if (!definition) throw new Error('no definition')

  it('begins where the data stands', () => {
    expect(upcast(definition, 'NoteWritten', 1, { text: 'a, b', extra: 1 })).toEqual({ parts: ['a', 'b'], extra: 1, count: 2 })
    expect(upcast(definition, 'NoteWritten', 2, { parts: ['a'] })).toEqual({ parts: ['a'], count: 1 })
    expect(upcast(definition, 'NoteWritten', 3, { parts: [], count: 0 })).toEqual({ parts: [], count: 0 })
  })

  it('leaves the stored data alone', () => {
    const stored = Object.freeze({ text: 'a' })
    expect(upcast(definition, 'NoteWritten', 1, stored)).toEqual({ parts: ['a'], count: 1 })
    const present = { parts: [], count: 0 }
    expect(upcast(definition, 'NoteWritten', 3, present)).not.toBe(present)
  })

  it.each([0, -1, 4])('refuses version %s', (version) => {
    expect(() => upcast(definition, 'NoteWritten', version, {})).toThrow(
      `NoteWritten has schema version ${version}; this program knows 1 to 3`,
    )
  })
})
