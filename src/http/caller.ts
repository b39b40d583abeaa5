import type { FastifyRequest } from 'fastify'
import { authenticate, authenticateTeam, claimsTeam } from '../auth/authenticate.ts'
import type { Caller, RequestContext } from '../graphql/services.ts'
import type { ServerParts } from './server.ts'

/** The API key that a request was sent with; throws UNAUTHENTICATED when it has none in force. */
export function keyCaller({ services, keyOf, noteUse }: ServerParts, request: FastifyRequest): Caller {
  const now = services.clock.now()
  const caller = authenticate(request.headers.authorization, keyOf, now)
  noteUse(caller.id, now)
  return caller
}

/** The API key or team key that a request was sent with; throws UNAUTHENTICATED likewise. */
export function apiCaller(parts: ServerParts, request: FastifyRequest): Caller {
  const { authorization } = request.headers
  if (!claimsTeam(authorization)) return keyCaller(parts, request)
  const now = parts.services.clock.now()
  const { keyId, teamId } = authenticateTeam(authorization, parts.teamKeyOf, now)
  parts.noteUse(keyId, now)
  return { id: keyId, role: 'TEAM', teamId, seesModels: parts.client.tellModel }
}

/** What the `onRequest` hook made of the request's headers. */
export function apiContext({ api }: FastifyRequest): RequestContext {
  if (!api) throw new Error('a request reached the API without a caller')
  return api
}
