import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { type AuthenticatedKey, authenticate, authenticateTeam, claimsTeam } from '../auth/authenticate.ts'
import { requestContext } from '../graphql/request-context.ts'
import type { Caller, RequestContext } from '../graphql/services.ts'
import type { ServerParts } from './server.ts'

/** What a request says of itself before its body is read. */
interface Asking {
  readonly headers: IncomingHttpHeaders
}

/** The API key that a request was sent with; throws UNAUTHENTICATED when it has none in force. */
export function keyCaller(parts: ServerParts, { headers }: Asking): Caller {
  const caller = keyInForce(parts, headers.authorization)
  parts.noteUse(caller.id, parts.services.clock.now())
  return caller
}

/** The same for text that says it is an Authorization header; may be asked again while a connection is open. */
export function keyInForce({ services, keyOf }: ServerParts, authorization: string | undefined): AuthenticatedKey {
  return authenticate(authorization, keyOf, services.clock.now())
}

/** The API key or team key that a request was sent with; throws UNAUTHENTICATED likewise. */
export function apiCaller(parts: ServerParts, asking: Asking): Caller {
  const { authorization } = asking.headers
  if (!claimsTeam(authorization)) return keyCaller(parts, asking)
  const now = parts.services.clock.now()
  const { keyId, teamId } = authenticateTeam(authorization, parts.teamKeyOf, now)
  parts.noteUse(keyId, now)
  return { id: keyId, role: 'TEAM', teamId, seesModels: parts.client.tellModel }
}

/** What a request to GraphQL is executed with; throws a refusal of its key or its headers. */
export function graphqlContext(parts: ServerParts, asking: Asking, requestId: string): RequestContext {
  return requestContext(parts.services, apiCaller(parts, asking), requestId, asking.headers)
}

/** What the `onRequest` hook made of the request's headers. */
export function apiContext({ api }: FastifyRequest): RequestContext {
  if (!api) throw new Error('a request reached the API without a caller')
  return api
}
