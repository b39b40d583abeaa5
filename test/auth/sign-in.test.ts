import { type CryptoKey, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AppStore, appStores, startTestApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/graphql-client.ts'
import { AUDIENCE, Issuer } from '../support/issuer.ts'
import { TestClock } from '../support/write-side.ts'

const VIEWER = '{ viewer { id name role } }'
const clock = new TestClock()
const seconds = () => Math.floor(clock.now().getTime() / 1_000)
let issuer: Issuer
beforeAll(async () => {
  issuer = await Issuer.start(clock)
})
afterAll(() => issuer.close())

describe.each(appStores)('whoever signed in, on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startKnowing(issuer.settings, store)
  })
  afterAll(() => app.close())

  it('is the actor of the changes, by the subject of the token', async () => {
    const alice = app.clientWith(await issuer.token({ name: 'Alice A.', roles: ['switchbook:editor', 'others'] }))
    expect(await alice.data(VIEWER)).toEqual({ viewer: { id: 'alice', name: 'Alice A.', role: 'EDITOR' } })
    const alias = { name: 'x', litellmModel: 'openai/gpt-4' }
    const { events } = await alice.change<{ events: object[] }>('createModelAlias', alias, 'events { actor { id name kind } }')
    expect(events).toEqual([{ actor: { id: 'alice', name: 'alice', kind: 'USER' } }])
    const { auditEvents } = await app.admin.data<{ auditEvents: { nodes: object[] } }>(
      '{ auditEvents(filter: { actorId: "alice" }) { nodes { actor { id kind } } } }',
    )
    expect(auditEvents.nodes).toEqual([{ actor: { id: 'alice', kind: 'USER' } }])
  })
})

describe('a token', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startKnowing({ ...issuer.settings, WRONG_KEYS_PER_MINUTE: '10000' })
  })
  afterAll(() => app.close())

  const holder = async (claims: Readonly<Record<string, unknown>>) => app.clientWith(await issuer.token(claims))
  const refusal = async (token: string) => {
    const { status, errors } = await app.clientWith(token).ask('{ __typename }')
    return { status, code: errors[0]?.extensions.code, message: errors[0]?.message }
  }

  it.each([
    { value: 'switchbook:admin', role: 'ADMIN', changes: 'let through', keys: 'let through', managesKeys: 'let through' },
    { value: 'switchbook:editor', role: 'EDITOR', changes: 'let through', keys: 'FORBIDDEN', managesKeys: 'FORBIDDEN' },
    { value: 'switchbook:auditor', role: 'AUDITOR', changes: 'FORBIDDEN', keys: 'let through', managesKeys: 'FORBIDDEN' },
  ])('with $value may do what an API key of the role $role may', async ({ value, role, changes, keys, managesKeys }) => {
    const client = await holder({ roles: [value] })
    const outcome = async (query: string) => (await client.ask(query)).errors[0]?.extensions.code ?? 'let through'
    expect(await client.data(VIEWER)).toEqual({ viewer: { id: 'alice', name: 'alice', role } })
    expect(await outcome('{ modelAliases { nodes { name } } }')).toBe('let through')
    const alias = `mutation { createModelAlias(input: { name: "of-${role}", litellmModel: "openai/gpt-4" }) { position } }`
    expect(await outcome(alias)).toBe(changes)
    expect(await outcome('{ apiKeys { id } }')).toBe(keys)
    expect(await outcome('mutation { createApiKey(input: { name: "k", role: AUDITOR }) { position } }')).toBe(managesKeys)
  })

  it('opens REST and metrics, and not the client path of teams', async () => {
    const client = await holder({ roles: 'switchbook:auditor openid' })
    const statuses = await Promise.all(
      ['/api/model-aliases', '/metrics', '/v1/models'].map(async (path) => (await client.fetch(path)).status),
    )
    expect(statuses).toEqual([200, 200, 401])
    const refused = await (await holder({ iss: 'https://issuer.example' })).fetch('/api/model-aliases')
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="switchbook"'])
  })

  it('leaves API keys as they are', async () => {
    expect((await app.admin.data<{ viewer: object }>('{ viewer { role } }')).viewer).toEqual({ role: 'ADMIN' })
  })

  const signedWith = async (alg: string, key: CryptoKey | Uint8Array, header: object = {}) => {
    const claims = { iss: issuer.url, aud: AUDIENCE, sub: 'mallory', iat: seconds(), exp: seconds() + 600, roles: ['switchbook:admin'] }
    return new SignJWT(claims).setProtectedHeader({ alg, ...header }).sign(key)
  }
  const withPart = async (index: number, change: (part: object) => object) => {
    const parts = (await issuer.token({ roles: ['switchbook:auditor'] })).split('.')
    const part = JSON.parse(Buffer.from(parts[index] ?? '', 'base64url').toString())
    return parts.with(index, Buffer.from(JSON.stringify(change(part))).toString('base64url')).join('.')
  }
  const wrong: readonly { readonly what: string; readonly says: RegExp; readonly token: () => Promise<string> }[] = [
    { what: 'of another issuer', says: /another issuer/, token: () => issuer.token({ iss: `${issuer.url}/` }) },
    { what: 'for another audience', says: /another audience/, token: () => issuer.token({ aud: ['somebody', 'switchbook'] }) },
    { what: 'for no audience', says: /no claim `aud`/, token: () => issuer.token({ aud: undefined }) },
    { what: 'without an end', says: /no claim `exp`/, token: () => issuer.token({ exp: undefined }) },
    { what: 'without a beginning', says: /no claim `iat`/, token: () => issuer.token({ iat: undefined }) },
    { what: 'without a subject', says: /no claim `sub`/, token: () => issuer.token({ sub: undefined }) },
    { what: 'of an empty subject', says: /`sub` is not accepted/, token: () => issuer.token({ sub: '' }) },
    { what: 'of a subject of two lines', says: /`sub` is not accepted/, token: () => issuer.token({ sub: 'a\nb' }) },
    {
      what: 'of a subject that is no text',
      says: /`sub` is not accepted/,
      token: () => issuer.token({ sub: 7 }),
    },
    { what: 'that is over', says: /expired at 2026-/, token: () => issuer.token({ exp: seconds() - 1 }) },
    { what: 'that is over this very second', says: /expired at 2026-/, token: () => issuer.token({ exp: seconds() }) },
    { what: 'that is not valid yet', says: /not valid yet/, token: () => issuer.token({ nbf: seconds() + 60 }) },
    { what: 'of the future', says: /not valid yet/, token: () => issuer.token({ iat: seconds() + 60 }) },
    { what: 'of more than a day ago', says: /expired/, token: () => issuer.token({ iat: seconds() - 86_401 }) },
    { what: 'whose end is no number', says: /`exp` is not understood/, token: () => issuer.token({ exp: 'never' }) },
    { what: 'without a signature', says: /not accepted: expected RS256 or ES256/, token: async () => unsecured() },
    {
      what: 'that raises its own role',
      says: /issuer signed/,
      token: () => withPart(1, (part) => ({ ...part, roles: ['switchbook:admin'] })),
    },
    { what: 'that renames its algorithm', says: /expected RS256 or ES256/, token: () => withPart(0, (part) => ({ ...part, alg: 'none' })) },
    { what: 'with an extension unheard of', says: /issuer signed/, token: () => withPart(0, (part) => ({ ...part, crit: ['x'], x: 1 })) },
    {
      what: 'signed with the public key as a shared secret',
      says: /expected RS256 or ES256/,
      token: async () => {
        const { publicKey } = await generateKeyPair('RS256', { extractable: true })
        return signedWith('HS256', new TextEncoder().encode(await exportSPKI(publicKey)), { kid: 'first' })
      },
    },
    {
      what: 'signed in a way that is not listed',
      says: /expected RS256 or ES256/,
      token: async () => signedWith('PS256', (await generateKeyPair('PS256')).privateKey, { kid: 'first' }),
    },
    {
      what: 'signed with a key of the same name that somebody else made',
      says: /issuer signed/,
      token: async () => signedWith('ES256', (await generateKeyPair('ES256')).privateKey, { kid: 'first' }),
    },
    {
      what: 'that brings its own key',
      says: /issuer signed/,
      token: async () => {
        const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
        const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey)
        return signedWith('ES256', privateKey, { jwk: { kty, crv, x, y } })
      },
    },
    { what: 'of more than 8,192 characters', says: /longer than 8192/, token: () => issuer.token({ padding: 'x'.repeat(8_192) }) },
    { what: 'that is cut', says: /issuer signed/, token: async () => (await issuer.token()).slice(0, -10) },
    { what: 'whose middle is no JSON', says: /issuer signed/, token: async () => (await issuer.token()).replace(/\.[^.]+\./, '.e30x.') },
  ]
  const unsecured = () =>
    new UnsecuredJWT({ roles: ['switchbook:admin'] })
      .setIssuer(issuer.url)
      .setAudience(AUDIENCE)
      .setSubject('mallory')
      .setIssuedAt(seconds())
      .setExpirationTime(seconds() + 600)
      .encode()

  it.each(wrong)('$what is refused', async ({ says, token }) => {
    const told = await refusal(await token())
    expect(told).toEqual({ status: 401, code: 'UNAUTHENTICATED', message: expect.stringMatching(says) })
  })

  const roleless = [undefined, null, [], ['reader'], 'ADMIN', ['SWITCHBOOK:ADMIN'], { admin: true }, [['switchbook:admin']], 7]
  it.each(roleless.map((roles) => ({ roles, text: JSON.stringify(roles) })))(
    'whose roles are $text is forbidden, and told what is expected',
    async ({ roles }) => {
      const told = await refusal(await issuer.token({ roles }))
      expect(told).toMatchObject({ status: 403, code: 'FORBIDDEN' })
      expect(told.message).toContain('expected `switchbook:admin` or `switchbook:editor` or `switchbook:auditor` in its claim `roles`')
    },
  )

  it('cannot speak for an API key, or for Switchbook', async () => {
    const { viewer } = await app.admin.data<{ viewer: { id: string } }>(VIEWER)
    for (const sub of [viewer.id, 'system', 'demo']) {
      expect(await refusal(await issuer.token({ sub }))).toMatchObject({ status: 401, message: expect.stringContaining('somebody else') })
    }
  })

  it('is taken though the clock of its issuer is a little ahead, and until its end to the second', async () => {
    const client = await holder({ iat: seconds() + 20, nbf: seconds() + 20, exp: seconds() + 60 })
    const ask = async (a: Client) => (await a.ask(VIEWER)).status
    // More than once: from the second on it is the short lane that answers.
    for (let i = 0; i < 3; i += 1) expect(await ask(client)).toBe(200)
    const before = await laneAnswers(app)
    expect(await ask(client)).toBe(200)
    expect(await laneAnswers(app)).toBe(before + 1)
    clock.advance(59_999 - (clock.now().getTime() % 1_000))
    expect(await ask(client)).toBe(200)
    clock.advance(1)
    expect(await ask(client)).toBe(401)
    expect((await client.fetch('/api/model-aliases')).status).toBe(401)
  })
})

describe('wrong tokens', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startKnowing({ ...issuer.settings, WRONG_KEYS_PER_MINUTE: '3' })
  })
  afterAll(() => app.close())

  it('count as wrong keys do, those that are over do not, and a right one is let in all the same', async () => {
    const over = app.clientWith(await issuer.token({ exp: seconds() - 1 }))
    for (let i = 0; i < 5; i += 1) expect((await over.ask(VIEWER)).status).toBe(401)
    const wrong = app.clientWith(await issuer.token({ aud: 'another' }))
    for (let i = 0; i < 3; i += 1) expect((await wrong.ask(VIEWER)).status).toBe(401)
    const refused = await wrong.ask(VIEWER)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await app.clientWith(await issuer.token()).ask(VIEWER)).status).toBe(200)
    clock.advance(60_000)
    expect((await wrong.ask(VIEWER)).status).toBe(401)
  })
})

describe('the claim with the roles', () => {
  let app: TestApp
  beforeAll(async () => {
    const claim = { OIDC_ROLE_CLAIM: 'realm_access.roles', OIDC_ROLES: 'cn=ops=ADMIN, readers=AUDITOR' }
    app = await startKnowing({ ...issuer.settings, ...claim, OIDC_JWKS_URL: `${issuer.url}/keys` })
  })
  afterAll(() => app.close())

  it.each([
    { claims: { realm_access: { roles: ['x', 'readers'] } }, role: 'AUDITOR' },
    { claims: { realm_access: { roles: ['readers', 'cn=ops'] } }, role: 'ADMIN' },
    { claims: { realm_access: { roles: 'x cn=ops' } }, role: 'ADMIN' },
    { claims: { 'realm_access.roles': 'readers' }, role: 'AUDITOR' },
    { claims: { realm_access: { roles: ['switchbook:admin'] } }, role: undefined },
    { claims: { realm_access: null }, role: undefined },
    { claims: { realm_access: 'cn=ops' }, role: undefined },
  ])('may lie within others and hold names of the issuer’s own: $claims', async ({ claims, role }) => {
    const { data } = await app
      .clientWith(await issuer.token({ roles: undefined, ...claims }))
      .ask<{ viewer: object }>('{ viewer { role } }')
    expect(data?.viewer).toEqual(role && { role })
  })
})

/** The program, once it has the issuer's keys. */
async function startKnowing(environment: NodeJS.ProcessEnv, store?: AppStore): Promise<TestApp> {
  const app = await startTestApp(store, { clock, environment })
  const token = await issuer.token({ aud: 'another' })
  await vi.waitFor(async () => expect((await app.clientWith(token).ask(VIEWER)).status).toBe(401), { timeout: 60_000 })
  clock.advance(60_000)
  return app
}

async function laneAnswers({ app }: TestApp): Promise<number> {
  return Number(/lane_answers_total (\d+)/.exec(await app.services.metrics.registry.metrics())?.[1])
}
