import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConnectionLost, type Store } from '../../src/db/store.ts'
import { addCredits, createAlias, createOrganization, createTeam, switchProvider } from '../support/commands.ts'
import { CutProxy } from '../support/cut-proxy.ts'
import { postgres18, type TestDatabase } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { openTestWriteSide, type TestWriteSide } from '../support/write-side.ts'

const UNKNOWN_OUTCOME = {
  code: 'UNAVAILABLE',
  message: expect.stringContaining('whether the change was written is not known: repeat it with the same idempotencyKey'),
}

describe('a connection that is lost', () => {
  let database: TestDatabase
  let proxy: CutProxy
  let store: Store
  let writeSide: TestWriteSide
  /** A connection of our own to the same database, past the proxy. */
  let admin: pg.Client
  let lost: Error[]

  beforeEach(async () => {
    database = await postgres18.createDatabase()
    proxy = await CutProxy.to(database.url)
    lost = []
    store = database.open({ url: proxy.url, onError: (error) => lost.push(error) })
    writeSide = await openTestWriteSide(store)
    admin = new pg.Client(database.url)
    await admin.connect()
    await writeSide.submit([createOrganization('acme'), createTeam('core')])
  })
  afterEach(async () => {
    await store.close()
    await proxy.close()
    await admin.end()
    await database.drop()
  })

  const credited = async () => (await expectSoundLog(store, writeSide)).filter(({ type }) => type === 'CreditsAdded').length

  const writers = async () => {
    const { rows } = await admin.query(
      "select pid from pg_stat_activity where datname = current_database() and application_name = 'switchbook-writer'",
    )
    return rows.map(({ pid }) => Number(pid))
  }
  const terminate = async (pids: readonly number[]) => {
    for (const pid of pids) await admin.query('select pg_terminate_backend($1)', [pid])
  }
  /** Waits for what happens outside this process. */
  const until = async (happened: () => boolean | Promise<boolean>) => {
    while (!(await happened())) await new Promise(setImmediate)
  }
  const isWaitingForLock = async () =>
    (await admin.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rowCount === 1
  /** Keeps every writer from moving the head until it is let go. */
  const holdHead = async () => {
    const holder = new pg.Client(database.url)
    await holder.connect()
    await holder.query('begin')
    await holder.query('select from log_head for update')
    return { letGo: () => holder.end() }
  }

  it('while idle is made anew for the next command', async () => {
    await terminate(await writers())
    await until(() => lost.length > 0)
    await expect(writeSide.submit(addCredits('core', '1'))).resolves.toMatchObject({ position: 3 })
    expect(await writers()).toHaveLength(1)
    expect(await credited()).toBe(1)
  })

  it('many times over leaves no connection behind', async () => {
    for (let round = 1; round <= 5; round += 1) {
      await terminate(await writers())
      await until(() => lost.length === round)
      await writeSide.submit(addCredits('core', '1'))
    }
    expect(await writers()).toHaveLength(1)
    await store.close()
    await until(async () => (await writers()).length === 0)
    store = database.open()
    expect(await credited()).toBe(5)
  })

  it('at any moment fails at most the commands of that moment, and a retry with the same key counts once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const pids = await writers()
      const first = Promise.allSettled([1, 2, 3].map((n) => writeSide.submit(addCredits('core', '1'), { idempotencyKey: `${round}-${n}` })))
      await terminate(pids)
      for (const answer of await first) if (answer.status === 'rejected') expect(answer.reason).toMatchObject(UNKNOWN_OUTCOME)
      for (const n of [1, 2, 3]) {
        const again = async (): Promise<unknown> =>
          writeSide.submit(addCredits('core', '1'), { idempotencyKey: `${round}-${n}` }).catch((error) => {
            expect(error).toMatchObject(UNKNOWN_OUTCOME)
            return again()
          })
        await again()
      }
    }
    expect(await credited()).toBe(60)
  })

  it('lets those who wait behind the lost commit be decided again', async () => {
    const { letGo } = await holdHead()
    const underWay = Promise.allSettled([writeSide.submit(addCredits('core', '1'))])
    await until(isWaitingForLock)
    const behind = Promise.all([createAlias('smart'), switchProvider('smart', 'openai/gpt-4o')].map((command) => writeSide.submit(command)))
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    await terminate(await writers())
    expect(await underWay).toMatchObject([{ reason: UNKNOWN_OUTCOME }])
    await letGo()
    expect(await behind).toMatchObject([{ position: 3 }, { position: 4 }])
    expect(await credited()).toBe(0)
  })

  it('after the commit and before its answer changes nothing for the caller: the log knows', async () => {
    const cut = proxy.cut({ text: 'append_', lose: 'answer' })
    await expect(writeSide.submit(addCredits('core', '1'))).resolves.toMatchObject({ position: 3, replayed: false })
    await cut
    await expect(writeSide.submit(addCredits('core', '1'))).resolves.toMatchObject({ position: 4 })
    expect(await credited()).toBe(2)
  })

  it('after the commit and for good leaves the outcome open, and a retry with the same key finds it', async () => {
    const cut = proxy.cut({ text: 'append_', lose: 'answer', forGood: true })
    const answers = await Promise.allSettled([
      writeSide.submit(addCredits('core', '1'), { idempotencyKey: 'k1' }),
      writeSide.submit(addCredits('core', '2'), { idempotencyKey: 'k2' }),
    ])
    await cut
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: UNKNOWN_OUTCOME })
    await expect(writeSide.submit(createAlias('meanwhile'))).rejects.toMatchObject(UNKNOWN_OUTCOME)
    proxy.mend()
    await expect(writeSide.submit(addCredits('core', '1'), { idempotencyKey: 'k1' })).resolves.toMatchObject({
      position: 3,
      replayed: true,
    })
    await expect(writeSide.submit(addCredits('core', '2'), { idempotencyKey: 'k2' })).resolves.toMatchObject({
      position: 4,
      replayed: true,
    })
    expect(await credited()).toBe(2)
  })

  it('before the statement arrives writes nothing, and a retry with the same key does', async () => {
    const cut = proxy.cut({ text: 'append_', lose: 'request' })
    await expect(writeSide.submit(addCredits('core', '1'), { idempotencyKey: 'k' })).rejects.toMatchObject(UNKNOWN_OUTCOME)
    await cut
    await expect(writeSide.submit(addCredits('core', '1'), { idempotencyKey: 'k' })).resolves.toMatchObject({
      position: 3,
      replayed: false,
    })
    expect(await credited()).toBe(1)
  })

  it('while the server is still at the statement counts it once, though it is written after the retry has begun', async () => {
    const head = await holdHead()
    const first = writeSide.submit(addCredits('core', '1'), { idempotencyKey: 'k' })
    await until(isWaitingForLock)
    proxy.down()
    proxy.mend()
    await expect(first).rejects.toMatchObject(UNKNOWN_OUTCOME)
    const again = writeSide.submit(addCredits('core', '1'), { idempotencyKey: 'k' })
    await until(async () => (await writers()).length === 2)
    await head.letGo()
    await expect(again).resolves.toMatchObject({ position: 3 })
    expect(await credited()).toBe(1)
    // The memory of this node is right even where the event came in by the orphaned statement.
    await expect(writeSide.submit(createAlias('next'))).resolves.toMatchObject({ position: 4 })
    await expectSoundLog(store, writeSide)
  })

  it('of an orphaned statement without a key is taken in as it is found', async () => {
    const head = await holdHead()
    const first = writeSide.submit(createAlias('smart'))
    await until(isWaitingForLock)
    proxy.down()
    proxy.mend()
    await expect(first).rejects.toMatchObject(UNKNOWN_OUTCOME)
    await head.letGo()
    await until(async () => (await admin.query('select from events where position = 3')).rowCount === 1)
    await expect(writeSide.submit(createAlias('smart'))).rejects.toMatchObject({ code: 'ALIAS_ALREADY_EXISTS' })
    await expect(writeSide.submit(switchProvider('smart', 'openai/gpt-4o'))).resolves.toMatchObject({ position: 4 })
    await expectSoundLog(store, writeSide)
  })

  it.each(['answer', 'request'] as const)(
    'with the %s of COMMIT, after another node moved the head, is settled by the log',
    async (lose) => {
      const elsewhere = database.open()
      try {
        await (await openTestWriteSide(elsewhere)).submit(addCredits('core', '1'))
        const cut = proxy.cut({ text: 'commit', lose })
        const answer = writeSide.submit(addCredits('core', '2'), { idempotencyKey: 'k' })
        if (lose === 'answer') await expect(answer).resolves.toMatchObject({ position: 4, replayed: false })
        else await expect(answer).rejects.toMatchObject(UNKNOWN_OUTCOME)
        await cut
        const again = writeSide.submit(addCredits('core', '2'), { idempotencyKey: 'k' })
        await expect(again).resolves.toMatchObject({ position: 4, replayed: lose === 'answer' })
        expect(await credited()).toBe(2)
      } finally {
        await elsewhere.close()
      }
    },
  )

  it('in the middle of a transaction fails it, and never says that it was committed', async () => {
    const transaction = store.writer.transaction(async (session) => {
      await session.query("insert into idempotency_records values ('a', 'k', 'h', 0, 0, now())")
      await terminate(await writers())
      await until(() => lost.length > 0)
      // Another connection is there by now; the transaction must not end on it.
      await store.writer.query('select 1')
    })
    await expect(transaction).rejects.toBeInstanceOf(ConnectionLost)
    expect(await store.db.selectFrom('idempotency_records').selectAll().execute()).toEqual([])
    expect(await writers()).toHaveLength(1)
  })

  it('with a database that stays away is told at once, and mended when it is back', async () => {
    proxy.down()
    await expect(writeSide.submit(addCredits('core', '1'))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(writeSide.submit(switchProvider('nope', 'openai/gpt-4'))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(writeSide.commits.catchUp()).rejects.toBeInstanceOf(ConnectionLost)
    proxy.mend()
    await expect(writeSide.submit(addCredits('core', '1'))).resolves.toMatchObject({ position: 3 })
    expect(await credited()).toBe(1)
  })

  it('is not what happened when the server gave a statement up: then nothing was written, and it is said so', async () => {
    const head = await holdHead()
    const answers = Promise.allSettled([1, 2].map(() => writeSide.submit(addCredits('core', '1'))))
    await until(isWaitingForLock)
    for (const pid of await writers()) await admin.query('select pg_cancel_backend($1)', [pid])
    for (const answer of await answers) {
      expect(answer).toMatchObject({
        reason: { code: 'UNAVAILABLE', message: 'the database did not take the change in time; nothing was written, try again' },
      })
    }
    await head.letGo()
    await expect(writeSide.submit(addCredits('core', '1'))).resolves.toMatchObject({ position: 3 })
    expect(await credited()).toBe(1)
  })
})
