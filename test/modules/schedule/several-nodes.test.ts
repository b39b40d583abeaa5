import { expect, it } from 'vitest'
import { startOn } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { makeLogger } from '../../../src/main.ts'
import { listeningOn } from '../../support/app.ts'
import { postgres18 } from '../../support/databases.ts'
import { TestClock } from '../../support/write-side.ts'

const KEY = 'the-key-of-all-nodes'

it('three nodes whose clocks strike at once do each planned switch once', async () => {
  const database = await postgres18.createDatabase()
  const clock = new TestClock()
  const nodes = []
  for (let i = 0; i < 3; i += 1) {
    nodes.push(await startOn(database.open(), readConfig({ SWITCHBOOK_ADMIN_KEY: KEY }), makeLogger({ LOG_LEVEL: 'silent' }), clock))
  }
  const [first] = nodes
  if (!first) throw new Error('no node')
  const admin = await listeningOn(first, KEY)
  const total = 20
  for (let i = 0; i < total; i += 1) {
    await admin.change('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4' })
    await admin.change('scheduleSwitch', { alias: `a${i}`, litellmModel: 'openai/gpt-4o', at: '2026-11-25T00:00:00Z' })
  }
  for (const node of nodes) await node.services.commits.catchUp()
  clock.advance(86_400_000)
  const count = async (type: string) => {
    const query = 'query ($types: [String!]) { auditEvents(first: 1, filter: { types: $types }) { totalCount } }'
    return (await admin.data<{ auditEvents: { totalCount: number } }>(query, { types: [type] })).auditEvents.totalCount
  }
  while ((await count('ScheduledSwitchDone')) < total) await new Promise((resolve) => setTimeout(resolve, 20))
  for (const node of nodes) await node.close()
  const after = await startOn(database.open(), readConfig({ SWITCHBOOK_ADMIN_KEY: KEY }), makeLogger({ LOG_LEVEL: 'silent' }), clock)
  const again = await listeningOn(after, KEY)
  const { switched, done } = await again.data<Record<string, { totalCount: number }>>(`{
    switched: auditEvents(first: 1, filter: { types: ["ProviderSwitched"] }) { totalCount }
    done: auditEvents(first: 1, filter: { types: ["ScheduledSwitchDone"] }) { totalCount }
  }`)
  expect([switched?.totalCount, done?.totalCount]).toEqual([total, total])
  await after.close()
  await database.drop()
})
