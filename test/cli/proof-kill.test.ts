import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../src/db/embedded.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import type { Store } from '../../src/db/store.ts'
import { toLine } from '../../src/event-log/event-lines.ts'
import type { Registry } from '../../src/event-log/registry.ts'
import { storedEventPages } from '../../src/event-log/stored-events.ts'
import { createAlias, updateAlias } from '../support/commands.ts'
import { embedded } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { buildProgram, endAll, places, run, runUntilKilled } from '../support/program.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const EVENTS = 3_000

let folder: string
let lines: readonly string[]
let registry: Registry

/** A few thousand events, as lines of an export: far more than a pipe holds. */
beforeAll(async () => {
  await buildProgram()
  folder = mkdtempSync(join(tmpdir(), 'switchbook-kill-'))
  const store = await embedded.open()
  try {
    const side = await openTestWriteSide(store)
    registry = side.registry
    for (let n = 0; n < EVENTS / 100; n += 1) {
      const aliases = Array.from({ length: 50 }, (_, i) => `a-${n}-${i}`)
      await side.submit(aliases.flatMap((name) => [createAlias(name), updateAlias(name, { description: 'anew' })]))
    }
    const exported: string[] = []
    for await (const events of storedEventPages(store.db, registry, {}, 1_000)) exported.push(...events.map(toLine))
    lines = exported
    writeFileSync(join(folder, 'log.ndjson'), lines.join(''))
  } finally {
    await store.close()
  }
})
afterEach(endAll)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function withStoreOf({ DATABASE_URL, DATA_DIR }: Record<string, string>, work: (store: Store) => Promise<void>): Promise<void> {
  const store = DATABASE_URL
    ? openPostgres({ url: DATABASE_URL, poolSize: 2, statementTimeout: 30_000, onError: () => {} })
    : await openEmbedded({ directory: DATA_DIR })
  await work(store).finally(() => store.close())
}

describe.each(places)('a command that is killed on $name', ({ within }) => {
  it('leaves an empty store behind in the middle of an import, which then can be run again', () =>
    within('migrated', async (environment) => {
      const pipe = join(folder, `pipe-${Math.random()}`)
      expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
      const importing = runUntilKilled(['import', 'events', '-f', pipe], environment)
      const target = createWriteStream(pipe)
      // Resolves once nearly all of it was read: what is left fits into the pipe.
      await new Promise<void>((resolve, reject) => {
        target.once('error', reject)
        target.write(lines.slice(0, EVENTS - 500).join(''), () => resolve())
      })
      await sleep(300)
      expect((await importing.kill()).code).toBeNull()
      target.destroy()

      await withStoreOf(environment, async (store) => {
        expect((await sql`select position from log_head`.execute(store.db)).rows).toEqual([{ position: 0 }])
        expect((await sql`select from events limit 1`.execute(store.db)).rows).toEqual([])
      })
      expect(await run(['import', 'events', '-f', join(folder, 'log.ndjson')], environment)).toMatchObject({ code: 0, stderr: '' })
      await withStoreOf(environment, async (store) => {
        expect(await expectSoundLog(store, { registry })).toHaveLength(EVENTS)
      })
    }))

  it('leaves the read tables as they were in the middle of a rebuild, which then can be run again', () =>
    within('migrated', async (environment) => {
      expect(await run(['import', 'events', '-f', join(folder, 'log.ndjson')], environment)).toMatchObject({ code: 0, stderr: '' })
      for (const patience of [300, 900, 1_500]) {
        const rebuilding = runUntilKilled(['rebuild'], environment)
        await sleep(patience)
        await rebuilding.kill()
        await withStoreOf(environment, async (store) => {
          await expectSoundLog(store, { registry })
        })
      }
      expect(await run(['rebuild'], environment)).toMatchObject({ code: 0, stdout: 'the read tables are made of 3,000 events\n' })
      await withStoreOf(environment, async (store) => {
        await expectSoundLog(store, { registry })
        expect((await sql`select relname from pg_class where relname like '%rebuild%'`.execute(store.db)).rows).toEqual([])
      })
    }))
})
