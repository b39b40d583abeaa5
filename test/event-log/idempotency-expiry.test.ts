import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { expireIdempotencyRecords } from '../../src/event-log/idempotency-expiry.ts'
import { type Expiring, removeExpired } from '../../src/retention.ts'
import { createAlias } from '../support/commands.ts'
import { postgres18, stores } from '../support/databases.ts'
import { openTestWriteSide, type TestWriteSide } from '../support/write-side.ts'

const always = async () => true
const never = new AbortController().signal

const aged = (store: Store, key: string, days: number) =>
  sql`update idempotency_records set recorded_at = now() - ${days}::int * interval '1 day' where key = ${key}`.execute(store.db)

describe.each(stores)('answers kept for repeated requests, on $name,', ({ open }) => {
  let store: Store
  let side: TestWriteSide
  beforeEach(async () => {
    store = await open()
    side = await openTestWriteSide(store)
  })
  afterEach(async () => {
    await side.commits.close()
    await store.close()
  })

  const keys = async () => (await store.db.selectFrom('idempotency_records').select('key').orderBy('key').execute()).map(({ key }) => key)

  it('are forgotten once they are older than they are kept, and no younger ones', async () => {
    for (const key of ['old', 'older', 'young']) await side.submit(createAlias(key), { idempotencyKey: key })
    await aged(store, 'old', 31)
    await aged(store, 'older', 400)
    await aged(store, 'young', 29)
    expect(await expireIdempotencyRecords(store.db, { days: 30, goOn: always })).toBe(2)
    expect(await keys()).toEqual(['young'])
    expect(await side.submit(createAlias('young'), { idempotencyKey: 'young' })).toMatchObject({ replayed: true })
  })

  it('leave their keys free for other requests', async () => {
    await side.submit(createAlias('smart'), { idempotencyKey: 'k' })
    await expect(side.submit(createAlias('fast'), { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    await aged(store, 'k', 31)
    await expireIdempotencyRecords(store.db, { days: 30, goOn: always })
    const answer = await side.submit(createAlias('fast'), { idempotencyKey: 'k' })
    expect(answer.replayed).toBe(false)
    expect(await side.submit(createAlias('fast'), { idempotencyKey: 'k' })).toEqual({ ...answer, replayed: true })
  })

  it('are forgotten in parts, of which each may be the last', async () => {
    await sql`
      insert into idempotency_records (actor_id, key, request_hash, after_position, event_count, recorded_at)
      select 'someone', 'key ' || n, repeat('0', 64), 0, 0, now() - interval '31 days' from generate_series(1, 1000) n`.execute(store.db)
    const answers = [true, true, false]
    const some = await expireIdempotencyRecords(store.db, { days: 30, pages: 2, goOn: async () => answers.shift() ?? false })
    expect(some).toBeGreaterThan(0)
    expect((await keys()).length).toBe(1_000 - some)
    expect(await expireIdempotencyRecords(store.db, { days: 30, pages: 2, goOn: always })).toBe(1_000 - some)
    expect(await keys()).toEqual([])
  })

  it('are looked at once an hour', async () => {
    let looks = 0
    const counting: Expiring = { what: 'a test', remove: async () => (looks += 1) }
    expect(await removeExpired(store, counting, never)).toBe(1)
    expect(await removeExpired(store, counting, never)).toBeNull()
    await sql`update retention_runs set ended_at = now() - interval '61 minutes'`.execute(store.db)
    expect(await removeExpired(store, counting, never)).toBe(2)
  })

  it('are looked at again when the look before failed', async () => {
    const failing: Expiring = { what: 'a test', remove: async () => Promise.reject(new Error('the disk is full')) }
    await expect(removeExpired(store, failing, never)).rejects.toThrow('the disk is full')
    expect(await removeExpired(store, { what: 'a test', remove: async () => 7 }, never)).toBe(7)
  })
})

describe(`what is removed when it is old, on ${postgres18.name},`, () => {
  it('is removed by one node at a time', async () => {
    const database = await postgres18.createDatabase()
    const [one, other] = [database.open(), database.open()]
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow: Expiring = {
      what: 'a test',
      remove: async (goOn) => {
        begun.resolve()
        await end.promise
        return (await goOn()) ? 1 : 0
      },
    }
    try {
      const first = removeExpired(one, slow, never)
      await begun.promise
      expect(await removeExpired(other, slow, never)).toBeNull()
      end.resolve()
      expect(await first).toBe(1)
      // Done for this hour, by whomever.
      expect(await removeExpired(other, slow, never)).toBeNull()
    } finally {
      end.resolve()
      await one.close()
      await other.close()
      await database.drop()
    }
  })
})
