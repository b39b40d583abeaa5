import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import { Kind, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { registerPlayground } from '../../src/http/playground.ts'
import { packageRoot } from '../../src/package-root.ts'
import { createFetcher } from '../../src/playground/app/fetcher.ts'
import { starterTabs } from '../../src/playground/app/tabs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { publicSchema } from '../support/graphql-client.ts'

describe('the playground', () => {
  let app: TestApp
  beforeAll(async () => {
    if (!existsSync(join(packageRoot, 'dist/playground/index.html'))) {
      const built = spawnSync('npm', ['run', 'build:playground'], { cwd: packageRoot, encoding: 'utf8' })
      if (built.status !== 0) throw new Error(built.stderr)
    }
    app = await startTestApp()
  })
  afterAll(() => app.close())

  const get = async (path: string) => {
    const response = await app.clientWith(null).fetch(path, { redirect: 'manual' })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  it('is a page that anybody may load, and that may load and call nothing but this server', async () => {
    const { status, headers } = await get('/playground')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((rule) => rule.split(/ (.*)/s) as [string, string]),
    )
    expect(policy.get('default-src')).toBe("'self'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('connect-src')).toBe("'self'")
    expect(policy.get('frame-ancestors')).toBe("'none'")
    expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*|unsafe-eval/)
  })

  it('has all that its page names, from here and under names that change with their content', async () => {
    const { text } = await get('/playground/')
    const named = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => String(path))
    expect(named.length).toBeGreaterThan(2)
    for (const path of named) {
      expect(path).toMatch(/^\/playground\/assets\//)
      const { status, headers } = await get(path)
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'public, max-age=31536000, immutable'])
    }
  })

  it('gives away no other file', async () => {
    for (const path of [
      '/playground/assets/../index.html',
      '/playground/assets/%2e%2e/%2e%2e/src/app.js',
      '/playground/assets/',
      '/playground/package.json',
    ]) {
      expect((await get(path)).status, path).toBeGreaterThanOrEqual(403)
    }
  })
})

describe('a playground that was not built', () => {
  it('says what to run', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'switchbook-no-playground-'))
    const server = fastify()
    await registerPlayground(server, { directory })
    const { statusCode, body } = await server.inject('/playground')
    expect([statusCode, body]).toEqual([503, 'The playground page has not been built. Run "npm run build" and reload.\n'])
    await server.close()
    rmSync(directory, { recursive: true })
  })
})

describe('the starter tabs', () => {
  it.each(starterTabs)('$name is valid and called like its operation', ({ name, query }) => {
    const document = parse(query)
    expect(validate(publicSchema, document).map(({ message }) => message)).toEqual([])
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    expect(operations.map((operation) => operation.name?.value)).toEqual([name])
  })

  it('play from left to right on an empty store, without a refusal', async () => {
    const app = await startTestApp()
    for (const { query } of starterTabs.filter((tab) => !tab.query.includes('subscription'))) await app.admin.data(query)
    const { modelAlias } = await app.admin.data<{ modelAlias: { litellmModel: string } }>('{ modelAlias(name: "smart") { litellmModel } }')
    expect(modelAlias.litellmModel).toBe('anthropic/claude-3-opus-20240229')
    await app.close()
  })

  it('follow the log where they subscribe', async () => {
    const app = await startTestApp()
    const { fetch } = globalThis
    // A page's addresses begin at its server.
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => fetch(new URL(path, app.url), init))
    const query = starterTabs.find(({ name }) => name === 'LiveTail')?.query ?? ''
    const results = createFetcher({ apiKey: app.adminKey, onKeyJudged: () => {} })({ query }, { documentAST: parse(query) })
    const followed = ((await results) as AsyncIterable<object>)[Symbol.asyncIterator]()
    const event = (position: string, type: string) => ({ value: { data: { auditEvents: { position, type } } } })
    expect(await followed.next()).toMatchObject(event('1', 'ApiKeyCreated'))
    const next = followed.next()
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    expect(await next).toMatchObject(event('2', 'ModelAliasCreated'))
    await followed.return?.()
    vi.unstubAllGlobals()
    await app.close()
  })
})
