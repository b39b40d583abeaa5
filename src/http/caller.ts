import type { FastifyRequest } from 'fastify'
import { type AuthenticatedKey, authenticate, authenticateTeam, claimsTeam } from '../auth/authenticate.ts'
import type { Caller, RequestContext } from '../graphql/services.ts'
import type { ServerParts } from './server.ts'

/** The API key that a request was sent with; throws UNAUTHENTICATED when it has none in force. */
export function keyCaller(parts: ServerParts, request: FastifyRequest): Caller {
  const caller = keyInForce(parts, request.headers.authorization)
  parts.noteUse(caller.id, parts.services.clock.now())
  return caller
}

/** The same for text that says it is an Authorization header; may be asked again while a connection is open. */
export function keyInForce({ services, keyOf }: ServerParts, authorization: string | undefined): AuthenticatedKey {
  return authenticate(authorization, keyOf, services.clock.now())
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
