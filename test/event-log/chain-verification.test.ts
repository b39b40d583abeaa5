import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { verifiedChain, verifyNextPart } from '../../src/event-log/chain-verification.ts'
import { createAlias, switchProvider } from '../support/commands.ts'
import { stores } from '../support/databases.ts'
import { withTampering } from '../support/tampering.ts'
import { openTestWriteSide, type TestWriteSide } from '../support/write-side.ts'

const PART = { events: 3, time: 60_000 }

describe.each(stores)('what is known of the chain, on $name,', ({ open }) => {
  let store: Store
  let side: TestWriteSide
  beforeAll(async () => {
    store = await open()
    side = await openTestWriteSide(store)
    await side.submit(Array.from({ length: 8 }, (_, i) => createAlias(`alias-${i}`)))
  })
  afterAll(async () => {
    await side.commits.close()
    await store.close()
  })

  const db = () => store.db
  const position = () => side.commits.head.position
  const known = () => verifiedChain(db())
  const next = () => verifyNextPart(db(), PART)
  const toTheEnd = async () => {
    while ((await known()).position < position()) await next()
  }
  const dayOld = () => sql`update chain_verification set whole_since = now() - interval '25 hours'`.execute(db())

  it('begins with nothing, and grows part by part from where it ended', async () => {
    expect(await known()).toMatchObject({ position: 0, hash: '0'.repeat(64), verifiedAt: null, fault: null })
    expect(await next()).toEqual({ checked: 3, fault: null })
    expect(await known()).toMatchObject({ position: 3, verifiedAt: expect.any(Date) })
    expect(await next()).toEqual({ checked: 3, fault: null })
    expect(await known()).toMatchObject({ position: 6 })
    await toTheEnd()
    const { hash } = side.commits.head
    expect(await known()).toMatchObject({ position: position(), hash, fault: null })
    expect(await next()).toBeNull()
  })

  it('goes on with what was appended since', async () => {
    const { wholeSince } = await known()
    await side.submit(switchProvider('alias-1', 'openai/gpt-4o'))
    expect(await next()).toEqual({ checked: 1, fault: null })
    expect(await known()).toMatchObject({ position: position(), wholeSince })
  })

  it('has the whole chain walked again after a day, and says since when all of it holds', async () => {
    await dayOld()
    const { wholeSince } = await known()
    expect(await next()).toEqual({ checked: 3, fault: null })
    expect((await known()).wholeSince).toEqual(wholeSince)
    while ((await next()) !== null);
    const after = await known()
    expect(after.wholeSince.getTime() - wholeSince.getTime()).toBeGreaterThan(24 * 3_600_000)
    expect(after).toMatchObject({ position: position(), fault: null })
  })

  it('is walked again though the log grows all the time', async () => {
    await dayOld()
    const { wholeSince } = await known()
    for (let i = 0; i < 6; i++) {
      await side.submit(switchProvider('alias-5', i % 2 === 0 ? 'openai/gpt-4o' : 'openai/gpt-4'))
      expect(await next()).toMatchObject({ fault: null })
      expect(await known()).toMatchObject({ position: position() })
    }
    expect((await known()).wholeSince.getTime()).toBeGreaterThan(wholeSince.getTime())
  })

  it('names an old event that was changed, until it is as it was', async () => {
    await dayOld()
    const tampered = [`update events set reason = 'another' where position = 2`]
    await withTampering(store, tampered, async () => {
      expect(await next()).toMatchObject({ checked: 1, fault: { position: 2 } })
    })
    const { fault } = await known()
    expect(fault).toEqual({ position: 2, problem: expect.stringContaining('a column of event 2 was changed'), foundAt: expect.any(Date) })
    // What is appended does not make it forgotten, and it stays found at the time when it was.
    await side.submit(switchProvider('alias-2', 'openai/gpt-4o'))
    await withTampering(store, tampered, async () => {
      expect(await next()).toMatchObject({ fault: { position: 2 } })
    })
    expect((await known()).fault).toEqual(fault)
    await next()
    expect((await known()).fault).toBeNull()
    while ((await next()) !== null);
    expect(await known()).toMatchObject({ position: position(), fault: null })
  })

  it('stops in front of a new event that is bad', async () => {
    const before = await known()
    await side.submit(switchProvider('alias-3', 'openai/gpt-4o'))
    const last = position()
    await withTampering(store, [`update events set actor_id = 'nobody' where position = ${last}`], async () => {
      expect(await next()).toMatchObject({ fault: { position: last } })
      expect(await known()).toMatchObject({ position: before.position, hash: before.hash, fault: { position: last } })
    })
    await next()
    expect(await known()).toMatchObject({ position: last, fault: null })
  })

  it('is one node’s work at a time', async () => {
    await side.submit(switchProvider('alias-4', 'openai/gpt-4o'))
    await sql`update chain_verification set claimed_at = now()`.execute(db())
    expect(await next()).toBeNull()
    await sql`update chain_verification set claimed_at = now() - interval '5 seconds'`.execute(db())
    expect(await next()).toEqual({ checked: 1, fault: null })
  })
})
