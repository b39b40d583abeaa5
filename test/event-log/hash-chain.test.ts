import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { canonicalJson, canonicalRow, chainHash, GENESIS_HASH, storedColumns, type UnhashedEvent } from '../../src/event-log/hash-chain.ts'
import { addCredits, createAlias, createOrganization, createTeam, deleteAlias, updateAlias } from '../support/commands.ts'
import { stores } from '../support/databases.ts'
import { firstBroken, hashOf, storedEvents } from '../support/log.ts'
import { openTestWriteSide } from '../support/write-side.ts'

describe('the hash of an event', () => {
  it('of position 1 follows 64 zeros', () => {
    expect(GENESIS_HASH).toBe('0000000000000000000000000000000000000000000000000000000000000000')
  })

  it('is SHA-256 of the bytes of the hash before it and of the RFC 8785 form of all columns but itself', () => {
    const words = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())
    const maybe = fc.option(words)
    const events: fc.Arbitrary<UnhashedEvent> = fc.record({
      position: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      eventId: fc.uuid(),
      entityType: words,
      key: words,
      streamVersion: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      type: words,
      schemaVersion: fc.integer({ min: 1, max: 2 ** 15 - 1 }),
      data: fc.dictionary(words, fc.jsonValue({ stringUnit: 'grapheme' })) as fc.Arbitrary<object>,
      actorId: words,
      actorKind: fc.constantFrom('API_KEY', 'USER', 'SYSTEM'),
      onBehalfOf: maybe,
      reason: maybe,
      source: words,
      requestId: maybe,
      correlationId: fc.uuid(),
      causationId: fc.option(fc.uuid()),
      recordedAt: fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
    })
    const hashes = fc.stringMatching(/^[0-9a-f]{64}$/)
    fc.assert(
      fc.property(events, hashes, (event, previous) => {
        const data = canonicalJson(event.data)
        const row = {
          position: event.position,
          event_id: event.eventId,
          stream_id: `${event.entityType}:${event.key}`,
          stream_type: event.entityType,
          stream_version: event.streamVersion,
          type: event.type,
          schema_version: event.schemaVersion,
          data,
          actor_id: event.actorId,
          actor_kind: event.actorKind,
          on_behalf_of: event.onBehalfOf,
          reason: event.reason,
          source: event.source,
          request_id: event.requestId,
          correlation_id: event.correlationId,
          causation_id: event.causationId,
          recorded_at: event.recordedAt,
        }
        expect(chainHash(previous, canonicalRow(storedColumns(event, data)))).toBe(hashOf(previous, row))
      }),
    )
  })

  it('cannot be had of what JSON cannot say', () => {
    expect(() => canonicalJson(undefined)).toThrow('value has no JSON form')
    expect(() => canonicalJson({ a: Number.NaN })).toThrow()
  })
})

describe.each(stores)('the chain on $name', ({ open }) => {
  async function withHistory(work: (store: Store) => Promise<void>): Promise<void> {
    const store = await open()
    try {
      const { submit, clock } = await openTestWriteSide(store)
      await submit(
        createAlias('smart', {
          description: 'ünïcode "quoted" \\ \n\t😀',
          pricing: { inputPerMillionTokens: '0', outputPerMillionTokens: '0.1' },
        }),
      )
      clock.advance(1)
      await submit(
        [
          createOrganization('acme', { metadata: { z: 1, ä: [1e300, -0, 0.1], a: { '\u2028': null } } }),
          createTeam('core'),
          addCredits('core', '5'),
        ],
        {
          reason: 'a reason\nof two lines',
          onBehalfOf: 'ops',
          requestId: 'r1',
        },
      )
      clock.advance(999)
      await Promise.all([submit(updateAlias('smart', { active: false })), submit(createAlias('fast')), submit(deleteAlias('smart'))])
      await work(store)
    } finally {
      await store.close()
    }
  }

  it('is unbroken from the beginning when it is computed outside the database, from the columns alone', () =>
    withHistory(async (store) => {
      const rows = await storedEvents(store)
      expect(rows).toHaveLength(7)
      expect(rows[0]?.hash).toBe(hashOf('0'.repeat(64), rows[0] ?? {}))
      expect(firstBroken(rows)).toBeNull()
    }))

  it('keeps the data of events as the canonical text that was hashed', () =>
    withHistory(async (store) => {
      for (const { data } of await storedEvents(store)) expect(canonicalize(JSON.parse(String(data)))).toBe(data)
    }))

  it('shows where a row was changed, in any of its columns', () =>
    withHistory(async (store) => {
      const changes: Record<string, string> = {
        event_id: `'01900000-0000-7000-8000-000000000000'`,
        stream_id: `'ModelAlias:other'`,
        stream_type: `'Other'`,
        stream_version: '99',
        type: `'Other'`,
        schema_version: '2',
        data: `'{"other":true}'`,
        actor_id: `'other'`,
        actor_kind: `'USER'`,
        on_behalf_of: 'null',
        reason: 'null',
        source: `'other'`,
        request_id: 'null',
        correlation_id: `'01900000-0000-7000-8000-000000000000'`,
        causation_id: `'01900000-0000-7000-8000-000000000000'`,
        recorded_at: `recorded_at + interval '1 millisecond'`,
        hash: `decode(repeat('ab', 32), 'hex')`,
      }
      const genuine = await storedEvents(store)
      expect(Object.keys(genuine[0] ?? {}).filter((column) => !(column in changes))).toEqual(['position'])
      await sql`alter table events disable trigger append_only`.execute(store.db)
      for (const [column, value] of Object.entries(changes)) {
        await sql.raw(`create table kept as select * from events where position = 3`).execute(store.db)
        await sql.raw(`update events set ${column} = ${value} where position = 3`).execute(store.db)
        expect(firstBroken(await storedEvents(store)), column).toBe(3)
        await sql.raw(`delete from events where position = 3; `).execute(store.db)
        await sql.raw('insert into events select * from kept').execute(store.db)
        await sql.raw('drop table kept').execute(store.db)
      }
      expect(firstBroken(await storedEvents(store))).toBeNull()
    }))

  it('shows where rows were removed, added or exchanged', () =>
    withHistory(async (store) => {
      await sql`alter table events disable trigger append_only`.execute(store.db)
      const brokenBy = async (...statements: string[]) => {
        for (const statement of statements) await sql.raw(statement).execute(store.db)
        return firstBroken(await storedEvents(store))
      }
      const move = (from: number, to: number) => `update events set position = ${to} where position = ${from}`
      expect(await brokenBy(move(2, 200), move(5, 2), move(200, 5))).toBe(2)
      expect(await brokenBy(move(2, 200), move(5, 2), move(200, 5))).toBeNull()
      expect(await brokenBy('delete from events where position = 4')).toBe(5)
      expect(await brokenBy(move(5, 4), move(6, 5), move(7, 6))).toBe(4)
    }))
})
