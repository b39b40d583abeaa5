import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { type AuthenticatedKey, authenticate, authenticateTeam, claimsTeam } from '../auth/authenticate.ts'
import type { KeyJudge } from '../auth/key-guesses.ts'
import type { SignedIn } from '../auth/token-claims.ts'
import { tokenOf } from '../auth/tokens.ts'
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

/**
 * Lets a token in, if one was sent, so that the functions below know it: to check it takes a while, and they answer at once. Refusals are
 * those of `Tokens.letIn`, and OVERLOADED in place of the wrong token that is one too many.
 */
export async function letIn(parts: CallerParts, { headers, socket }: Asking, authorization = headers.authorization): Promise<void> {
  const token = parts.tokens && tokenOf(authorization)
  if (!parts.tokens || !token) return
  const now = parts.services.clock.now()
  try {
    await parts.tokens.letIn(token, now)
  } catch (error) {
    parts.guesses.judge(socket.remoteAddress, now, () => raise(error), String)
  }
}

/** Who a request was sent by, by API key or token; throws UNAUTHENTICATED when it has none in force. */
export function keyCaller(parts: CallerParts, asking: Asking, authorization = asking.headers.authorization): Caller {
  const user = userOf(parts, authorization)
  if (user) return user
  const caller = judged(parts, asking, () => authenticate(authorization, parts.keyOf, parts.services.clock.now()))
  parts.noteUse(caller.id, parts.services.clock.now())
  return caller
}

/** The same without an eye on how often it was wrong: to be asked again while a connection is open. */
export function keyInForce(parts: CallerParts, authorization: string | undefined): AuthenticatedKey | SignedIn {
  return userOf(parts, authorization) ?? authenticate(authorization, parts.keyOf, parts.services.clock.now())
}

/** Who was let in with a token; null when none was sent. */
function userOf({ tokens, services }: CallerParts, authorization: string | undefined): SignedIn | null {
  const token = tokens && tokenOf(authorization)
  return tokens && token ? tokens.find(token, services.clock.now()) : null
}

/** Who a request was sent by, by API key, token or team key; throws UNAUTHENTICATED likewise. */
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

function raise(error: unknown): never {
  throw error
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
