import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import type { Fault, Witness } from '../../src/event-log/chain-check.ts'
import { makeKeys, readCheckpoint, readKey, signCheckpoint } from '../../src/event-log/checkpoint.ts'
import { BrokenChain, goodEvents, toLine } from '../../src/event-log/event-lines.ts'
import type { Registry } from '../../src/event-log/registry.ts'
import { readStoredEvents, storedEventPages } from '../../src/event-log/stored-events.ts'
import { verifyLog } from '../../src/event-log/verify.ts'
import { stores } from '../support/databases.ts'
import { hashOf, storedEvents } from '../support/log.ts'
import { columnChanges, rowChanges, withTampering, writeHistory } from '../support/tampering.ts'

/** Lines as a file has them. */
async function* exported(store: Store, registry: Registry, page = 4): AsyncGenerator<string> {
  for await (const events of storedEventPages(store.db, registry, {}, page)) for (const event of events) yield toLine(event).slice(0, -1)
}

async function fileFault(lines: AsyncIterable<string>, witnesses: readonly Witness[] = []): Promise<Fault | null> {
  try {
    for await (const _ of goodEvents(lines, witnesses));
    return null
  } catch (error) {
    if (error instanceof BrokenChain) return error.fault
    throw error
  }
}

/** A checkpoint as a file that was signed, kept and read again. */
function checkpoint(position: number, hash: string): Witness {
  const keys = makeKeys()
  const file = signCheckpoint({ position, hash, time: '2026-11-24T08:00:00.000Z' }, readKey(keys.privateKey, 'private'))
  const read = readCheckpoint(file, readKey(keys.publicKey, 'public'))
  return { position: read.position, hash: read.hash, who: `the checkpoint of ${read.time}` }
}

describe.each(stores)('a proof of the log on $name', ({ open }) => {
  let store: Store
  let registry: Registry
  let end: { position: number; hash: string }
  let seen: Witness
  let genuine: unknown

  beforeAll(async () => {
    store = await open()
    const side = await writeHistory(store)
    registry = side.registry
    end = side.commits.head
    seen = checkpoint(end.position, end.hash)
    genuine = await storedEvents(store)
  })
  afterAll(() => store.close())

  const verify = (witnesses: readonly Witness[] = [], page = 4) => verifyLog(store.db, { page, witnesses })

  it.each([1, 2, 3, 5, 5_000])('finds nothing in a log as it was written, in pages of %i', async (page) => {
    expect(await verify([seen], page)).toEqual({ checked: end.position, head: end.position, headHash: end.hash, fault: null })
    expect(await fileFault(exported(store, registry, page), [seen])).toBeNull()
  })

  it('checks a part of the log alone, from the hash in front of it', async () => {
    for (let from = 1; from <= end.position; from += 1) {
      const { checked, fault } = await verifyLog(store.db, { from, to: end.position - 1, page: 3 })
      expect([from, checked, fault]).toEqual([from, Math.max(end.position - from, 0), null])
    }
    expect(await verifyLog(store.db, { from: 2, limit: 3, page: 2 })).toMatchObject({ checked: 3, fault: null })
    expect(await verifyLog(store.db, { page: 2, enough: (checked) => checked >= 4 })).toMatchObject({ checked: 4, fault: null })
  })

  it.each([1, 5, 'last'] as const)('names the position of event %s when any of its columns was changed', async (which) => {
    const position = which === 'last' ? end.position : which
    const tamperings = await columnChanges(store, position)
    expect(tamperings.length).toBeGreaterThan(25)
    let found = 0
    for (const { name, statements, bad, problem } of tamperings) {
      await withTampering(store, statements, async () => {
        const { fault, checked } = await verify()
        const changed = JSON.stringify(await storedEvents(store)) !== JSON.stringify(genuine)
        // Setting to null what was null changes nothing.
        if (!changed && !name.includes('microsecond') && !name.includes('space')) {
          expect([name, fault]).toEqual([name, null])
          return
        }
        found += 1
        expect([name, fault?.position, checked]).toEqual([name, bad, bad - 1])
        // The last event has none behind it that would tell which of the two was changed.
        if (which !== 'last') expect(fault?.problem, name).toMatch(problem)
        const inFile = await fileFault(exported(store, registry), [seen])
        expect([name, inFile?.position]).toEqual([name, bad])
        if (which !== 'last') expect(inFile?.problem, name).toMatch(problem)
      })
    }
    expect(found).toBeGreaterThan(20)
  })

  it('names the first position where rows were removed, exchanged, inserted or cut off', async () => {
    for (const { name, statements, bad, problem } of rowChanges(end.position)) {
      await withTampering(store, statements, async () => {
        for (const page of [3, 5_000]) {
          const { fault, checked } = await verify([], page)
          expect([name, fault?.position, checked]).toEqual([name, bad, bad - 1])
          expect(fault?.problem, name).toMatch(problem)
        }
        expect([name, (await fileFault(exported(store, registry), [seen]))?.position]).toEqual([name, bad])
      })
    }
    expect((await verify()).fault).toBeNull()
  })

  it('finds a tail that was cut together with the head only by what was seen before', async () => {
    const cut = [
      `delete from events where position > ${end.position - 2}`,
      'update log_head set (position, hash) = (select position, hash from events order by position desc limit 1)',
    ]
    await withTampering(store, cut, async () => {
      expect((await verify()).fault).toBeNull()
      const fault = {
        position: end.position - 1,
        problem: `the log ends at ${end.position - 2}, but the checkpoint of 2026-11-24T08:00:00.000Z saw event ${end.position}: its end was cut off`,
      }
      expect((await verify([seen])).fault).toEqual(fault)
      expect(await fileFault(exported(store, registry), [seen])).toEqual(fault)
    })
  })

  it('finds a chain that was computed anew as a whole only by what was seen before', async () => {
    await withTampering(store, [`update events set actor_id = 'somebody-else' where position = 3`], async () => {
      let previous = '0'.repeat(64)
      for (const row of await storedEvents(store)) {
        previous = hashOf(previous, row)
        await sql`update events set hash = decode(${previous}, 'hex') where position = ${row.position}`.execute(store.db)
      }
      await sql`update log_head set hash = decode(${previous}, 'hex')`.execute(store.db)
      expect((await verify()).fault).toBeNull()
      expect(await fileFault(exported(store, registry))).toBeNull()
      const problem = expect.stringMatching(/has another hash than the checkpoint of .* saw: the chain was computed anew/)
      for (const position of [3, 8, end.position]) {
        const { hash } = (genuine as { hash: string }[])[position - 1] ?? { hash: '' }
        const witness = checkpoint(position, hash)
        expect((await verify([witness])).fault).toEqual({ position, problem })
        expect(await fileFault(exported(store, registry), [witness])).toEqual({ position, problem })
      }
    })
  })

  it.each([
    ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T10:00:00.1+02', '2026-11-24T08:00:00.100Z'],
    ['2026-11-24T08:00:00.12Z', '2026-11-24T08:00:00.120Z'],
    ['2026-11-24T08:00:00.123Z', '2026-11-24T08:00:00.123Z'],
    ['2026-11-24T08:00:00.1234Z', '2026-11-24T08:00:00.1234Z'],
  ])('reads the time %s as %s', async (stored, read) => {
    await withTampering(store, [`update events set recorded_at = '${stored}' where position = 2`], async () => {
      const [event] = await readStoredEvents(store.db, 1, 2, 1)
      expect(event?.recorded_at).toBe(read)
    })
  })

  it('finds versions of a stream and times that do not follow each other, though all hashes fit', async () => {
    const wrong = [
      [`update events set stream_version = 9 where position = 6`, 6, /event 6 is version 9 of its stream/],
      [`update events set recorded_at = '2020-01-01T00:00:00Z' where position = 6`, 6, /was recorded at 2020-01-01T00:00:00.000Z, before/],
    ] as const
    for (const [statement, bad, problem] of wrong) {
      await withTampering(store, [statement], async () => {
        let previous = '0'.repeat(64)
        for (const row of await storedEvents(store)) {
          previous = hashOf(previous, row)
          await sql`update events set hash = decode(${previous}, 'hex') where position = ${row.position}`.execute(store.db)
        }
        await sql`update log_head set hash = decode(${previous}, 'hex')`.execute(store.db)
        for (const from of [1, 4]) {
          const { fault } = await verifyLog(store.db, { from, page: 3 })
          expect(fault).toEqual({ position: bad, problem: expect.stringMatching(problem) })
        }
        expect((await fileFault(exported(store, registry)))?.position).toBe(bad)
      })
    }
  })
})
