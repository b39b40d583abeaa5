import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { Client } from '../support/graphql-client.ts'

const CREATED =
  'apiKey { id name role expiresAt revokedAt createdAt lastUsedAt } secret events { type entityKey data changes { field after } } position'

interface KeyChange {
  readonly apiKey: { readonly id: string; readonly revokedAt: string | null; readonly [field: string]: unknown }
  readonly secret: string | null
  readonly events: readonly {
    readonly type: string
    readonly entityKey: string
    readonly data: object
    readonly changes: readonly object[]
  }[]
}

describe.each(appStores)('API keys on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
  })
  afterAll(() => app.close())

  const create = (input: object) => app.admin.change<KeyChange>('createApiKey', { role: 'EDITOR', ...input }, CREATED)
  const revoke = (id: string) => app.admin.change<KeyChange>('revokeApiKey', { id }, CREATED)
  const enter = (secret: string | null) => app.clientWith(secret).ask<{ modelAliases: object }>('{ modelAliases { nodes { name } } }')
  const sentence = async (secret: string) => {
    const { status, headers, errors } = await enter(secret)
    expect([status, headers.get('www-authenticate'), errors[0]?.extensions.code]).toEqual([
      401,
      'Bearer realm="switchbook"',
      'UNAUTHENTICATED',
    ])
    return errors[0]?.message
  }

  it('are shown with their secret once; only its hash is stored, and no answer ever holds that', async () => {
    const { apiKey, secret, events } = await create({ name: 'once', reason: 'for CI' })
    expect(secret).toMatch(/^sbk_[a-z2-7]{16}_[\w-]{51}$/)
    expect(apiKey).toMatchObject({ name: 'once', role: 'EDITOR', expiresAt: null, revokedAt: null })
    expect(events).toEqual([
      {
        type: 'ApiKeyCreated',
        entityKey: secret?.split('_')[1],
        data: { name: 'once', role: 'EDITOR', expiresAt: null },
        changes: [
          { field: 'name', after: 'once' },
          { field: 'role', after: 'EDITOR' },
        ],
      },
    ])
    expect((await enter(secret)).errors).toEqual([])

    const everything = `id position type entityKey entityType data summary hash changes { field before after } related { data }
      ... on ApiKeyCreated { __typename }`
    const answers = await app.admin.ask(
      `query ($id: ID!) { apiKeys { id name role } node(id: $id) { id ... on ApiKey { name role } }
        auditEvents(filter: { entityType: "ApiKey" }) { edges { cursor node { ${everything} } } } }`,
      { id: apiKey.id },
    )
    expect(answers.errors).toEqual([])
    const shown = JSON.stringify([answers.data, events, apiKey])
    const hash = createHash('sha256').update(String(secret)).digest('hex')
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(hash)
    expect(shown).not.toContain('secretHash')
    const stored = await app.app.store.writer.query('select secret_hash from api_keys where name = $1', ['once'])
    expect(stored).toEqual([{ secret_hash: hash }])
  })

  it('answer a repeated creation with the same key and no secret', async () => {
    const input = { name: 'repeated', idempotencyKey: 'key-1', expiresAt: '2027-01-01T00:00:00Z' }
    const first = await create(input)
    expect(await create(input)).toEqual({ ...first, secret: null })
  })

  it('open nothing from their revocation on', async () => {
    const { apiKey, secret } = await create({ name: 'revoked' })
    expect((await enter(secret)).status).toBe(200)
    const { apiKey: revoked, events } = await revoke(apiKey.id)
    expect(revoked.revokedAt).toBe(app.clock.now().toISOString())
    expect(events.map(({ type }) => type)).toEqual(['ApiKeyRevoked'])
    expect(await sentence(String(secret))).toBe('the API key was revoked')
    expect((await revoke(apiKey.id)).events).toEqual([])
  })

  it('are revoked by the id they have as actors, too', async () => {
    const { events } = await create({ name: 'actor' })
    expect((await revoke(events[0]?.entityKey ?? '')).apiKey).toMatchObject({ name: 'actor', revokedAt: expect.any(String) })
  })

  it('open nothing from the moment of their expiry on', async () => {
    const expiresAt = new Date(app.clock.now().getTime() + 60_000).toISOString()
    const { apiKey, secret } = await create({ name: 'short', expiresAt })
    expect(apiKey.expiresAt).toBe(expiresAt)
    app.clock.advance(59_999)
    expect((await enter(secret)).status).toBe(200)
    app.clock.advance(1)
    expect(await sentence(String(secret))).toBe(`the API key expired at ${expiresAt}`)
    expect(await app.admin.refusalOf('createApiKey', { name: 'late', role: 'EDITOR', expiresAt })).toMatchObject({
      message: expect.stringContaining('expected a time in the future'),
      extensions: { code: 'BAD_USER_INPUT', field: 'expiresAt' },
    })
  })

  it('are refused in a sentence that gives away nothing about which keys exist', async () => {
    const { secret } = await create({ name: 'known' })
    const known = String(secret)
    expect(await sentence(known.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toContain('its checksum does not fit')
    expect(await sentence('sbk_cut')).toContain('its checksum does not fit')
    expect(await sentence('somebody-elses-key')).toBe('the API key is not known')
    const none = await enter(null)
    expect([none.status, none.errors[0]?.message]).toEqual([401, 'no API key was sent: send the header `Authorization: Bearer <API key>`'])
    for (const authorization of ['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer two words', known]) {
      const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { authorization } })
      expect([response.status, JSON.stringify(await response.json())]).toEqual([401, expect.stringContaining('is not understood')])
    }
    const spelled = await fetch(`${app.url}/graphql?query={__typename}`, {
      headers: { authorization: `bearer   ${known}`, 'apollo-require-preflight': 'yes' },
    })
    expect(spelled.status).toBe(200)
  })

  it('keep one ADMIN key that lasts', async () => {
    const { apiKeys } = await app.admin.data<{
      apiKeys: { id: string; role: string; expiresAt: string | null; revokedAt: string | null }[]
    }>('{ apiKeys { id role expiresAt revokedAt } }')
    const [last, ...others] = apiKeys.filter(({ role, expiresAt, revokedAt }) => role === 'ADMIN' && !expiresAt && !revokedAt)
    expect(others).toEqual([])
    await create({ name: 'passing admin', role: 'ADMIN', expiresAt: '2030-01-01T00:00:00Z' })
    expect(await app.admin.refusalOf('revokeApiKey', { id: last?.id })).toMatchObject({
      message: expect.stringContaining('create another one first'),
      extensions: { code: 'BAD_USER_INPUT', field: 'id' },
    })
    const { secret } = await create({ name: 'second admin', role: 'ADMIN' })
    const second = new Client(app.url, secret)
    expect(await second.change('revokeApiKey', { id: last?.id }, 'apiKey { revokedAt }')).toMatchObject({
      apiKey: { revokedAt: expect.any(String) },
    })
    expect((await enter(app.adminKey)).status).toBe(401)
  })
})

describe('an API key that does not exist', () => {
  it('cannot be revoked', async () => {
    const app = await startTestApp()
    for (const id of ['nothing', Buffer.from('ApiKey:nothing').toString('base64url'), Buffer.from('Team:x').toString('base64url'), '']) {
      expect(await app.admin.refusalOf('revokeApiKey', { id })).toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'id' } })
    }
    await app.close()
  })
})
