import type { FastifyRequest } from 'fastify'
import { authenticate } from '../auth/authenticate.ts'
import type { Caller, RequestContext } from '../graphql/services.ts'
import type { ServerParts } from './server.ts'

/** The key that a request was sent with; throws UNAUTHENTICATED when it has none in force. */
export function keyCaller({ services, keyOf, noteUse }: ServerParts, request: FastifyRequest): Caller {
  const now = services.clock.now()
  const caller = authenticate(request.headers.authorization, keyOf, now)
  noteUse(caller.id, now)
  return caller
}

/** What the `onRequest` hook made of the request's headers. */
export function apiContext({ api }: FastifyRequest): RequestContext {
  if (!api) throw new Error('a request reached the API without a caller')
  return api
}
