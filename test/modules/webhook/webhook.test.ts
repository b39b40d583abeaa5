import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appStores, type Place, startTestApp, type TestApp } from '../../support/app.ts'
import { type Received, Receiver } from '../../support/webhook-receiver.ts'
import { TestClock } from '../../support/write-side.ts'

interface Hook {
  readonly id: string
  readonly status: string
  readonly deliveredUpTo: string
  readonly lastError: string | null
}

const HOOK = 'id status deliveredUpTo lastError'

describe.each(appStores)('webhooks on $name', (store) => {
  let place: Place
  let app: TestApp
  let receiver: Receiver
  beforeEach(async () => {
    place = await store.place()
    receiver = await Receiver.start()
    await start()
  })
  afterEach(async () => {
    await app.close()
    await receiver.close()
    await place.remove()
  })

  async function start() {
    const environment = { SWITCHBOOK_ADMIN_KEY: 'the-key-of-this-test', WEBHOOK_MAX_FAILURES: '3' }
    app = await startTestApp(place, { clock: new TestClock(), environment })
  }
  const create = (given = {}) =>
    app.admin.change<{ webhook: Hook; secret: string }>('createWebhook', { url: receiver.url, ...given }, `secret webhook { ${HOOK} }`)
  const hook = async () => (await app.admin.data<{ webhooks: Hook[] }>(`{ webhooks { ${HOOK} } }`)).webhooks[0]
  const aliases = async (from: number, count: number) => {
    for (let i = from; i < from + count; i += 1) await app.admin.change('createModelAlias', { name: `a${i}`, litellmModel: 'openai/gpt-4' })
  }
  const positions = () => receiver.received.map(({ position }) => position)

  it('receive what is recorded after them, in order, each event once while all goes well', async () => {
    await aliases(0, 2)
    const { webhook } = await create()
    expect(webhook).toMatchObject({ status: 'ACTIVE', deliveredUpTo: '4', lastError: null })
    await aliases(2, 60)
    await until(() => receiver.received.length >= 60)
    expect(positions()).toEqual(Array.from({ length: 60 }, (_, i) => i + 5))
    await until(async () => (await hook())?.deliveredUpTo === '64')
  })

  it('receive only the kinds that they ask for', async () => {
    await create({ types: ['ModelAliasDisabled'] })
    await aliases(0, 3)
    await app.admin.change('disableModelAlias', { name: 'a1' })
    await until(() => receiver.received.length > 0)
    expect(receiver.received.map(({ type }) => type)).toEqual(['ModelAliasDisabled'])
  })

  it('are signed with the secret that was shown once, and tell no secret', async () => {
    const { secret } = await create()
    const key = await app.admin.data<{ createApiKey: { secret: string } }>(
      'mutation { createApiKey(input: { name: "ci", role: AUDITOR }) { secret } }',
    )
    await until(() => receiver.received.length > 0)
    const [{ headers, text }] = receiver.received as [Received]
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`
    const expected = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
      .update(signed)
      .digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${expected}`)
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1_000)).toBeLessThan(300)
    const told = JSON.parse(text)
    expect(told).toMatchObject({ id: headers['webhook-id'], type: 'ApiKeyCreated', data: { name: 'ci', role: 'AUDITOR' } })
    expect(told.data.secretHash).toBeUndefined()
    expect(text).not.toContain(key.createApiKey.secret)
    const { auditEvents } = await app.admin.data<{ auditEvents: object }>(
      '{ auditEvents(filter: { types: ["WebhookCreated"] }) { nodes { data changes { after } } } }',
    )
    expect(JSON.stringify(auditEvents)).not.toContain('whsec_')
  })

  it('are tried again until they take the event, and nothing overtakes it', async () => {
    receiver.answer = ({ position }) => (position === 4 && receiver.received.filter((one) => one.position === 4).length < 3 ? 503 : 200)
    await create()
    await aliases(0, 4)
    await until(() => positions().includes(6))
    expect(positions().slice(0, 6)).toEqual([3, 4, 4, 4, 5, 6])
    expect(await hook()).toMatchObject({ status: 'ACTIVE', lastError: null })
  })

  it('are parked after too many failures, which an event tells, and go on from there once resumed', async () => {
    receiver.answer = () => 302
    const { webhook } = await create()
    await aliases(0, 2)
    await until(async () => (await hook())?.status === 'PARKED')
    expect(positions()).toEqual([3, 3, 3])
    expect(await hook()).toMatchObject({ deliveredUpTo: '2', lastError: 'the endpoint answered 302' })
    const { auditEvents } = await app.admin.data<{ auditEvents: { nodes: object[] } }>(
      '{ auditEvents(filter: { types: ["WebhookParked"] }) { nodes { actor { kind } ... on WebhookParked { failures lastError } } } }',
    )
    expect(auditEvents.nodes).toEqual([{ actor: { kind: 'SYSTEM' }, failures: 3, lastError: 'the endpoint answered 302' }])
    receiver.answer = () => 200
    await app.admin.change('resumeWebhook', { id: webhook.id })
    await until(async () => (await hook())?.deliveredUpTo === String(app.position()))
    expect(positions().slice(3)).toEqual([3, 4, 5, 6])
    expect(await hook()).toMatchObject({ status: 'ACTIVE', lastError: null })
  })

  it('go on behind what they took when the server comes back, and repeat what it was never answered for', async () => {
    await create()
    await aliases(0, 3)
    await until(async () => (await hook())?.deliveredUpTo === '5')
    receiver.answer = () => 500
    await aliases(3, 1)
    await until(() => positions().includes(6))
    await app.close()
    receiver.answer = () => 200
    await start()
    await aliases(4, 1)
    await until(async () => (await hook())?.deliveredUpTo === '7')
    expect(positions().filter((position) => position < 6)).toEqual([3, 4, 5])
    expect([...new Set(positions())]).toEqual([3, 4, 5, 6, 7])
  })

  it('are heard out when the server stops, so that nothing they took is sent again', async () => {
    await create()
    const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
    receiver.answer = async () => {
      await stopped
      return 204
    }
    await aliases(0, 1)
    await until(() => positions().includes(3))
    const closing = app.close()
    await new Promise((resolve) => setTimeout(resolve, 200))
    stop()
    await closing
    await start()
    await until(async () => (await hook())?.deliveredUpTo === '3')
    await aliases(1, 1)
    await until(() => positions().includes(4))
    expect(positions()).toEqual([3, 4])
  })

  it('are delivered to no more once deleted', async () => {
    const { webhook } = await create()
    await app.admin.change('deleteWebhook', { id: webhook.id })
    await aliases(0, 2)
    expect(await hook()).toBeUndefined()
    expect(await app.admin.refusalOf('deleteWebhook', { id: webhook.id })).toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'id' } })
  })

  it('keep their secret beside the log, one for each that lives', async () => {
    const secrets = () => app.app.services.db.selectFrom('webhook_secrets').select('secret').execute()
    const { secret, webhook } = await create({ idempotencyKey: 'k' })
    expect(await create({ idempotencyKey: 'k' })).toMatchObject({ secret: null, webhook: { id: webhook.id } })
    await app.admin.refusalOf('createWebhook', { url: 'http://example.com/' })
    expect(await app.admin.change('createWebhook', { url: receiver.url, dryRun: true }, 'secret')).toEqual({ secret: null })
    expect(await secrets()).toEqual([{ secret }])
    expect(JSON.stringify(await app.app.services.db.selectFrom('events').selectAll().execute())).not.toContain(secret)
    await app.admin.change('deleteWebhook', { id: webhook.id }, 'deletedKey')
    expect(await secrets()).toEqual([])
  })

  it('are parked, and say why, in a store that has no secret of theirs', async () => {
    await create()
    await app.app.services.db.deleteFrom('webhook_secrets').execute()
    await app.close()
    await start()
    await until(async () => (await hook())?.status === 'PARKED')
    const { auditEvents } = await app.admin.data<{ auditEvents: { nodes: { summary: string }[] } }>(
      '{ auditEvents(filter: { types: ["WebhookParked"] }) { nodes { summary } } }',
    )
    expect(auditEvents.nodes[0]?.summary).toContain('its secret is not in this store')
    expect(receiver.received).toEqual([])
  })

  it.each([
    [{ url: 'http://example.com/hook' }, 'url'],
    [{ url: 'ftp://example.com' }, 'url'],
    [{ url: 'hook' }, 'url'],
    [{ url: 'https://user:secret@example.com/' }, 'url'],
    [{ url: 'http://127.0.0.1.example.com/' }, 'url'],
    [{ types: ['ProviderSwiched'] }, 'types'],
    [{ types: [] }, 'types'],
  ])('refuse %j', async (given, field) => {
    const position = app.position()
    const { extensions, message } = await app.admin.refusalOf('createWebhook', { url: 'https://example.com/hook', ...given })
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
    expect(message).not.toContain('secret')
    expect(app.position()).toBe(position)
  })
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}
