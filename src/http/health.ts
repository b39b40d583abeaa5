import type { FastifyInstance } from 'fastify'
import type { ServerParts } from './server.ts'

/** Milliseconds that the store may take to answer before the node counts as not ready. */
const PATIENCE = 2_000

export function registerHealth(app: FastifyInstance, { services, ping, leaving, log, litellm }: ServerParts): void {
  app.get('/healthz', async () => ({ status: 'ok' }))

  app.get('/readyz', async (_, reply) => {
    const { head, queued } = services.commits
    // LiteLLM being out of step does not keep this node from answering.
    const sync = litellm()
    const details = { position: String(head.position), queued, ...(sync ? { litellm: sync } : {}) }
    const unavailable = (status: string) =>
      reply
        .code(503)
        .header('retry-after', '1')
        .send({ status, ...details })
    if (leaving()) return unavailable('leaving')
    try {
      await Promise.race([ping(), late()])
      return { status: 'ready', ...details }
    } catch (error) {
      log.warn({ err: error }, 'not ready')
      return unavailable('unavailable')
    }
  })
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(`the store did not answer in ${PATIENCE} ms`)), PATIENCE).unref())
}
