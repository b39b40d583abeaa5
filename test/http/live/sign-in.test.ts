import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { Issuer } from '../../support/issuer.ts'
import { liveClients, type Subscription } from '../../support/live-clients.ts'
import { TestClock } from '../../support/write-side.ts'

const TAIL = 'subscription { auditEvents(after: "0") { position actor { kind } } }'

describe.each(liveClients)('a subscription by token with $name', (client) => {
  let issuer: Issuer
  let app: TestApp
  let clock: TestClock
  const open: Subscription[] = []
  beforeEach(async () => {
    clock = new TestClock()
    issuer = await Issuer.start(clock)
    app = await startTestApp(undefined, { clock, environment: issuer.settings })
  })
  afterEach(async () => {
    for (const subscription of open.splice(0)) await subscription.stop()
    await app.close()
    await issuer.close()
  })

  const tail = (token: string) => {
    const subscription = client.subscribe(app.url, token, TAIL)
    open.push(subscription)
    return subscription
  }
  /** What the client is told at its end. */
  const ending = async (subscription: Subscription) => {
    const told: unknown[] = []
    for (let result = await subscription.next(); result; result = await subscription.next()) told.push(result)
    return inspect([told.at(-1), await subscription.ended], { depth: 8 })
  }
  const readers = () => app.app.services.tail.readers

  it('tells events, and ends when the token does', async () => {
    const exp = Math.floor(clock.now().getTime() / 1_000) + 60
    const subscription = tail(await issuer.token({ exp, roles: ['switchbook:auditor'] }))
    expect((await subscription.next())?.data?.auditEvents).toMatchObject({ position: '1' })
    await expect.poll(readers).toBe(1)
    clock.advance(60_000)
    expect(await ending(subscription)).toMatch(/the token expired at 2026-11-24T06:01:00.000Z/)
    await expect.poll(readers).toBe(0)
  })

  it.each([
    { what: 'that is over', claims: { exp: 1 }, says: /401/ },
    { what: 'for another audience', claims: { aud: 'another' }, says: /401/ },
    { what: 'without a role', claims: { roles: [] }, says: /403/ },
  ])('is refused to one $what', async ({ claims, says }) => {
    expect(await ending(tail(await issuer.token(claims)))).toMatch(says)
    expect(readers()).toBe(0)
  })

  it('is refused while the token cannot be checked, and open to API keys', async () => {
    issuer.manner = 'error'
    expect(await ending(tail(await issuer.token()))).toMatch(/503|1001/)
    expect((await tail(app.adminKey).next())?.data?.auditEvents).toMatchObject({ position: '1' })
  })
})
