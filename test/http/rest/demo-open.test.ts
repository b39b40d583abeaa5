import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../../src/config.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { RestClient } from './rest-client.ts'

describe('DEMO_OPEN as a setting', () => {
  it('is off unless told', () => {
    expect(readConfig({}).DEMO_OPEN).toBe(false)
    expect(readConfig({ DEMO_OPEN: 'false', HOST: '0.0.0.0' }).DEMO_OPEN).toBe(false)
  })

  it.each([undefined, '127.0.0.1', '127.8.9.10', '::1', 'localhost', 'LOCALHOST'])('is taken with HOST %s', (HOST) => {
    expect(readConfig({ DEMO_OPEN: 'true', HOST }).DEMO_OPEN).toBe(true)
  })

  it.each(['0.0.0.0', '::', '10.0.0.5', '127.0.0.1.example.org', 'localhost.example.org', '128.0.0.1', '::2', 'switchbook'])(
    'is refused with HOST %s',
    (HOST) => {
      expect(() => readConfig({ DEMO_OPEN: 'true', HOST })).toThrow(
        new ConfigError(
          'the configuration has 1 fault:\n' +
            '  DEMO_OPEN: "true" is not accepted: expected false unless HOST is a loopback address (127.0.0.0/8, ::1 or localhost)',
        ),
      )
    },
  )

  it('is told of together with all other faults', () => {
    expect(() => readConfig({ DEMO_OPEN: 'true', HOST: '0.0.0.0', PORT: 'x' })).toThrow(/2 faults:\n.*PORT: .*\n.*DEMO_OPEN: /)
    expect(() => readConfig({ DEMO_OPEN: 'yes' })).toThrow(/DEMO_OPEN: "yes" is not accepted: expected true or false$/)
  })
})

describe('a server with DEMO_OPEN', () => {
  let app: TestApp
  let rest: RestClient

  beforeAll(async () => {
    app = await startTestApp(undefined, { environment: { DEMO_OPEN: 'true' } })
    rest = await RestClient.of(app, null)
  })
  afterAll(() => app.close())

  it('lets a request without a key change aliases, and tells who it was', async () => {
    expect((await rest.post('/model-aliases/create', { alias: 'open', litellm_model: 'azure/deployment' })).status).toBe(201)
    const { auditEvents } = await app.admin.data<{ auditEvents: object }>(
      '{ auditEvents(first: 1) { nodes { type source actor { id name kind } } } }',
    )
    expect(auditEvents).toEqual({
      nodes: [{ type: 'ModelAliasCreated', source: 'rest', actor: { id: 'demo', name: 'Demo (no key)', kind: 'SYSTEM' } }],
    })
  })

  it('still knows keys by name, and refuses those that are not in force', async () => {
    const auditor = rest.withKey((await app.clientAs('AUDITOR')).key)
    expect((await auditor.put('/model-aliases/open', { active: false })).status).toBe(403)
    expect((await rest.withKey('sbk_nonsense').get('/model-aliases')).status).toBe(401)
  })

  it('opens nothing but /api', async () => {
    expect((await app.clientWith(null).ask('{ __typename }')).status).toBe(401)
  })

  // A browser sends these for the page it shows, whoever wrote that page.
  it.each([
    ['of a page elsewhere', { origin: 'https://evil.example' }],
    ['of a page without an origin', { origin: 'null' }],
    ['that a page elsewhere made without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['of a page on another port of this machine', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }],
    ['by a name that was bent to this machine', { host: 'rebound.example' }],
  ])('refuses requests %s', async (_, headers) => {
    expect(await statusOf(headers)).toBe(401)
  })

  it.each(['localhost', '127.0.0.1', '[::1]'])('answers to the name %s', async (name) => {
    expect(await statusOf({ host: `${name}:8003` })).toBe(200)
  })

  /** fetch sets Host and Origin itself. */
  function statusOf(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(`${app.url}/api/model-aliases`, { headers, agent: false }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  }
})
