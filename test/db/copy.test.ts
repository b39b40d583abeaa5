import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { ConnectionLost } from '../../src/db/store.ts'
import { postgres18, stores } from '../support/databases.ts'

describe.each(stores)('rows copied into $name', ({ open }) => {
  it('are all there, or none is and the connection goes on', async () => {
    const store = await open()
    try {
      await store.writer.query('create table copied (n bigint not null, note text)')
      await store.writer.copy('copied', ['note', 'n'], 'one\t1\n\\N\t2\n')
      await expect(store.writer.copy('copied', ['n', 'note'], '3\tthree\nfour\t4\n')).rejects.toThrow(/four/)
      const many = Array.from({ length: 20_000 }, (_, i) => `${i + 10}\t${'x'.repeat(100)}\n`).join('')
      await store.writer.copy('copied', ['n', 'note'], many)
      const { rows } = await sql`select n, note from copied order by n limit 3`.execute(store.db)
      expect(rows).toEqual([
        { n: 1, note: 'one' },
        { n: 2, note: null },
        { n: 10, note: 'x'.repeat(100) },
      ])
      expect(await store.writer.query('select count(*) as n from copied')).toEqual([{ n: 20_002 }])
    } finally {
      await store.close()
    }
  })
})

describe('rows copied over a connection that is lost', () => {
  it('are told to be lost, and the next ones take another connection', async () => {
    const database = await postgres18.createDatabase()
    const store = database.open()
    try {
      await store.writer.query('create table copied (n bigint)')
      const [writer] = await store.writer.query('select pg_backend_pid() as pid')
      await store.db.transaction().execute(async (transaction) => {
        // Until this ends, the rows wait.
        await sql`lock table copied`.execute(transaction)
        const copying = store.writer.copy('copied', ['n'], '1\n').catch((error: unknown) => error)
        await sql`select pg_terminate_backend(${writer?.pid}, 10000)`.execute(transaction)
        expect(await copying).toBeInstanceOf(ConnectionLost)
      })
      await store.writer.copy('copied', ['n'], '2\n')
      expect(await store.writer.query('select n from copied')).toEqual([{ n: 2 }])
    } finally {
      await store.close()
      await database.drop()
    }
  })
})
