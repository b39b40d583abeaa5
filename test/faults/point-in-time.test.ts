import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/db/postgres.ts'
import { Client } from '../support/graphql-client.ts'
import { expectSoundLog, storedEvents } from '../support/log.ts'
import { type PostgresServer, serverFolder, startPostgres, systemBinaries, takeBaseBackup } from '../support/postgres-server.ts'
import { buildProgram, endAll, run, serve } from '../support/program.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const KEY = 'operators-own-key-1'
const found = systemBinaries()
const binaries = found && existsSync(join(found, 'pg_basebackup')) ? found : null
if (!binaries) console.warn('\n!!! This machine has no PostgreSQL with pg_basebackup of its own: recovery from it is SKIPPED !!!\n')

beforeAll(buildProgram)
afterEach(endAll)

async function ask<T extends pg.QueryResultRow>({ url }: PostgresServer, query: string): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<T>(query).finally(() => client.end())
  return rows[0] as T
}

async function readStore<T>({ url }: PostgresServer, read: (store: ReturnType<typeof openPostgres>) => Promise<T>): Promise<T> {
  const store = openPostgres({ url, poolSize: 2, statementTimeout: 30_000, onError: () => {} })
  return read(store).finally(() => store.close())
}

describe.runIf(binaries)('a server that is lost with its machine', () => {
  it('comes back from a base backup and its archive as it stood at a moment after the backup, to the hash', {
    timeout: 240_000,
  }, async () => {
    const programs = binaries as string
    const archive = serverFolder()
    const source = await startPostgres(programs, '', { settings: ['archive_mode=on', `archive_command=cp %p ${archive}/%f`] })
    let restored: PostgresServer | null = null
    try {
      const node = await serve({ DATABASE_URL: source.url, SWITCHBOOK_ADMIN_KEY: KEY })
      const client = new Client(node.url, KEY)
      let stopping = false
      let told = 0
      const changing = (async () => {
        for (let n = 0; !stopping; n += 1) {
          told = Number((await client.change('createModelAlias', { name: `a${n}`, litellmModel: 'openai/gpt-4o' })).position)
        }
      })()
      await expect.poll(() => told).toBeGreaterThan(20)
      const backup = takeBaseBackup(programs, source)
      const within = told
      await expect.poll(() => told).toBeGreaterThan(within + 20)
      stopping = true
      await changing
      const good = told
      await ask(source, `select pg_create_restore_point('before the mistake')`)
      for (const name of ['a0', 'a1', 'a2']) await client.change('deleteModelAlias', { name })
      const whole = await readStore(source, storedEvents)
      expect(whole.length).toBeGreaterThan(good)
      await node.end('SIGTERM')
      const { file } = await ask<{ file: string }>(source, 'select pg_walfile_name(pg_switch_wal()) as file')
      await expect
        .poll(
          async () => (await ask<{ there: boolean }>(source, `select last_archived_wal >= '${file}' as there from pg_stat_archiver`)).there,
        )
        .toBe(true)
      await source.crash()

      restored = await startPostgres(programs, '', {
        settings: [`restore_command=cp ${archive}/%f %p`, 'recovery_target_name=before the mistake', 'recovery_target_action=promote'],
        backup,
      })
      const { code, stdout, stderr } = await run(['verify', '--store'], { DATABASE_URL: restored.url })
      expect({ code, stdout, stderr }).toMatchObject({ code: 0 })
      await readStore(restored, async (store) => {
        const side = await openTestWriteSide(store)
        expect((await expectSoundLog(store, side)).length).toBe(good)
        expect(await storedEvents(store)).toEqual(whole.slice(0, good))
        await side.commits.close()
      })
      const again = await serve({ DATABASE_URL: restored.url })
      const { position } = await new Client(again.url, KEY).change('createModelAlias', {
        name: 'afterwards',
        litellmModel: 'openai/gpt-4o',
      })
      expect(Number(position)).toBe(good + 1)
      await again.end('SIGTERM')
    } finally {
      await endAll()
      await source.stop()
      await restored?.stop()
      rmSync(archive, { recursive: true, force: true })
    }
  })
})
