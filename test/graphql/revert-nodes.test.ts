import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AppStore, appStores, type Place, startTestApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/graphql-client.ts'
import { expectSoundLog } from '../support/log.ts'

const EVENTS = 'events { position } position'

describe('two nodes on one database', () => {
  let database: Place
  let apps: readonly TestApp[] = []
  let one: Client
  let other: Client
  beforeAll(async () => {
    const [onPostgres] = appStores as [AppStore]
    database = await onPostgres.place()
    const shared: AppStore = { ...onPostgres, open: database.open }
    const first = await startTestApp(shared)
    const second = await startTestApp(shared)
    apps = [first, second]
    one = first.admin
    other = second.clientWith(first.adminKey)
    await one.change('createModelAlias', { name: 'smart', litellmModel: 'openai/model' })
  })
  afterAll(async () => {
    for (const app of apps) await app.close()
    await database.remove()
  })

  const switchTo = async (client: Client, litellmModel: string) =>
    (await client.change('switchProvider', { alias: 'smart', litellmModel }, EVENTS)).position

  it('revert what the other wrote a moment ago', async () => {
    for (let n = 0; n < 5; n += 1) {
      const position = await switchTo(one, `openai/model-${n}`)
      const reverted = await other.change('revertEvent', { position }, EVENTS)
      expect(reverted.position).toBe(String(Number(position) + 1))
    }
  })

  it('overwrite no change that the other makes meanwhile', async () => {
    for (let n = 0; n < 10; n += 1) {
      const position = await switchTo(one, `openai/first-${n}`)
      const [answer, later] = await Promise.all([
        other.ask<{ revertEvent: { position: string } }>(`mutation { revertEvent(input: { position: "${position}" }) { position } }`),
        switchTo(one, `openai/second-${n}`),
      ])
      if (answer.data) expect(Number(answer.data.revertEvent.position)).toBeLessThan(Number(later))
      else expect(answer.errors[0]?.extensions).toMatchObject({ code: 'REVERT_BLOCKED', details: { blockedBy: [{ position: later }] } })
      expect(await one.data('{ modelAlias(name: "smart") { litellmModel } }')).toEqual({
        modelAlias: { litellmModel: `openai/second-${n}` },
      })
    }
  })

  it('leave a log that is whole', async () => {
    const [first] = apps
    if (first) await expectSoundLog(first.app.store, { registry: first.app.services.registry })
  })
})
