/** Errors of REST: `{"detail": "...", "code": "..."}` with a status. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { type Refusal, refuse, setStatus } from '../errors.ts'
import { statusOf } from '../statuses.ts'
import type { Route } from './route.ts'

/** A refusal whose status is settled. */
export class RestRefusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, detail: string) {
    super(detail)
    this.status = status
    this.code = code
  }
}

/**
 * What GraphQL refused, in REST's words. 404 says that what the request acts on is not there; a name in the body that refers
 * to nothing is a fault of the body, 400.
 */
export function refusalOf(route: Route, { message, extensions }: GraphQLFormattedError): RestRefusal {
  const code = String(extensions?.code)
  const field = typeof extensions?.field === 'string' ? extensions.field : null
  const dangling = code.startsWith('UNKNOWN_') && field !== route.parts.entity.key
  return new RestRefusal(dangling ? 400 : statusOf(code), code, inRestWords(route, message, field))
}

/** The sentence begins with the field or operation that it is about. */
function inRestWords(route: Route, message: string, field: string | null): string {
  for (const name of [field, route.parts.operation]) {
    if (name !== null && message.startsWith(`${name} `)) return route.restName(name) + message.slice(name.length)
  }
  return message
}

/** The error handler of everything below /api. */
export function answerRestErrors(error: FastifyError | RestRefusal, request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof RestRefusal) {
    setStatus(reply, error.status)
    void reply.send({ detail: error.message, code: error.code })
  } else {
    const { code, message } = told(refuse(error, request, reply), request)
    void reply.send({ detail: message, code })
  }
}

function told(refusal: Refusal, { id }: FastifyRequest): Refusal {
  return refusal.code === 'INTERNAL' ? { ...refusal, message: `internal error; tell us the request id ${id}` } : refusal
}
