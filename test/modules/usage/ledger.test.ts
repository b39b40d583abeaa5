import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/db/store.ts'
import { createAlias, createOrganization, createTeam, switchProvider } from '../../support/commands.ts'
import { stores } from '../../support/databases.ts'
import { openUsageSide, rollUps, rowsOf, someCall, type UsageSide } from './usage-side.ts'

describe.each(stores)('the ledger on $name', ({ open }) => {
  let store: Store
  let side: UsageSide
  beforeAll(async () => {
    store = await open()
    side = await openUsageSide(store)
    await side.submit([createOrganization('acme'), createAlias('smart'), createTeam('core')])
  })
  afterAll(async () => {
    await side.close()
    await store.close()
  })

  it('counts', async () => {
    await side.submit(switchProvider('smart', 'openai/gpt-4.1'))
    expect(await side.usage.recordAll([someCall(), someCall()])).toMatchObject({ accepted: 2, duplicates: 0, rejected: [] })
    console.log(await rowsOf(store, 'select * from usage_records'))
    const { kept, recounted } = await rollUps(store)
    expect(kept).toEqual(recounted)
  })
})
