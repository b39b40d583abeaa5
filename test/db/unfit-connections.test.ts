import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/db/postgres.ts'
import { ConnectionLost, type Store } from '../../src/db/store.ts'
import { isTransient } from '../../src/db/transient.ts'
import { CutProxy } from '../support/cut-proxy.ts'
import { postgres18, type TestDatabase } from '../support/databases.ts'

describe('a connection that is there and of no use', () => {
  let database: TestDatabase
  let proxy: CutProxy
  let store: Store
  let admin: pg.Client

  beforeEach(async () => {
    database = await postgres18.createDatabase()
    proxy = await CutProxy.to(database.url)
    const limits = { statementTimeout: 2_000, writerStatementTimeout: 2_000, patience: 1_000 }
    // One connection for reads: if it stayed, nothing could be read.
    store = openPostgres({ url: proxy.url, poolSize: 1, ...limits, onError: () => {} })
    admin = new pg.Client(database.url)
    await admin.connect()
  })
  afterEach(async () => {
    await store.close()
    await proxy.close()
    await admin.end()
    await database.drop()
  })

  const read = () => sql`select 1 as one`.execute(store.db)
  const readByWriter = () => store.writer.query('select 1 as one')
  const write = () => sql`create table written (n int)`.execute(store.db)
  const writeByWriter = () => store.writer.query('create table written_too (n int)')
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => error,
    )

  it('since the server vanished without a word is given up, and another one is made', async () => {
    await Promise.all([read(), readByWriter()])
    proxy.silence()
    const errors = await Promise.all([failure(read()), failure(readByWriter())])
    expect(errors[1]).toBeInstanceOf(ConnectionLost)
    expect(errors.map(isTransient)).toEqual([true, true])
    await Promise.all([read(), readByWriter()])
  })

  it('since its server is no primary any more is given up, and another one is made', async () => {
    const { rows } = await admin.query<{ name: string }>('select quote_ident(current_database()) as name')
    // As of a standby: whoever connects now can read and not write, for as long as the connection lives.
    await admin.query(`alter database ${rows[0]?.name} set default_transaction_read_only = on`)
    const errors = await Promise.all([failure(write()), failure(writeByWriter())])
    expect(errors[1]).toBeInstanceOf(ConnectionLost)
    expect(errors.map(isTransient)).toEqual([true, true])
    await admin.query(`alter database ${rows[0]?.name} reset default_transaction_read_only`)
    await Promise.all([write(), writeByWriter()])
  })
})
