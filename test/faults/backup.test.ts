import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { servers, type TestDatabase } from '../support/databases.ts'
import { Client } from '../support/graphql-client.ts'
import { expectSoundLog, storedEvents } from '../support/log.ts'
import { systemBinaries } from '../support/postgres-server.ts'
import { buildProgram, endAll, run, serve } from '../support/program.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const KEY = 'operators-own-key-1'
const binaries = systemBinaries()
if (!binaries) console.warn('\n!!! This machine has no PostgreSQL of its own: backup and restore by pg_dump is SKIPPED !!!\n')
// pg_dump reads no server that is newer than itself.
const [system] = servers.filter(({ name }) => name.includes('(system)'))

beforeAll(buildProgram)
afterEach(endAll)

const program = (name: string, args: readonly string[]) => {
  const { status, stderr } = spawnSync(join(binaries ?? '', name), args, { encoding: 'utf8' })
  expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' })
}

async function expectVerified(DATABASE_URL: string): Promise<void> {
  const { code, stdout, stderr } = await run(['verify', '--store'], { DATABASE_URL })
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 })
}

describe.runIf(binaries && system)('a backup by pg_dump, taken while changes are made', () => {
  it('is restored into an empty database as a whole log up to some position, and is served from there', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'switchbook-backup-'))
    const databases: TestDatabase[] = []
    const make = async (content: 'migrated' | 'empty') => {
      const made = await (system as (typeof servers)[number]).createDatabase(content)
      databases.push(made)
      return made
    }
    const before = await make('migrated')
    const after = await make('empty')
    try {
      const server = await serve({ DATABASE_URL: before.url, SWITCHBOOK_ADMIN_KEY: KEY })
      const client = new Client(server.url, KEY)
      let stopping = false
      const acknowledged: number[] = []
      const changing = (async () => {
        for (let n = 0; !stopping; n += 1) {
          const { position } = await client.change('createModelAlias', { name: `a${n}`, litellmModel: 'openai/gpt-4o' })
          acknowledged.push(Number(position))
        }
      })()
      await expect.poll(() => acknowledged.length).toBeGreaterThan(20)
      const told = acknowledged.at(-1) ?? 0
      program('pg_dump', ['--format=custom', `--file=${join(folder, 'dump')}`, before.url])
      stopping = true
      await changing
      await server.end('SIGTERM')

      program('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${after.url}`, join(folder, 'dump')])
      await expectVerified(after.url)
      const [source, restored] = [before.open(), after.open()]
      const events = await expectSoundLog(restored, await openTestWriteSide(restored))
      // To the byte and the hash, as they stand in the store that they came from.
      expect(await storedEvents(restored)).toEqual((await storedEvents(source)).slice(0, events.length))
      await source.close()
      await restored.close()
      // All that had been acknowledged when the backup began.
      expect(events.length).toBeGreaterThanOrEqual(told)

      const again = await serve({ DATABASE_URL: after.url })
      const { position } = await new Client(again.url, KEY).change('createModelAlias', {
        name: 'afterwards',
        litellmModel: 'openai/gpt-4o',
      })
      expect(Number(position)).toBe(events.length + 1)
      await again.end('SIGTERM')
      await expectVerified(after.url)
    } finally {
      for (const database of databases) await database.drop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
