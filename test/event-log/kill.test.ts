import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import type { Store } from '../../src/db/store.ts'
import type { AppenderOptions } from '../support/append-until-killed.ts'
import { addCredits, createAlias, createGroup, createOrganization, createTeam } from '../support/commands.ts'
import { embeddedFolder, postgres18 } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { bundledBinaries, startPostgres } from '../support/postgres-server.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const ROUNDS = 3
/** Several processes start, on machines of any speed. */
const SLOW = { timeout: 300_000 }
/** Inside the project, so that the program finds its packages. */
const BUILT = fileURLToPath(new URL(`../../node_modules/.switchbook-test-${process.pid}/`, import.meta.url))

beforeAll(async () => {
  mkdirSync(BUILT, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: fileURLToPath(new URL('../support/append-until-killed.ts', import.meta.url)), outDir: BUILT, minify: false },
  })
})
afterAll(() => rmSync(BUILT, { recursive: true, force: true }))

/** Lets a node append until it has answered `answers` events, kills it, and returns the `position eventId` of all it answered. */
async function killedAfter(answers: number, options: AppenderOptions): Promise<string[]> {
  const child = spawn(process.execPath, [`${BUILT}append-until-killed.js`, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)))
  let printed = ''
  let lines = 0
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
    lines += chunk.split('\n').length - 1
    if (lines >= answers) child.kill('SIGKILL')
  })
  expect(await exited).toBe('SIGKILL')
  return printed.split('\n').slice(0, -1)
}

const furniture = [createOrganization('acme'), createTeam('core'), createGroup('prod')]

async function expectAnswered(store: Store, answered: ReadonlySet<string>): Promise<void> {
  const writeSide = await openTestWriteSide(store)
  const events = await expectSoundLog(store, writeSide)
  const stored = new Set(events.map(({ position, eventId }) => `${position} ${eventId}`))
  expect([...answered].filter((event) => !stored.has(event))).toEqual([])
  // Each request is there once: no alias was made twice, and each made its own credit at most once.
  const made = events.filter(({ type }) => type === 'ModelAliasCreated').map(({ key }) => key)
  expect(new Set(made).size).toBe(made.length)
  const rows = await store.db
    .selectFrom('idempotency_records')
    .select(['after_position', 'event_count'])
    .orderBy('after_position')
    .execute()
  // Their answers lie side by side and cover the log behind the furniture.
  let covered = furniture.length
  for (const { after_position, event_count } of rows) {
    expect(after_position).toBe(covered)
    covered += event_count
  }
  expect(covered).toBe(events.length)
}

/** A number of answers after which the node is killed: different each time, early and late. */
const moment = (round: number) => 1 + Math.floor(Math.random() * 150 * (round + 1))

describe('a node that is killed while it appends loses nothing that it answered, and leaves nothing half done', () => {
  it('on PostgreSQL', SLOW, async () => {
    const database = await postgres18.createDatabase()
    let store = database.open()
    await (await openTestWriteSide(store)).submit(furniture)
    const answered = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const event of await killedAfter(moment(round), { url: database.url, prefix: `r${round}`, callers: 48 })) answered.add(event)
      await store.close()
      store = database.open()
      await settled(database.url)
      await expectAnswered(store, answered)
    }
    await store.close()
    await database.drop()
  })

  it('in the folder of the embedded store', SLOW, async () => {
    const directory = embeddedFolder()
    const open = () => openEmbedded({ directory })
    let store = await open()
    await (await openTestWriteSide(store)).submit(furniture)
    await store.close()
    const answered = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const event of await killedAfter(moment(round), { directory, prefix: `r${round}`, callers: 48 })) answered.add(event)
      store = await open()
      await expectAnswered(store, answered)
      await store.close()
    }
    rmSync(directory, { recursive: true, force: true })
  })
})

/** Waits until the server has ended what the killed node had under way. */
async function settled(url: string): Promise<void> {
  const admin = new pg.Client(url)
  await admin.connect()
  const busy = "select from pg_stat_activity where datname = current_database() and application_name = 'switchbook-writer'"
  while ((await admin.query(busy)).rowCount) await new Promise(setImmediate)
  await admin.end()
}

describe('a database that is killed while it is appended to', () => {
  it('keeps every answered command once it runs again, and takes the unanswered ones once', SLOW, async () => {
    const server = await startPostgres(bundledBinaries())
    try {
      const store = openPostgres({ url: server.url, poolSize: 2, statementTimeout: 30_000, onError: () => {} })
      await migrate(store.db)
      const writeSide = await openTestWriteSide(store)
      await writeSide.submit(furniture)
      const answered = new Set<string>()
      const repeated: (() => Promise<void>)[] = []
      for (let round = 0; round < 2; round += 1) {
        const { promise: enough, resolve: reached } = Promise.withResolvers<void>()
        const callers = Array.from({ length: 32 }, async (_, caller) => {
          for (let n = 0; ; n += 1) {
            const key = `${round}-${caller}-${n}`
            const submit = async () => {
              const { events } = await writeSide.submit([createAlias(key), addCredits('core', '1')], { idempotencyKey: key })
              for (const { position, eventId } of events) answered.add(`${position} ${eventId}`)
            }
            try {
              await submit()
            } catch (error) {
              expect(error).toMatchObject({ code: 'UNAVAILABLE' })
              repeated.push(submit)
              return
            }
            if (answered.size > 200 * (round + 1)) reached()
          }
        })
        await enough
        await server.crash()
        await Promise.all(callers)
        await server.restart()
        await Promise.all(repeated.splice(0).map((submit) => submit()))
      }
      const events = await expectSoundLog(store, writeSide)
      expect(new Set(events.slice(furniture.length).map(({ position, eventId }) => `${position} ${eventId}`))).toEqual(answered)
      const made = events.filter(({ type }) => type === 'ModelAliasCreated').map(({ key }) => key)
      expect(new Set(made).size).toBe(made.length)
      await store.close()
    } finally {
      await server.stop()
    }
  })
})
