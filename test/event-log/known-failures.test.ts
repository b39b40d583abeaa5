/**
 * What went wrong in other event stores, case by case, and does not here. Each rule names where it was broken; the tests beside this
 * one go deeper.
 */
import { CompiledQuery, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Row, Session, Store } from '../../src/db/store.ts'
import { readEvents } from '../../src/event-log/read-events.ts'
import { DomainError } from '../../src/kernel/errors.ts'
import type { RecordedEvent } from '../../src/kernel/event.ts'
import {
  addCredits,
  addModels,
  createAlias,
  createGroup,
  createOrganization,
  createTeam,
  deleteAlias,
  deleteGroup,
  removeModels,
  switchProvider,
  teamCommand,
  updateAlias,
} from '../support/commands.ts'
import { postgres18, type TestDatabase } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { EVENTS, fillLog } from '../support/long-log.ts'
import { recording } from '../support/recording.ts'
import { openTestWriteSide, type TestWriteSide } from '../support/write-side.ts'
import { history } from './fixtures/history.ts'

/** The store's pool, which many may use at once. */
const pooled = ({ db }: Store): Session => ({
  query: async <R extends Row>(statement: string, values: readonly unknown[] = []) =>
    (await db.executeQuery<R>(CompiledQuery.raw(statement, [...values]))).rows,
})

const many = (n: number) => Array.from({ length: n }, (_, i) => i)

describe('what went wrong elsewhere', () => {
  let database: TestDatabase
  let stores: Store[]
  let one: TestWriteSide
  let other: TestWriteSide

  beforeEach(async () => {
    database = await postgres18.createDatabase()
    stores = [database.open(), database.open(), database.open()]
    one = await openTestWriteSide(stores[0] as Store)
    other = await openTestWriteSide(stores[1] as Store)
  })
  afterEach(async () => {
    for (const store of stores) await store.close()
    await database.drop()
  })

  const deadlocks = async () => {
    const { rows } = await sql<{ deadlocks: number }>`select deadlocks from pg_stat_database where datname = current_database()`.execute(
      (stores[0] as Store).db,
    )
    return rows[0]?.deadlocks
  }

  it('a reader that follows by position while several writers commit misses no event (marten#1629, marten#4952, marten#4977, emmett#336, eventuous#222)', async () => {
    const reader = stores[2] as Store
    const writing = Promise.all(
      many(120).map((i) => (i % 2 ? one : other).submit([createAlias(`a${i}`), updateAlias(`a${i}`, { active: false })])),
    )
    let ended = false
    void writing.then(() => {
      ended = true
    })
    const seen: RecordedEvent[] = []
    for (let last = false; ; last = ended) {
      const page = await readEvents(reader.writer, one.registry, seen.length, 7)
      // A position once passed never gets an event later: each page goes on right behind the one before.
      expect(page.map(({ position }) => position)).toEqual(many(page.length).map((i) => seen.length + i + 1))
      seen.push(...page)
      if (last && page.length === 0) break
    }
    expect(seen).toEqual((await writing).flatMap(({ events }) => events).sort((a, b) => a.position - b.position))
  })

  it('what is answered as done is in the log at that moment, whatever else was in the batch (eventuous#553)', async () => {
    const reader = stores[2] as Store
    await Promise.allSettled(
      many(60).map(async (i) => {
        const odd = i % 5 === 0 ? { reason: 'a NUL\u0000' } : {}
        const node = i % 2 ? one : other
        const { events } = await node.submit([createAlias(`a${i % 45}`), updateAlias(`a${i % 45}`, { active: false })], odd)
        expect(await readEvents(pooled(reader), one.registry, (events[0]?.position ?? 0) - 1, 2)).toEqual(events)
      }),
    )
    await one.commits.catchUp()
    expect(await expectSoundLog(stores[0] as Store, one)).toHaveLength(
      2 *
        new Set(
          many(60)
            .filter((i) => i % 5)
            .map((i) => i % 45),
        ).size,
    )
  })

  it('a conflict uses up no position and no version (marten#4749)', async () => {
    await one.submit(createAlias('smart'))
    const answers = await Promise.allSettled(
      many(30).map((i) => (i % 2 ? one : other).submit(updateAlias('smart', { description: `${i}` }, 1))),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(other.submit(deleteAlias('smart', 2))).resolves.toMatchObject({ position: 3, events: [{ streamVersion: 3 }] })
    await one.commits.catchUp()
    expect(await expectSoundLog(stores[0] as Store, one)).toHaveLength(3)
  })

  it('an append of nothing leaves its stream and the log usable (marten#5539)', async () => {
    await one.submit(createAlias('smart'))
    for (const idempotencyKey of [undefined, 'k']) {
      const options = idempotencyKey === undefined ? {} : { idempotencyKey }
      await expect(one.submit([], options)).resolves.toMatchObject({ events: [], position: 1 })
    }
    await expect(one.submit(updateAlias('smart', { active: true }, 1), { idempotencyKey: 'nothing' })).resolves.toMatchObject({
      events: [],
    })
    await expect(other.submit(updateAlias('smart', { active: false }, 1))).resolves.toMatchObject({ position: 2 })
    await expect(one.submit(switchProvider('smart', 'openai/gpt-4o', 2))).resolves.toMatchObject({ position: 3 })
    await expectSoundLog(stores[0] as Store, one)
  })

  it('neither following the log nor appending reads a table from end to end (emmett#378)', async () => {
    const store = stores[2] as Store
    await fillLog(store)
    const scans = async () => {
      await store.writer.query('select pg_stat_force_next_flush()')
      await store.writer.query('select 1')
      const { rows } = await sql<{ relname: string; seq_tup_read: number }>`
        select relname, seq_tup_read from pg_stat_user_tables
        where relname in ('events', 'event_subjects', 'model_aliases', 'provider_switches', 'idempotency_records')`.execute(store.db)
      return Object.fromEntries(rows.map(({ relname, seq_tup_read }) => [relname, seq_tup_read]))
    }
    const writeSide = await openTestWriteSide(store)
    const before = await scans()
    await readEvents(store.writer, writeSide.registry, EVENTS - 5, 10)
    await writeSide.commits.catchUp()
    await writeSide.submit([createGroup('g', ['alias-1']), deleteAlias('alias-1'), switchProvider('alias-0', 'openai/gpt-4o')], {
      idempotencyKey: 'k',
    })
    await Promise.all(
      many(20).map((i) => writeSide.submit(updateAlias(`alias-${2 * i + 3}`, { description: 'anew' }), { idempotencyKey: `${i}` })),
    )
    await writeSide.submit(updateAlias('alias-3', { description: 'anew' }), { idempotencyKey: '0' })
    expect(await scans()).toEqual(before)
  })

  it('events are read in the order of their positions, however they lie on disk (emmett#239)', async () => {
    await one.submit(many(40).map((i) => createAlias(`a${i}`)))
    const store = stores[2] as Store
    await sql`create table upside_down as select * from events order by position desc`.execute(store.db)
    await sql`alter table events disable trigger append_only`.execute(store.db)
    await sql`truncate events`.execute(store.db)
    await sql`insert into events select * from upside_down`.execute(store.db)
    const byDisk = await store.writer.transaction(async (session: Session) => {
      for (const setting of ['enable_indexscan', 'enable_indexonlyscan', 'enable_bitmapscan'])
        await session.query(`set local ${setting} = off`)
      await session.query('set local enable_seqscan = on')
      const asStored = await session.query('select position from events')
      expect(asStored[0]).toEqual({ position: 40 })
      return readEvents(session, one.registry, 10, 20)
    })
    expect(byDisk.map(({ position }) => position)).toEqual(many(20).map((i) => i + 11))
  })

  it('a conflict is told as what it is, never as an error of the driver (marten#1465)', async () => {
    await one.submit([createAlias('smart'), createOrganization('acme'), createTeam('core')])
    const answers = await Promise.allSettled(
      many(80).map((i) => {
        const node = i % 2 ? one : other
        const kinds = [
          createAlias(`a${i % 7}`),
          updateAlias('smart', { description: `${i}` }, 1),
          addCredits('core', '1'),
          deleteAlias(`a${i % 7}`),
        ]
        return node.submit(kinds[i % 4] ?? [], i % 3 ? {} : { idempotencyKey: `k${i % 2}` })
      }),
    )
    for (const answer of answers) {
      if (answer.status === 'rejected') {
        expect(answer.reason).toBeInstanceOf(DomainError)
        expect(answer.reason.code).toMatch(/^(ALIAS_ALREADY_EXISTS|UNKNOWN_ALIAS|VERSION_CONFLICT|IDEMPOTENCY_KEY_REUSED)$/)
      }
    }
    await one.commits.catchUp()
    await expectSoundLog(stores[0] as Store, one)
  })

  it('everything that is kept beside the log can be made from it again, to the row (marten#3690)', async () => {
    for (const command of history) {
      one.clock.advance(1_000)
      await one.submit(command)
    }
    // What it leaves alive goes, and lives again.
    await one.submit([teamCommand('DeleteTeam', 'core'), deleteAlias('smart'), deleteGroup('prod')])
    await one.submit(history.filter(({ type }) => !/ApiKey|Organization$/.test(type) && !/TeamKey|Schedule|Webhook/.test(type)))
    await expectSoundLog(stores[0] as Store, one)
  })

  it('an append notifies nobody inside its transaction, where that would serialise all commits (marten#4961)', async () => {
    const { store, sent } = recording(stores[2] as Store)
    const writeSide = await openTestWriteSide(store)
    await one.submit(createAlias('before'))
    await writeSide.submit([createAlias('smart'), createGroup('g', ['smart'])], { idempotencyKey: 'k' })
    await Promise.all(many(5).map((i) => writeSide.submit(createAlias(`a${i}`))))
    expect(sent.length).toBeGreaterThan(3)
    expect(sent.filter((statement) => /notify/i.test(statement.sql))).toEqual([])
    const triggers = await sql`select tgname from pg_trigger where not tgisinternal and tgname <> 'append_only'`.execute(store.db)
    expect(triggers.rows).toEqual([])
  })

  it('one who listens and fails ends neither the following nor the writing (marten#4961)', async () => {
    const heard: number[] = []
    other.commits.onEvents(() => {
      throw new Error('a listener that fails')
    })
    other.commits.onEvents((events) => heard.push(...events.map(({ position }) => position)))
    await one.submit(createAlias('a'))
    await other.commits.catchUp()
    await one.submit(createAlias('b'))
    await other.commits.catchUp()
    await other.submit(createAlias('c'))
    expect(heard).toEqual([1, 2, 3])
  })

  it('batches that touch the same rows in opposite orders do not deadlock', async () => {
    const names = many(8).map((i) => `a${i}`)
    await one.submit([...names.map((name) => createAlias(name)), createGroup('g'), createGroup('h')])
    await Promise.all(
      many(40).flatMap((i) => {
        const forwards = [...names.map((name) => updateAlias(name, { description: `${i}` })), addModels('g', 'a0'), removeModels('h', 'a0')]
        return [one.submit(forwards), other.submit([...forwards].reverse())]
      }),
    )
    expect(await deadlocks()).toBe(0)
    await one.commits.catchUp()
    await expectSoundLog(stores[0] as Store, one)
  })

  it('an idle connection of the pool that falls away ends neither the process nor reading', async () => {
    const lost: Error[] = []
    const store = database.open({ onError: (error) => lost.push(error) })
    try {
      await Promise.all(many(3).map(() => store.db.selectFrom('log_head').selectAll().execute()))
      const { rows } = await (stores[1] as Store).db
        .selectFrom('log_head')
        .select(
          sql<number>`(select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and application_name = 'switchbook' and pid <> pg_backend_pid())`.as('killed'),
        )
        .execute()
        .then((rows) => ({ rows }))
      expect(rows[0]?.killed).toBeGreaterThanOrEqual(3)
      while (lost.length < 3) await new Promise(setImmediate)
      expect(await store.db.selectFrom('log_head').select('position').execute()).toEqual([{ position: 0 }])
    } finally {
      await store.close()
    }
  })

  it('a kept plan is never run for another statement: one name is one text, and the other way round', async () => {
    const { store, sent } = recording(stores[2] as Store)
    const writeSide = await openTestWriteSide(store)
    for (const [i, command] of history.entries()) await writeSide.submit(command, i % 2 ? {} : { idempotencyKey: `${i}` })
    await writeSide.submit(history, { idempotencyKey: 'all' }).catch(() => {})
    await Promise.all(
      many(30).map((i) =>
        writeSide.submit([createAlias(`a${i}`), createGroup(`g${i}`, [`a${i}`])], i % 3 ? {} : { idempotencyKey: `b${i}` }),
      ),
    )
    await one.submit(createAlias('elsewhere'))
    await writeSide.submit(deleteAlias('a1'))
    const named = sent.filter(({ name }) => name !== undefined)
    const pairs = new Set(named.map(({ name, sql }) => `${name}: ${sql}`))
    expect(new Set(named.map(({ name }) => name)).size).toBe(pairs.size)
    expect(new Set(named.map(({ sql }) => sql)).size).toBe(pairs.size)
    // PostgreSQL cuts names at 63 bytes.
    for (const { name } of named) expect(name?.length).toBeLessThanOrEqual(63)
    expect(pairs.size).toBeGreaterThan(10)
  })

  it('more kinds of statements than plans are kept for are run all the same', async () => {
    const { writer } = stores[0] as Store
    for (const round of [1, 2]) {
      for (const i of many(100))
        expect(await writer.query(`select $1::int + ${i} as sum`, [round], `kind_${i}`)).toEqual([{ sum: round + i }])
    }
  })
})
