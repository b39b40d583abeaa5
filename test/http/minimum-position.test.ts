import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { postgres18 } from '../support/databases.ts'
import { startGatewayApp } from './gateway/gateway-app.ts'

const RESOLVE = '{ resolveModel(teamId: "core", alias: "smart") { litellmModel position } }'
const asking = (position: string | number) => ({ 'x-min-position': String(position) })

describe('x-min-position across nodes', () => {
  let one: TestApp
  let other: TestApp
  let drop: () => Promise<void>
  beforeAll(async () => {
    const database = await postgres18.createDatabase()
    drop = database.drop
    const store = { name: database.url, open: async () => database.open() }
    one = await startTestApp(store)
    other = await startTestApp(store, { environment: { SWITCHBOOK_ADMIN_KEY: one.adminKey } })
    await one.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    await one.admin.change('createAccessGroup', { name: 'all', modelAliases: ['smart'] })
    await one.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
    await one.admin.change('createTeam', {
      organizationId: 'acme',
      teamId: 'core',
      teamAlias: 'Core',
      accessGroups: ['all'],
      creditsAllocated: '10',
    })
  })
  afterAll(async () => {
    await one.close()
    await other.close()
    await drop()
  })

  it('shows a change made through one node to whoever carries its position to another', async () => {
    const models = ['anthropic/claude-3-opus-20240229', 'openai/gpt-4o', 'openai/gpt-4']
    for (const litellmModel of [...models, ...models]) {
      const { position } = await one.admin.change('switchProvider', { alias: 'smart', litellmModel })
      const node = other.clientWith(one.adminKey)
      const { resolveModel } = await node.data<{ resolveModel: object }>(RESOLVE, {}, asking(position))
      expect(resolveModel).toEqual({ litellmModel, position })
    }
  })
})

describe.each(appStores)('x-min-position on $name', (store) => {
  let app: Awaited<ReturnType<typeof startGatewayApp>>
  beforeAll(async () => {
    app = await startGatewayApp(store)
  })
  afterAll(() => app.close())

  const routes = async (headers: Record<string, string>) => {
    const { secret } = await app.keyOf('acme-prod')
    const [graphql, rest, client] = await Promise.all([
      app.admin.ask('{ __typename }', {}, headers),
      app.admin.fetch('/api/organizations', { headers }),
      app.clientWith(secret).fetch('/v1/models', { headers }),
    ])
    return { graphql, rest, client, bodies: [await rest.json(), await client.json()] as Record<string, unknown>[] }
  }

  it('of the present changes nothing', async () => {
    const { graphql, rest, client } = await routes(asking(app.position()))
    expect([graphql.status, rest.status, client.status]).toEqual([200, 200, 200])
  })

  it('of a future that does not come is refused on every path, and says when to try again', async () => {
    const minimum = app.position() + 1_000
    const { graphql, rest, client, bodies } = await routes(asking(minimum))
    for (const { status, headers } of [graphql, rest, client]) {
      expect({ status, retry: headers.get('retry-after') }).toEqual({ status: 503, retry: '1' })
    }
    expect(graphql.errors[0]?.extensions).toMatchObject({
      code: 'NOT_CAUGHT_UP',
      details: { position: String(app.position()), minimum: String(minimum) },
    })
    expect(JSON.stringify(bodies[0])).toContain('NOT_CAUGHT_UP')
    expect(bodies[1]).toMatchObject({ error: { code: 'not_caught_up' } })
  })

  it('of a change that comes meanwhile is answered then', async () => {
    const asked = app.admin.ask('{ __typename }', {}, asking(app.position() + 1))
    await app.change('createModelAlias', { name: 'meanwhile', litellmModel: 'openai/gpt-4' })
    expect((await asked).status).toBe(200)
  })

  it('that is no position is refused on every path', async () => {
    for (const wrong of ['-1', '1.5', 'now', '9007199254740992', '1'.repeat(40)]) {
      const { graphql, rest, client } = await routes(asking(wrong))
      expect([wrong, graphql.status, rest.status, client.status]).toEqual([wrong, 400, 400, 400])
      expect(graphql.errors[0]).toMatchObject({
        message: expect.stringContaining('header x-min-position'),
        extensions: { code: 'BAD_USER_INPUT' },
      })
    }
  })
})
