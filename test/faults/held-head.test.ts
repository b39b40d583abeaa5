import pg from 'pg'
import { expect, it } from 'vitest'
import { startTestApp } from '../support/app.ts'
import { postgres18 } from '../support/databases.ts'

it('while a foreign transaction holds the head of the log, reads go on, changes wait no longer than told, and all is well once it ends', async () => {
  const database = await postgres18.createDatabase()
  const app = await startTestApp({ open: async () => database.open() })
  const holder = new pg.Client(database.url)
  await holder.connect()
  try {
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await holder.query('begin')
    await holder.query('select from log_head for update')
    const waiting = Array.from({ length: 20 }, (_, i) =>
      app.admin.refusalOf('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4', idempotencyKey: `a${i}` }),
    )
    const read = await app.admin.data('{ modelAlias(name: "smart") { litellmModel } }')
    expect(read).toEqual({ modelAlias: { litellmModel: 'openai/gpt-4' } })
    for (const { extensions } of await Promise.all(waiting)) {
      expect(extensions).toMatchObject({ code: expect.stringMatching(/^(UNAVAILABLE|OVERLOADED)$/), details: { retryAfterSeconds: 1 } })
    }
    await holder.query('rollback')
    for (let i = 0; i < 20; i += 1) {
      await app.admin.change('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4', idempotencyKey: `a${i}` })
    }
    const { modelAliases } = await app.admin.data<{ modelAliases: object }>('{ modelAliases(first: 1) { totalCount } }')
    expect(modelAliases).toEqual({ totalCount: 21 })
  } finally {
    await holder.end()
    await app.close()
    await database.drop()
  }
})
