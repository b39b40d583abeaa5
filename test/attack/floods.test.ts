import { inspect } from 'node:util'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { startTestApp, type TestApp } from '../support/app.ts'
import { liveClients, type Subscription } from '../support/live-clients.ts'

const TAIL = 'subscription { auditEvents(after: "0") { position } }'

describe.each(liveClients)('a flood of subscriptions with $name', (live) => {
  let app: TestApp
  const running: Subscription[] = []
  beforeAll(async () => {
    app = await startTestApp(undefined, { environment: { MAX_SUBSCRIPTIONS: '6', MAX_SUBSCRIPTIONS_PER_KEY: '2' } })
  })
  afterAll(async () => {
    for (const subscription of running) await subscription.stop()
    await app.close()
  })

  it('with one key leaves room for the others', async () => {
    const open = async (key: string | null) => {
      const subscription = live.subscribe(app.url, key, TAIL)
      running.push(subscription)
      const first = await subscription.next()
      return first?.data ? 'open' : inspect(await subscription.ended, { depth: 5 })
    }
    const other = await app.clientAs('AUDITOR')
    expect([await open(app.adminKey), await open(app.adminKey)]).toEqual(['open', 'open'])
    expect(await open(app.adminKey)).toMatch(/2 subscriptions are open with this key|429/)
    expect(await open(other.key)).toBe('open')
  })

  it('is over within the sweep when its key expires', async () => {
    const expiresAt = new Date(app.clock.now().getTime() + 60_000).toISOString()
    const { secret } = await app.admin.change<{ secret: string }>('createApiKey', { name: 'short', role: 'AUDITOR', expiresAt }, 'secret')
    const subscription = live.subscribe(app.url, secret, 'subscription { auditEvents { position } }')
    const next = subscription.next()
    await expect.poll(() => app.app.services.tail.readers).toBe(4)
    app.clock.advance(60_000)
    expect(inspect([await next, await subscription.next(), await subscription.ended], { depth: 6 })).toContain('the API key expired at')
  })
})

it('many subscriptions over one WebSocket count like many connections', async () => {
  const app = await startTestApp(undefined, { environment: { MAX_SUBSCRIPTIONS_PER_KEY: '2' } })
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${app.adminKey}` },
    retryAttempts: 0,
  })
  const results = []
  for (let i = 0; i < 3; i++)
    results.push(
      await client
        .iterate({ query: TAIL })
        .next()
        .catch((error) => ({ value: error })),
    )
  const [first, second, third] = results.map(({ value }) => inspect(value, { depth: 5 }))
  expect([first, second, third]).toEqual([
    expect.stringContaining('position'),
    expect.stringContaining('position'),
    expect.stringContaining('2 subscriptions are open with this key already'),
  ])
  await client.dispose()
  await app.close()
})
