import pg from 'pg'
import { expect, it } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { createOrganization } from '../support/commands.ts'
import { expectSoundLog } from '../support/log.ts'
import { bundledBinaries, startPostgres } from '../support/postgres-server.ts'
import { openTestWriteSide } from '../support/write-side.ts'

it('while the standby that must confirm every commit is away, changes are refused in time, and once it is back their retry counts once', async () => {
  const server = await startPostgres(bundledBinaries())
  const open = () => {
    const limits = { statementTimeout: 30_000, writerStatementTimeout: 2_000, patience: 1_000 }
    return openPostgres({ url: server.url, poolSize: 2, ...limits, onError: () => {} })
  }
  const setting = async (...statements: string[]) => {
    const admin = new pg.Client(server.url)
    await admin.connect()
    for (const statement of statements) await admin.query(statement)
    await admin.end()
  }
  try {
    const before = open()
    await migrate(before.db)
    await before.close()
    await setting("alter system set synchronous_standby_names = 'nobody'")
    await server.crash()
    await server.restart()
    const store = open()
    try {
      const writeSide = await openTestWriteSide(store)
      const change = () => writeSide.submit(createOrganization('acme'), { idempotencyKey: 'acme' })
      // PostgreSQL's own limit of a statement does not count the wait for a standby.
      for (let tries = 0; tries < 2; tries += 1) await expect(change()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      await setting('alter system reset synchronous_standby_names', 'select pg_reload_conf()')
      await expect.poll(() => change().catch(({ code }) => code)).toMatchObject({ position: 1 })
      expect(await expectSoundLog(store, writeSide)).toHaveLength(1)
    } finally {
      await store.close()
    }
  } finally {
    await server.stop()
  }
})
