import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'

/** As clients send it that take an answer in whichever form it comes. */
const EITHER = 'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed'

describe('a client that takes JSON and events', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
  })
  afterAll(() => app.close())

  const post = (query: string, signal?: AbortSignal) =>
    app.admin.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: EITHER },
      body: JSON.stringify({ query }),
      ...(signal ? { signal } : {}),
    })

  it('gets JSON for a query, a change, and what cannot be read', async () => {
    for (const query of [
      '{ viewer { role } }',
      'mutation { createApiKey(input: { name: "subscription", role: AUDITOR }) { position } }',
      '{ subscription',
    ]) {
      const response = await post(query)
      expect([query, response.headers.get('content-type')]).toEqual([query, expect.stringMatching(/json/)])
      expect(await response.json()).toHaveProperty(query === '{ subscription' ? 'errors' : 'data')
    }
  })

  it('gets events for a subscription', async () => {
    const stop = new AbortController()
    const response = await post('subscription { auditEvents { position } }', stop.signal)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/event-stream/)])
    stop.abort()
  })
})
