/** The reference document's REST routes under /api, each a translation of one GraphQL operation. */
import type { FastifyInstance } from 'fastify'
import { requestContext } from '../../graphql/request-context.ts'
import { apiCaller, letIn } from '../caller.ts'
import { awaitMinimum } from '../minimum-position.ts'
import type { ServerParts } from '../server.ts'
import { demoCaller, mayGoWithoutKey } from './demo-caller.ts'
import { registerEventsExport } from './events-export.ts'
import { handler } from './handle.ts'
import { registerLitellmConfig } from './litellm-config.ts'
import { openApiDocument } from './openapi.ts'
import { answerRestErrors, RestRefusal } from './refusals.ts'
import { routes } from './routes.ts'

export async function registerRest(app: FastifyInstance, parts: ServerParts): Promise<void> {
  await app.register(
    async (scope) => {
      // `curl -d` calls everything a form: here a body is JSON, whatever it is called.
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', { parseAs: 'string' }, async (_: unknown, body: string) => body)

      scope.addHook('onRequest', async (request, reply) => {
        await letIn(parts, request)
        const caller = parts.demoOpen && mayGoWithoutKey(request) ? demoCaller : apiCaller(parts, request)
        request.api = requestContext(parts.services, caller, request.id, request.headers, 'rest')
        await awaitMinimum(parts.services.commits, request.headers)
        void reply.header('cache-control', 'private, no-cache')
      })
      scope.setErrorHandler(answerRestErrors)
      scope.setNotFoundHandler(async (request) => {
        throw new RestRefusal(404, 'NOT_FOUND', `there is nothing at ${request.method} ${request.url.slice(0, 200)}`)
      })

      for (const route of routes) {
        const { method, path } = route.parts
        scope.route({ method, url: path.replace(/\{(\w+)\}/g, ':$1'), handler: handler(route, parts) })
      }
      registerLitellmConfig(scope, parts)
      registerEventsExport(scope, parts)
      const document = openApiDocument(routes)
      scope.get('/openapi.json', async () => document)
    },
    { prefix: '/api' },
  )
}
