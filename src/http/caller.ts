import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { type AuthenticatedKey, authenticate, authenticateTeam, claimsTeam } from '../auth/authenticate.ts'
import type { KeyJudge } from '../auth/key-guesses.ts'
import { requestContext } from '../graphql/request-context.ts'
import type { Caller, RequestContext } from '../graphql/services.ts'
import type { ServerParts } from './server.ts'

/** What tells who asks; whether wrong keys are counted is the judge's affair. */
export type CallerParts = Omit<ServerParts, 'guesses'> & { readonly guesses: KeyJudge }

/** What a request says of itself before its body is read. */
interface Asking {
  readonly headers: IncomingHttpHeaders
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/** The API key that a request was sent with; throws UNAUTHENTICATED when it has none in force. */
export function keyCaller(parts: CallerParts, asking: Asking, authorization = asking.headers.authorization): Caller {
  const caller = judged(parts, asking, () => keyInForce(parts, authorization))
  parts.noteUse(caller.id, parts.services.clock.now())
  return caller
}

/** The same without an eye on how often it was wrong: to be asked again while a connection is open. */
export function keyInForce({ services, keyOf }: CallerParts, authorization: string | undefined): AuthenticatedKey {
  return authenticate(authorization, keyOf, services.clock.now())
}

/** The API key or team key that a request was sent with; throws UNAUTHENTICATED likewise. */
export function apiCaller(parts: CallerParts, asking: Asking): Caller {
  const { authorization } = asking.headers
  if (!claimsTeam(authorization)) return keyCaller(parts, asking)
  const now = parts.services.clock.now()
  const { keyId, teamId } = judged(parts, asking, () => authenticateTeam(authorization, parts.teamKeyOf, now))
  parts.noteUse(keyId, now)
  return { id: keyId, role: 'TEAM', teamId, seesModels: parts.client.tellModel }
}

function judged<T extends { readonly id: string } | { readonly keyId: string }>(
  { guesses, services }: CallerParts,
  { socket }: Asking,
  authenticate: () => T,
): T {
  return guesses.judge(socket.remoteAddress, services.clock.now(), authenticate, (caller) => ('id' in caller ? caller.id : caller.keyId))
}

/** What a request to GraphQL is executed with; throws a refusal of its key or its headers. */
export function graphqlContext(parts: CallerParts, asking: Asking, requestId: string): RequestContext {
  return requestContext(parts.services, apiCaller(parts, asking), requestId, asking.headers)
}

/** What the `onRequest` hook made of the request's headers. */
export function apiContext({ api }: FastifyRequest): RequestContext {
  if (!api) throw new Error('a request reached the API without a caller')
  return api
}
