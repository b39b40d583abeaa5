/**
 * Nothing of another team over REST, by the routes themselves. Root fields are asked by another team's key in test/auth/roles,
 * `node(id)` and every nested field in test/auth/team-access, /v1 in test/http/gateway/refusals.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/http/rest/routes.ts'
import { startTeamsApp, type TeamsApp } from '../auth/teams-app.ts'
import type { Client } from '../support/graphql-client.ts'

describe('a team’s key, asking for another team', () => {
  let app: TeamsApp
  let own: Client
  beforeAll(async () => {
    app = await startTeamsApp()
    own = await app.clientOf('x')
  })
  afterAll(() => app.close())

  const paths = [...routes.map(({ parts }) => [parts.method, parts.path] as const), ['GET', '/events.ndjson'] as const]
  it.each(paths)('is refused at %s %s, and nothing is changed', async (method, path) => {
    const before = app.position()
    const response = await own.fetch(`/api${path.replace(/\{\w+\}/g, 'other')}`, { method, ...(method === 'GET' ? {} : { body: '{}' }) })
    const text = await response.text()
    expect(response.status, text).toBeGreaterThanOrEqual(400)
    expect(text).not.toMatch(/"Other"|call-of-other/)
    expect(app.position()).toBe(before)
  })
})
