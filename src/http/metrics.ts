import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../metrics/metrics.ts'
import { keyCaller, letIn } from './caller.ts'
import type { ServerParts } from './server.ts'

/** Counts every request of the server, whatever registers after this. */
export function countRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', ({ method, routeOptions: { url } }, { statusCode, elapsedTime }, done) => {
    metrics.answered({ method: url === undefined ? 'other' : method, route: url ?? 'none', status: statusCode }, elapsedTime / 1_000)
    done()
  })
}

/** GET /metrics for Prometheus, which sends a key, or a token, of any role as a bearer token unless the door is open. */
export function registerMetrics(app: FastifyInstance, parts: ServerParts): void {
  const { metricsOpen } = parts
  const { registry } = parts.services.metrics
  app.route({
    method: 'GET',
    url: '/metrics',
    onRequest: async (request) => {
      if (metricsOpen) return
      await letIn(parts, request)
      keyCaller(parts, request)
    },
    handler: async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  })
}
