import { expect, it } from 'vitest'
import { startOn } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { makeLogger } from '../../../src/main.ts'
import { listeningOn } from '../../support/app.ts'
import { postgres18 } from '../../support/databases.ts'
import { Receiver } from '../../support/webhook-receiver.ts'
import { TestClock } from '../../support/write-side.ts'

const KEY = 'the-key-of-both-nodes'

it('of two nodes one delivers what both record, and the other goes on when it leaves', async () => {
  const database = await postgres18.createDatabase()
  const receiver = await Receiver.start()
  const start = () =>
    startOn(database.open(), readConfig({ SWITCHBOOK_ADMIN_KEY: KEY }), makeLogger({ LOG_LEVEL: 'silent' }), new TestClock())
  const nodes = [await start(), await start()]
  const clients = await Promise.all(nodes.map((node) => listeningOn(node, KEY)))
  const alias = (i: number) => clients[i % 2]?.change('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4' })
  const positions = () => receiver.received.map(({ position }) => position)

  await clients[0]?.change('createWebhook', { url: receiver.url })
  for (let i = 0; i < 20; i += 1) await alias(i)
  await until(() => receiver.received.length >= 20)
  expect(positions()).toEqual(Array.from({ length: 20 }, (_, i) => i + 3))

  // Whichever of them held the lock, the one that stays delivers.
  await nodes[0]?.close()
  await alias(21)
  await until(() => positions().includes(23))
  expect(positions()).toEqual(Array.from({ length: 21 }, (_, i) => i + 3))
  await nodes[1]?.close()
  await receiver.close()
  await database.drop()
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}
