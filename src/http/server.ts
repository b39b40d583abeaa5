/** One process, one port: the API, its playground, and what an orchestrator asks. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { KnownKey, KnownTeamKey } from '../auth/authenticate.ts'
import type { KeyGuesses } from '../auth/key-guesses.ts'
import type { Tokens } from '../auth/tokens.ts'
import type { RequestContext, Services } from '../graphql/services.ts'
import type { TrustedDocuments } from '../graphql/trusted-documents.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { apiContext, graphqlContext, letIn } from './caller.ts'
import { registerDashboard } from './dashboard.ts'
import { answerErrors } from './errors.ts'
import { type GatewayParts, registerGateway } from './gateway/gateway.ts'
import { registerHealth } from './health.ts'
import { Lane } from './lane.ts'
import { LiveConnections } from './live/connections.ts'
import { eventStream, wantsEvents } from './live/event-stream.ts'
import { webSockets } from './live/web-socket.ts'
import { countRequests, registerMetrics } from './metrics.ts'
import { awaitMinimum } from './minimum-position.ts'
import { registerPlayground } from './playground.ts'
import { requestId } from './request-id.ts'
import { answerRestErrors } from './rest/refusals.ts'
import { registerRest } from './rest/rest.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

export interface ServerParts {
  readonly services: Services
  readonly apollo: ApolloServer<RequestContext>
  /** What subscriptions are executed on. */
  readonly schema: GraphQLSchema
  readonly trusted: TrustedDocuments
  /** Whether compiled code answers in front of Apollo. */
  readonly queryLane: boolean
  /** Connections with subscriptions at once. */
  readonly mostSubscriptions: number
  /** Of them with one key. */
  readonly mostSubscriptionsPerKey: number
  /** Milliseconds for a client to send its request. */
  readonly requestTimeout: number
  readonly guesses: KeyGuesses
  readonly log: Logger
  readonly keyOf: (id: string) => KnownKey | null
  readonly teamKeyOf: (id: string) => KnownTeamKey | null
  readonly noteUse: (keyId: string, at: Date) => void
  /** What tokens of an issuer are checked with; null while keys alone open the API. */
  readonly tokens: Tokens | null
  /** Where the pages were built: the folder that holds dashboard/ and playground/. */
  readonly pages: string
  /** Whether programs on this machine may use /api without a key. */
  readonly demoOpen: boolean
  /** The OpenAI-compatible path under /v1. */
  readonly client: GatewayParts
  /** Whether /metrics asks for no key. */
  readonly metricsOpen: boolean
  /** How it stands with LiteLLM, told beside readiness; null while it is not kept in step. */
  readonly litellm: () => object | null
  /** Whether the store answers. */
  readonly ping: () => Promise<void>
  /** Whether the node was told to end. */
  readonly leaving: () => boolean
}

const MAX_BODY_BYTES = 1_048_576
/** Milliseconds for the headers of a request, and headers of one. */
const HEADERS_TIMEOUT = 10_000
const MOST_HEADERS = 100

declare module 'fastify' {
  interface FastifyInstance {
    readonly metrics: Metrics
    /** Requests that have no answer yet. */
    readonly underWay: { count: number }
  }
  interface FastifyRequest {
    /** What the headers say: who asks, and how. Made before the body is read. */
    api: RequestContext | null
  }
}

export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const lane = new Lane(parts)
  const app = fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    serverFactory: (handler) => {
      const server = createServer(
        {
          requestTimeout: parts.requestTimeout,
          headersTimeout: Math.min(HEADERS_TIMEOUT, parts.requestTimeout),
          // How late after its time a slow request may be cut off.
          connectionsCheckingInterval: Math.min(1_000, parts.requestTimeout),
          keepAliveTimeout: 72_000,
        },
        lane.before(handler),
      )
      server.maxHeadersCount = MOST_HEADERS
      return server.setTimeout(120_000)
    },
    return503OnClosing: true,
    genReqId: (request) => requestId(request.headers['x-request-id']),
    // A name of 64 characters, each of them percent-encoded.
    routerOptions: { maxParamLength: 192 },
    frameworkErrors: (error, request, reply) => (request.url.startsWith('/api/') ? answerRestErrors : answerErrors)(error, request, reply),
  }) as unknown as FastifyInstance
  app.decorateRequest('api', null)
  app.decorate('underWay', { count: 0 })
  app.decorate('metrics', parts.services.metrics)
  countRequests(app, parts.services.metrics)
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id)
    app.underWay.count += 1
    reply.raw.once('close', () => {
      app.underWay.count -= 1
    })
    done()
  })
  app.setErrorHandler(answerErrors)
  app.setNotFoundHandler((request, reply) => {
    void reply.code(404).send({
      errors: [{ message: `there is nothing at ${request.method} ${request.url.slice(0, 200)}`, extensions: { code: 'NOT_FOUND' } }],
    })
  })
  await registerDashboard(app, { directory: join(parts.pages, 'dashboard') })
  await registerPlayground(app, { directory: join(parts.pages, 'playground') })
  registerHealth(app, parts)
  registerMetrics(app, parts)
  registerGraphql(app, parts, lane)
  await registerRest(app, parts)
  registerGateway(app, parts.client)
  if (parts.queryLane) lane.open(app)
  return app
}

function registerGraphql(app: FastifyInstance, parts: ServerParts, lane: Lane): void {
  const apollo = fastifyApolloHandler(parts.apollo, { context: async (request: FastifyRequest) => apiContext(request) })
  const connections = new LiveConnections(parts.mostSubscriptions, parts.mostSubscriptionsPerKey)
  const stream = eventStream(parts, connections)
  const sockets = webSockets(parts, connections)
  // Before the body is read: nobody unknown makes the server read a megabyte.
  const onRequest = async (request: FastifyRequest) => {
    await letIn(parts, request)
    request.api = graphqlContext(parts, request, request.id)
    await awaitMinimum(parts.services.commits, request.headers)
  }
  const findText = async (request: FastifyRequest) => {
    request.body = parts.trusted.withText(request.body)
  }
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    onRequest,
    preParsing: async (request, _reply, payload) => lane.bodyOf(request.raw, payload),
    preHandler: findText,
    async handler(request, reply) {
      if (wantsEvents(request) && request.method !== 'OPTIONS') return stream(request, reply)
      const answer = await apollo.call(app, request, reply)
      lane.learn(request, reply, answer)
      return answer
    },
  })
  app.route({ method: ['GET', 'POST'], url: '/graphql/stream', onRequest, preHandler: findText, handler: stream })
  app.server.on('upgrade', sockets.upgrade)
  // They would never end by themselves.
  app.addHook('preClose', async () => {
    connections.close()
    sockets.close()
  })
}
