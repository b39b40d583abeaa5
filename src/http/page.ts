/** Serves a page that `npm run build` made, under a policy that lets it load and call nothing but this server. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

export interface Page {
  /** What people call it. */
  readonly name: string
  /** Where the build put it: the folder that holds index.html and assets/. */
  readonly directory: string
  /** The paths that answer with the page. */
  readonly paths: readonly string[]
  /** Where its assets are served, with a slash at the end. */
  readonly assets: string
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  // Editors and icons are drawn from data: images, and style elements are made while the page runs.
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export async function registerPage(app: FastifyInstance, { name, directory, paths, assets }: Page): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', setSecurityHeaders)
    for (const path of paths) scope.get(path, sendPage)
    await scope.register(fastifyStatic, {
      root: join(directory, 'assets'),
      prefix: assets,
      decorateReply: false,
      suppressWarning: true,
      index: false,
      immutable: true,
      maxAge: '1y',
    })
  })

  /** Read at each request, so that a page built while the server runs is there at once. */
  async function sendPage(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.header('cache-control', 'no-cache')
    const page = await readIfThere(join(directory, 'index.html'))
    if (page === undefined) {
      return reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send(`The ${name} page has not been built. Run "npm run build" and reload.\n`)
    }
    return reply.type('text/html; charset=utf-8').send(page)
  }
}

async function setSecurityHeaders(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers({
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
