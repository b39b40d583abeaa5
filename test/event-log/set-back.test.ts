import { describe, expect, it } from 'vitest'
import { appStores, startTestApp } from '../support/app.ts'
import { createAlias } from '../support/commands.ts'
import { stores } from '../support/databases.ts'
import { expectSoundLog } from '../support/log.ts'
import { withTampering, writeHistory } from '../support/tampering.ts'
import { openTestWriteSide } from '../support/write-side.ts'

/** As of a standby that is behind, or a primary whose last changes were lost. */
const setBackTo = (position: number) => [
  `delete from events where position > ${position}`,
  `update log_head set position = ${position}, hash = (select hash from events where position = ${position})`,
]

const SET_BACK = { code: 'UNAVAILABLE', message: expect.stringMatching(/^the database does not hold event \d+ as this node knows it/) }

describe.each(stores)('a store on $name that lacks what was durable', ({ open }) => {
  it('takes no change from a node that knows more, and takes it once it has everything again', async () => {
    const store = await open()
    const writeSide = await writeHistory(store)
    const { position } = writeSide.commits.head
    const change = () => writeSide.submit(createAlias('later'), { idempotencyKey: 'later' })
    await withTampering(store, setBackTo(position - 3), async () => {
      await expect(change()).rejects.toMatchObject(SET_BACK)
      await expect(writeSide.commits.catchUp()).rejects.toMatchObject(SET_BACK)
    })
    expect(await change()).toMatchObject({ position: position + 1 })
    expect(await expectSoundLog(store, writeSide)).toHaveLength(position + 1)
    await store.close()
  })

  it('gives a node nothing to take in: what others append in place of the lost belongs to another log', async () => {
    const store = await open()
    const writeSide = await writeHistory(store)
    const { position } = writeSide.commits.head
    await withTampering(store, setBackTo(position - 1), async () => {
      const other = await openTestWriteSide(store)
      for (const name of ['one', 'two', 'three']) await other.submit(createAlias(name))
      await expect(writeSide.commits.catchUp()).rejects.toMatchObject(SET_BACK)
      expect(writeSide.commits.head.position).toBe(position)
    })
    await store.close()
  })
})

const [postgres] = appStores

it('a node that knows more than its store says that it is not ready, and is ready again once the store has everything', async () => {
  const app = await startTestApp(postgres)
  for (const name of ['smart', 'fast']) await app.admin.change('createModelAlias', { name, litellmModel: 'openai/gpt-4' })
  const ready = async () => (await app.admin.fetch('/readyz')).status
  await withTampering(app.app.store, setBackTo(app.position() - 1), async () => {
    await expect.poll(ready).toBe(503)
    expect(await app.admin.refusalOf('createModelAlias', { name: 'cheap', litellmModel: 'openai/gpt-4' })).toMatchObject({
      message: SET_BACK.message,
      extensions: { code: 'UNAVAILABLE', details: { retryAfterSeconds: 1 } },
    })
  })
  await expect.poll(ready).toBe(200)
  await app.admin.change('createModelAlias', { name: 'cheap', litellmModel: 'openai/gpt-4' })
  await app.close()
})
