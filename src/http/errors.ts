import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../kernel/errors.ts'

/** HTTP statuses of refusals that are answered outside a GraphQL execution. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
}

/** Errors before GraphQL runs, in the shape of a GraphQL answer, so that clients read one shape. */
export function answerErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, message } = describe(error)
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="switchbook"')
  if (status === 503) void reply.header('retry-after', '1')
  if (status >= 500 && !(error instanceof DomainError)) request.log.error({ err: error, requestId: request.id }, 'internal error')
  const facts = error instanceof DomainError ? { ...(error.field === undefined ? {} : { field: error.field }), details: error.details } : {}
  void reply
    .code(status)
    .send({ errors: [{ message, extensions: { code, ...facts, ...(code === 'INTERNAL' ? { requestId: request.id } : {}) } }] })
}

function describe(error: FastifyError): { readonly status: number; readonly code: string; readonly message: string } {
  if (error instanceof DomainError) return { status: STATUS[error.code] ?? 400, code: error.code, message: error.message }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { status: 413, code: 'BAD_USER_INPUT', message: 'the body is larger than 1 MiB (1,048,576 bytes)' }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { status: 415, code: 'BAD_USER_INPUT', message: 'the body is not JSON: send it with `Content-Type: application/json`' }
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'the body is empty: expected JSON such as {"query": "{ __typename }"}' }
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'the body is not valid JSON' }
  }
  const status = error.statusCode ?? 500
  if (status < 500) return { status, code: 'BAD_USER_INPUT', message: error.message }
  return { status: 500, code: 'INTERNAL', message: 'internal error' }
}
