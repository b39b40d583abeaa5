import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { slices } from '../../src/modules.ts'
import { rebuild } from '../../src/projections/rebuild.ts'
import { startTestApp } from '../support/app.ts'
import { createAlias, updateAlias } from '../support/commands.ts'
import { postgres18, servers, stores } from '../support/databases.ts'
import { expectSoundLog, storedTables } from '../support/log.ts'
import { randomHistory } from '../support/random-history.ts'
import { openTestWriteSide } from '../support/write-side.ts'

/** Everything that the database says of its tables: columns, constraints, indexes, options and grants. */
async function definitions(store: Store): Promise<unknown> {
  const { rows } = await sql`
    select c.relname, c.relkind, c.reloptions, c.relacl::text, array(
      select a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || a.attcollation || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum
    ) as columns, array(select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = c.oid order by conname) as constraints,
    (select pg_get_indexdef(c.oid) where c.relkind = 'i') as index
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i', 'p') order by c.relname`.execute(store.db)
  return rows
}

async function withStore(open: () => Promise<Store>, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await open()
  await work(store).finally(() => store.close())
}

describe.each(stores)('a rebuild on $name', ({ open }) => {
  it.each([1, 2, 3])('makes the read tables of random history %i again, to the row', (seed) =>
    withStore(open, async (store) => {
      const side = await openTestWriteSide(store)
      await randomHistory(side, seed, 150)
      const before = await storedTables(store, side.registry)
      // Few rows remembered, so that some are written before they end.
      for (const options of [{ page: 7, openRows: 3 }, { page: 10 }, {}]) {
        expect(await rebuild(store, side.registry, options)).toBe(side.commits.head.position)
        expect(await storedTables(store, side.registry)).toEqual(before)
      }
      await expectSoundLog(store, side)
      await randomHistory(side, seed + 100, 30)
      await expectSoundLog(store, side)
    }),
  )

  it('mends read tables that were changed behind the program', () =>
    withStore(open, async (store) => {
      const side = await openTestWriteSide(store)
      await randomHistory(side, 4, 60)
      const before = await storedTables(store, side.registry)
      for (const { aggregate } of slices)
        for (const { name } of aggregate?.domain.tables ?? []) await sql`delete from ${sql.table(name)}`.execute(store.db)
      await rebuild(store, side.registry)
      expect(await storedTables(store, side.registry)).toEqual(before)
    }))

  it('keeps every text as it was, whatever stands in it', () =>
    withStore(open, async (store) => {
      const side = await openTestWriteSide(store)
      const texts = ['', '\\N', '\\.', 'a\tb', 'a\nb', 'a\r\nb', 'a\\b\\tc', '"quoted", {braces}', 'ünïcödé 🦉', 'NULL']
      for (const [i, description] of texts.entries()) await side.submit(createAlias(`alias-${i}`, { description }))
      // Some of the rows end.
      for (const i of [1, 3, 5]) await side.submit(updateAlias(`alias-${i}`, { description: null }))
      const before = await storedTables(store, side.registry)
      await rebuild(store, side.registry)
      expect(await storedTables(store, side.registry)).toEqual(before)
    }))

  it('leaves every table as it was defined, and what is not projected alone', () =>
    withStore(open, async (store) => {
      const side = await openTestWriteSide(store)
      await side.submit(createAlias('smart'))
      await sql`insert into key_uses values ('k', '2026-11-24T06:00:00Z')`.execute(store.db)
      await sql`alter table teams set (fillfactor = 80)`.execute(store.db)
      await sql`grant select on teams to public`.execute(store.db)
      const before = await definitions(store)
      await rebuild(store, side.registry)
      await rebuild(store, side.registry)
      expect(await definitions(store)).toEqual(before)
      expect((await sql`select * from key_uses`.execute(store.db)).rows).toHaveLength(1)
    }))

  it('begins anew where an earlier one was killed', () =>
    withStore(open, async (store) => {
      const side = await openTestWriteSide(store)
      await randomHistory(side, 5, 40)
      const before = await storedTables(store, side.registry)
      const tables = await definitions(store)
      const durability = await store.writer.query('show synchronous_commit')
      const killed = rebuild(store, side.registry, {
        page: 5,
        told: (done) => {
          if (done > 8) throw new Error('killed')
        },
      })
      await expect(killed).rejects.toThrow('killed')
      expect(await store.writer.query('show synchronous_commit')).toEqual(durability)
      expect(await storedTables(store, side.registry)).toEqual(before)
      expect(await definitions(store)).not.toEqual(tables)
      await rebuild(store, side.registry)
      expect(await storedTables(store, side.registry)).toEqual(before)
      expect(await definitions(store)).toEqual(tables)
    }))

  it('changes nothing where a view stands upon a read table, and says so', () =>
    withStore(open, async (store) => {
      const side = await openTestWriteSide(store)
      await side.submit(createAlias('smart'))
      await sql`create view report as select name from model_aliases`.execute(store.db)
      await expect(rebuild(store, side.registry)).rejects.toThrow(
        /nothing was changed: cannot drop table model_aliases .*view report depends on/,
      )
      await expectSoundLog(store, side)
      await sql`drop view report`.execute(store.db)
      expect(await rebuild(store, side.registry)).toBe(1)
    }))

  it('of an empty log makes empty tables', () =>
    withStore(open, async (store) => {
      const side = await openTestWriteSide(store)
      expect(await rebuild(store, side.registry)).toBe(0)
      await side.submit(createAlias('smart'))
      await expectSoundLog(store, side)
    }))
})

describe.each(servers)('a rebuild beside running nodes on $name', ({ createDatabase }) => {
  it('loses nothing that is written meanwhile, and disturbs neither writers nor readers', async () => {
    const database = await createDatabase()
    const [one, two, other] = [database.open(), database.open(), database.open()]
    try {
      const sides = [await openTestWriteSide(one), await openTestWriteSide(two)]
      await sides[0]?.submit(createAlias('first'))
      let stop = false
      let written = 0
      const writing = sides.flatMap((side, node) =>
        Array.from({ length: 4 }, async (_, caller) => {
          for (let n = 0; !stop; n += 1) {
            const name = `n${node}-${caller}-${n}`
            await side.submit(createAlias(name))
            await side.submit(updateAlias(name, { description: 'anew' }))
            written += 2
          }
        }),
      )
      const reading = sides.map(async (_, node) => {
        const { db } = node === 0 ? one : two
        for (let last = 0; !stop; ) {
          const { rows } = await sql<{ n: number; newest: number }>`
            select count(*) as n, max(valid_from) as newest from model_aliases where valid_to = ${sql.lit(Number.MAX_SAFE_INTEGER)}`.execute(
            db,
          )
          // No row that was there is ever missing.
          expect(rows[0]?.n).toBeGreaterThanOrEqual(last)
          last = rows[0]?.n ?? 0
        }
      })
      const restarting = (async () => {
        while (!stop) {
          const side = await openTestWriteSide(other)
          expect(side.world.position).toBe(side.commits.head.position)
        }
      })()
      const rebuilding = database.open()
      for (let i = 0; i < 4; i += 1) await rebuild(rebuilding, (sides[0] as (typeof sides)[0]).registry, { page: 50 })
      stop = true
      await Promise.all([...writing, ...reading, restarting])
      await rebuilding.close()
      expect(written).toBeGreaterThan(20)
      const restarted = await openTestWriteSide(other)
      await expectSoundLog(other, restarted)
      for (const side of sides) await side.commits.catchUp()
      await expectSoundLog(one, sides[0] as (typeof sides)[0])
      await expectSoundLog(two, sides[1] as (typeof sides)[0])
    } finally {
      await Promise.all([one.close(), two.close(), other.close()])
      await database.drop()
    }
  })

  it('waits for a long read, lets others through meanwhile, and is done once at a time', async () => {
    const database = await createDatabase()
    const [store, second] = [database.open(), database.open()]
    try {
      const side = await openTestWriteSide(store)
      await side.submit(createAlias('smart'))
      let release = () => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      const long = store.db.transaction().execute(async (transaction) => {
        await sql`select * from model_aliases`.execute(transaction)
        await held
      })
      const rebuilding = rebuild(second, side.registry)
      const again = database.open()
      await expect
        .poll(async () => (await sql`select from pg_class where relname = 'model_aliases__rebuild'`.execute(again.db)).rows.length)
        .toBe(1)
      await expect(rebuild(again, side.registry)).rejects.toThrow('another rebuild of this store is under way')
      await again.close()
      await side.submit(createAlias('fast'))
      release()
      await long
      expect(await rebuilding).toBe(2)
      await expectSoundLog(store, side)
    } finally {
      await Promise.all([store.close(), second.close()])
      await database.drop()
    }
  })
})

describe('a rebuild beside a running program', () => {
  it('goes unnoticed by requests', async () => {
    let url = ''
    const app = await startTestApp({
      name: postgres18.name,
      async open() {
        const database = await postgres18.createDatabase()
        url = database.url
        const store = database.open()
        return { ...store, close: () => store.close().then(database.drop) }
      },
    })
    try {
      await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
      let stop = false
      let changes = 0
      const working = Array.from({ length: 3 }, async (_, caller) => {
        for (let n = 0; !stop; n += 1) {
          const name = `c${caller}-${n}`
          await app.admin.change('createModelAlias', { name, litellmModel: 'openai/gpt-4' })
          await app.admin.change('switchProvider', { alias: name, litellmModel: 'openai/gpt-4o' })
          const { modelAlias } = await app.admin.data<{ modelAlias: { litellmModel: string } }>(
            'query ($name: String!) { modelAlias(name: $name) { litellmModel history(first: 5) { nodes { type } } } modelAliases(first: 10) { totalCount } }',
            { name },
          )
          expect(modelAlias.litellmModel).toBe('openai/gpt-4o')
          changes += 2
        }
      })
      const { openPostgres } = await import('../../src/db/postgres.ts')
      const store = openPostgres({ url, poolSize: 2, statementTimeout: 30_000, onError: () => {} })
      for (let i = 0; i < 3; i += 1) await rebuild(store, app.app.services.registry)
      await store.close()
      stop = true
      await Promise.all(working)
      expect(changes).toBeGreaterThan(5)
      await expectSoundLog(app.app.store, app.app.services)
    } finally {
      await app.close()
    }
  })
})
