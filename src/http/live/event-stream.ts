/** Subscriptions as server-sent events, one per request, in the "distinct connections mode" of graphql-sse. */
import type { ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ExecutionResult, GraphQLError, getOperationAST, parse } from 'graphql'
import { createHandler } from 'graphql-sse'
import { LIMITS } from '../../graphql/query-limits.ts'
import { requireFollower } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { type AskedOperation, prepareSubscription, type SubscriptionParts, toldResult } from '../../graphql/subscription-request.ts'
import { toldErrors } from '../../graphql/told-errors.ts'
import { DomainError } from '../../kernel/errors.ts'
import { apiContext, keyInForce } from '../caller.ts'
import type { ServerParts } from '../server.ts'
import type { LiveConnections } from './connections.ts'

type Context = RequestContext & Record<PropertyKey, unknown>

const EVENTS = 'text/event-stream'
/** Milliseconds that a client has to take what is left when the server goes. */
const PATIENCE = 2_000

/**
 * Whether a request to /graphql is answered as a stream of events. Clients that take either name JSON too: to them only a
 * subscription is one.
 */
export function wantsEvents(request: FastifyRequest): boolean {
  return takesEvents(request) && (!acceptedTypes(request).some((type) => type.endsWith('json')) || asksSubscription(request.body))
}

function takesEvents(request: FastifyRequest): boolean {
  return acceptedTypes(request).includes(EVENTS)
}

function acceptedTypes({ headers }: FastifyRequest): string[] {
  return (headers.accept ?? '').split(',').map((part) => part.trim().split(';')[0] ?? '')
}

function asksSubscription(body: unknown): boolean {
  const { query, operationName } = (body ?? {}) as { query?: unknown; operationName?: unknown }
  if (typeof query !== 'string' || !query.includes('subscription')) return false
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens })
    return getOperationAST(document, typeof operationName === 'string' ? operationName : null)?.operation === 'subscription'
  } catch {
    // What cannot be read is answered, and told so, as any other operation is.
    return false
  }
}

/** Answers a request whose `api` context is made. */
export function eventStream(parts: ServerParts, connections: LiveConnections) {
  const subscriptions: SubscriptionParts = { schema: parts.schema, trusted: parts.trusted, log: parts.log, metrics: parts.services.metrics }
  const handle = createHandler<FastifyRequest, ServerResponse, Context>({
    // No streams are kept that requests of their own would fill: each request has its own.
    authenticate: () => null as unknown as string,
    validate: () => [],
    onSubscribe({ raw }, params) {
      const context = apiContext(raw) as Context
      const prepared = prepareSubscription(subscriptions, params as AskedOperation, context)
      // The library takes it for a result by its data.
      return 'schema' in prepared ? prepared : { data: null, errors: prepared }
    },
    context: ({ raw }) => apiContext(raw) as Context,
    async onNext(context, { context: response }, result) {
      parts.services.metrics.subscriptionResult()
      // The next event is read when this one has left: what a slow reader does not take waits in the log.
      await drained(response)
      return toldResult(subscriptions, result as ExecutionResult, context) as ExecutionResult
    },
  })

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!takesEvents(request)) throw new DomainError('BAD_USER_INPUT', `answers here are events: send the header \`Accept: ${EVENTS}\``)
    requireFollower(apiContext(request))
    connections.requireRoom(apiContext(request).caller.id)
    const [body, init] = await handle({
      method: request.method,
      url: request.url,
      headers: { get: (name) => (name === 'accept' ? EVENTS : String(request.headers[name] ?? '')) },
      body: (request.body as Record<string, unknown> | null) ?? null,
      raw: request,
      context: reply.raw,
    })
    if (body === null || body === undefined || typeof body === 'string') throw refusedRequest(body)

    reply.hijack()
    const response = reply.raw
    response.writeHead(init.status, { ...(reply.getHeaders() as Record<string, string>), ...init.headers, 'x-accel-buffering': 'no' })
    const end = (last?: string) => {
      response.end(last)
      void body.return(undefined)
    }
    const remove = connections.add({
      keyId: apiContext(request).caller.id,
      subscriptions: 1,
      check: () => keyInForce(parts, request.headers.authorization),
      refuse: (refusal) => end(ending(toldErrors(subscriptions, [asGraphql(refusal)], apiContext(request)))),
      leave: () => {
        end()
        // Who reads nothing any more would keep the server from going.
        setTimeout(() => response.destroy(), PATIENCE).unref()
      },
    })
    response.once('close', () => void body.return(undefined))
    try {
      for await (const chunk of body) if (response.writable) response.write(chunk)
    } catch (error) {
      // Without an end of its own the client comes back.
      request.log.error({ err: error, requestId: request.id }, 'a subscription failed')
    } finally {
      remove()
      response.end()
    }
  }
}

/** A last result that says why there are no more. */
function ending(errors: readonly object[]): string {
  return `event: next\ndata: ${JSON.stringify({ errors })}\n\nevent: complete\ndata:\n\n`
}

function asGraphql(refusal: DomainError): GraphQLError {
  return new GraphQLError(refusal.message, { originalError: refusal })
}

/** What the library says of a request that is none, in our words' shape. */
function refusedRequest(body: string | null | undefined): DomainError {
  const message = body ? String(JSON.parse(body).errors?.[0]?.message) : 'the request is not understood'
  return new DomainError('BAD_USER_INPUT', `${message}: expected JSON such as {"query": "subscription { auditEvents { position } }"}`)
}

/** Resolves once the connection takes more, or is over. */
function drained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.once('drain', done)
    response.once('close', done)
  })
}
