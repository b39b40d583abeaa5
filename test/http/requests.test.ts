import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'

const CREATE = 'mutation { createModelAlias(input: { name: "x", litellmModel: "openai/gpt-4" }) { position } }'

describe.each(appStores)('requests to the server on $name', (store) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(store)
  })
  afterAll(() => app.close())

  /** What is answered to a request, which must have changed nothing. */
  const answer = async (path: string, init: RequestInit = {}) => {
    const before = app.position()
    const response = await app.admin.fetch(path, init)
    const text = await response.text()
    expect(app.position()).toBe(before)
    const [error, ...more] = (JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] }).errors ?? []
    expect(more).toEqual([])
    return { status: response.status, code: error?.extensions.code, message: error?.message, headers: response.headers }
  }
  const post = (body: string, headers: Record<string, string> = {}) =>
    answer('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

  it('refuse a body of 2 MB as a GraphQL answer', async () => {
    expect(await post(JSON.stringify({ query: CREATE, variables: { padding: 'x'.repeat(2_000_000) } }))).toMatchObject({
      status: 413,
      code: 'BAD_USER_INPUT',
      message: 'the body is larger than 1 MiB (1,048,576 bytes)',
    })
  })

  it('refuse what is not JSON, or nothing, or not a request', async () => {
    expect(await post('{"query": ')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', message: 'the body is not valid JSON' })
    expect(await post('')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', message: expect.stringContaining('the body is empty') })
    for (const body of [
      '{}',
      '[]',
      'null',
      '5',
      '"query"',
      '{"query": 5}',
      '{"query": "{__typename}", "variables": []}',
      '{"query": "{__typename}", "variables": "x"}',
    ]) {
      expect(await post(body), body).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    }
    expect(await post('{"query": ""}')).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('refuse other types of content', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql']) {
      const refused = await post(JSON.stringify({ query: CREATE }), { 'content-type': type })
      expect({ type, ...refused }).toMatchObject({
        status: 415,
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('application/json'),
      })
    }
    // What a page of another site could send without asking first.
    expect(await post(JSON.stringify({ query: CREATE }), { 'content-type': 'text/plain' })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
  })

  it('refuse several operations in one body', async () => {
    const both = JSON.stringify([{ query: CREATE }, { query: CREATE }])
    expect(await post(both)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
  })

  it('refuse a GET that a page of another site could have sent, and one that would change something', async () => {
    const get = (query: string, headers: Record<string, string> = {}) => answer(`/graphql?query=${encodeURIComponent(query)}`, { headers })
    expect(await get('{ __typename }')).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('apollo-require-preflight'),
    })
    expect(await get('{ __typename }', { 'apollo-require-preflight': 'true' })).toMatchObject({ status: 200, code: undefined })
    expect(await get(CREATE, { 'apollo-require-preflight': 'true' })).toMatchObject({ status: 405, code: 'BAD_USER_INPUT' })
  })

  it('tell what is wrong with a query that cannot be parsed or does not fit the schema', async () => {
    const ask = (query: string) => post(JSON.stringify({ query }))
    expect(await ask('{ modelAliases { nodes ')).toMatchObject({
      status: 200,
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Syntax Error'),
    })
    expect(await ask('{ modelAlias(name: "x") { nmae } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Did you mean "name"'),
    })
    expect(await ask('query A { __typename } query B { __typename }')).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('refuse whom they do not know before they read the body', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const half = request(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': 500_000 },
      })
      half.on('response', (response) => {
        resolve(response.statusCode)
        half.destroy()
      })
      half.on('error', reject)
      half.write('{"query": "')
    })
    expect(status).toBe(401)
  })

  it('know nothing at other paths and methods, and say so in the same shape', async () => {
    expect(await answer('/nothing')).toMatchObject({ status: 404, code: 'NOT_FOUND', message: 'there is nothing at GET /nothing' })
    expect(await answer('/graphql/more', { method: 'POST' })).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await answer('/graphql', { method: 'DELETE' })).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await answer('/%zz')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
  })

  it('are answered with their id, or with a new one when theirs is not fit to be written down', async () => {
    const idFor = async (headers: Record<string, string>) => (await app.admin.fetch('/healthz', { headers })).headers.get('x-request-id')
    expect(await idFor({ 'x-request-id': 'build-7.retry_2:a' })).toBe('build-7.retry_2:a')
    for (const id of ['with space', 'x'.repeat(129), '<script>']) expect(await idFor({ 'x-request-id': id })).toMatch(/^[0-9a-f-]{36}$/)
    expect(await idFor({})).not.toBe(await idFor({}))
    expect((await post('{')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('are answered with headers that let a page do nothing', async () => {
    for (const path of ['/healthz', '/graphql', '/nothing']) {
      const { headers } = await app.admin.fetch(path)
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})
