import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import type { Store } from '../../src/db/store.ts'
import { createAlias, createGroup } from '../support/commands.ts'
import { asOwner, servers, stores } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const changes = [
  "update events set reason = 'another'",
  "update events set reason = 'another' where false",
  'delete from events',
  'truncate events',
  'truncate events, event_subjects cascade',
  "update event_subjects set subject_key = 'another'",
  'delete from event_subjects',
  'truncate event_subjects',
  `insert into events select * from events on conflict (position) do update set reason = 'another'`,
]

const run = (store: Store, statement: string) => sql.raw(statement).execute(store.db)

describe.each(stores)('the log on $name', ({ open }) => {
  let store: Store

  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  it('is append-only: the database itself refuses every change of what is written', async () => {
    const writeSide = await openTestWriteSide(store)
    const { events } = await writeSide.submit([createAlias('smart'), createGroup('prod', ['smart'])])
    for (const change of changes) {
      await expect(run(store, change), change).rejects.toMatchObject({
        code: '42501',
        message: expect.stringMatching(/is append-only: (UPDATE|DELETE|TRUNCATE) refused/),
      })
    }
    expect(await expectSoundLog(store, writeSide)).toEqual(events)
  })

  it('takes no second event at a position or at a version of a stream, and no second answer for a key', async () => {
    const writeSide = await openTestWriteSide(store)
    await writeSide.submit(createAlias('smart'), { idempotencyKey: 'k' })
    const again = `insert into events select position + 1, event_id, stream_id, stream_type, stream_version, type, schema_version, data, actor_id, actor_kind,
      on_behalf_of, reason, source, request_id, correlation_id, causation_id, recorded_at, hash from events`
    await expect(run(store, 'insert into events select * from events')).rejects.toMatchObject({ code: '23505' })
    await expect(run(store, again)).rejects.toMatchObject({ code: '23505' })
    await expect(run(store, 'insert into idempotency_records select * from idempotency_records')).rejects.toMatchObject({ code: '23505' })
    await expect(run(store, 'insert into log_head select false, 7, hash, recorded_at from log_head')).rejects.toMatchObject({
      code: '23514',
    })
    expect(await expectSoundLog(store, writeSide)).toHaveLength(1)
  })
})

describe.each(servers)('the log of an owner without superuser rights on $name', ({ createDatabase }) => {
  it('is append-only by grants too, once the triggers are off', async () => {
    const database = await createDatabase('empty')
    const store = database.open({ url: asOwner(database) })
    try {
      await migrate(store.db)
      const writeSide = await openTestWriteSide(store)
      await writeSide.submit([createAlias('smart'), createGroup('prod', ['smart'])])
      for (const change of changes) await expect(run(store, change), change).rejects.toMatchObject({ code: '42501' })

      await run(store, 'alter table events disable trigger append_only')
      await run(store, 'alter table event_subjects disable trigger append_only')
      for (const change of changes) {
        await expect(run(store, change), change).rejects.toMatchObject({
          code: '42501',
          message: expect.stringMatching(/permission denied for table event/),
        })
      }
      await writeSide.submit(createAlias('fast'))
      expect(await expectSoundLog(store, writeSide)).toHaveLength(4)
    } finally {
      await store.close()
      await database.drop()
    }
  })
})
