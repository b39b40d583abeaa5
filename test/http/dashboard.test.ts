import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerDashboard } from '../../src/http/dashboard.ts'
import { packageRoot } from '../../src/package-root.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

const built = join(packageRoot, 'dist/dashboard')

describe('the dashboard', () => {
  let app: TestApp
  beforeAll(async () => {
    if (!existsSync(join(built, 'index.html'))) {
      const { status, stderr } = spawnSync('npm', ['run', 'build:dashboard'], { cwd: packageRoot, encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    }
    app = await startTestApp()
  })
  afterAll(() => app.close())

  const get = async (path: string) => {
    const response = await app.clientWith(null).fetch(path, { redirect: 'manual' })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  it.each(['/', '/aliases', '/aliases/a%2Fb', '/access-groups/premium', '/organizations', '/teams/x', '/history', '/health'])(
    'is the page at %s, so that each screen can be reloaded',
    async (path) => {
      const { status, headers, text } = await get(path)
      expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache'])
      expect(text).toContain('<title>Switchbook</title>')
    },
  )

  it('may load and call nothing but this server, and runs no script that is written into the page', async () => {
    const { headers, text } = await get('/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(policy.match(/unsafe-inline/g)).toEqual(['unsafe-inline'])
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path)).toSatisfy((paths: string[]) =>
      paths.every((path) => path.startsWith('/assets/')),
    )
  })

  it('is never the answer of another route', async () => {
    for (const path of ['/graphql', '/api/nothing', '/v1/nothing', '/healthz', '/readyz', '/metrics', '/nothing', '/assets/nothing.js']) {
      const { headers, text } = await get(path)
      expect([path, headers.get('content-type')?.startsWith('text/html') ?? false]).toEqual([path, false])
      expect(text).not.toContain('<title>Switchbook</title>')
    }
  })

  it('needs less than 300 kB of compressed JavaScript for its first screen', () => {
    interface Chunk {
      readonly file: string
      readonly isEntry?: boolean
      readonly imports?: readonly string[]
    }
    const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'))
    const needed = new Set<string>()
    const need = (name: string): void => {
      const chunk = manifest[name]
      if (!chunk || needed.has(chunk.file)) return
      needed.add(chunk.file)
      for (const imported of chunk.imports ?? []) need(imported)
    }
    // The sign-in, the frame behind it and the screen that opens first.
    for (const name of ['index.html', 'shell/session.tsx', 'pages/overview/overview.tsx']) {
      expect(Object.keys(manifest)).toContain(name)
      need(name)
    }
    const bytes = [...needed].map((file) => gzipSync(readFileSync(join(built, file))).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })
})

describe('a dashboard that was not built', () => {
  it('says what to run', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'switchbook-no-dashboard-'))
    const server = fastify()
    await registerDashboard(server, { directory })
    const { statusCode, body } = await server.inject('/')
    expect([statusCode, body]).toEqual([503, 'The dashboard page has not been built. Run "npm run build" and reload.\n'])
    await server.close()
    rmSync(directory, { recursive: true })
  })
})
