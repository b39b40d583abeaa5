/** Serves the built GraphiQL page at /playground under a policy that lets it load and call nothing but this server. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

export interface PlaygroundOptions {
  /** Where `npm run build` put the page: the folder that holds index.html and assets/. */
  readonly directory: string
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  // The editor draws its squiggles and arrows from data: images, and makes style elements while it runs.
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const NOT_BUILT = 'The playground page has not been built. Run "npm run build" and reload.\n'

export async function registerPlayground(app: FastifyInstance, { directory }: PlaygroundOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', setSecurityHeaders)
    scope.get('/playground', sendPage)
    scope.get('/playground/', sendPage)
    await scope.register(fastifyStatic, {
      root: join(directory, 'assets'),
      prefix: '/playground/assets/',
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
    if (page === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT)
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
