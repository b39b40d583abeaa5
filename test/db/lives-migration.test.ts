import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { up } from '../../migrations/20261124T1037_lives.ts'
import { createAlias, createOrganization, createTeam, deleteAlias, switchProvider, teamCommand } from '../support/commands.ts'
import { stores } from '../support/databases.ts'
import { openTestWriteSide } from '../support/write-side.ts'

const TABLES = ['model_aliases', 'teams'] as const

describe.each(stores)('the step that marks where lives begin, on $name', ({ open }) => {
  it('finds in older rows what is written into new ones', async () => {
    const store = await open()
    const { submit } = await openTestWriteSide(store)
    const history = [
      createOrganization('acme'),
      createAlias('smart'),
      switchProvider('smart', 'openai/gpt-5'),
      deleteAlias('smart'),
      createAlias('smart'),
      createAlias('fast'),
      switchProvider('smart', 'openai/gpt-5'),
      createTeam('core', { creditsAllocated: '1' }),
      teamCommand('DeleteTeam', 'core'),
      createTeam('core', { creditsAllocated: '2' }),
      teamCommand('PauseTeam', 'core'),
    ]
    for (const command of history) await submit(command)
    const marked = async () =>
      Promise.all(TABLES.map(async (table) => (await sql`select * from ${sql.id(table)} order by valid_from`.execute(store.db)).rows))
    const written = await marked()
    expect(written.flat().filter((row) => (row as { born: boolean }).born)).toHaveLength(5)
    for (const table of TABLES) {
      await sql`alter table ${sql.id(table)} drop column born`.execute(store.db)
      await sql`create index ${sql.id(`${table}_deleted`)} on ${sql.id(table)} (valid_from) where deleted`.execute(store.db)
    }
    await up(store.db as unknown as Kysely<unknown>)
    expect(await marked()).toEqual(written)
    await store.close()
  })
})
