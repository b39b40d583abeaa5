import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { isTransient } from '../db/transient.ts'
import { STORE_AWAY } from '../graphql/error-map.ts'
import { DomainError } from '../kernel/errors.ts'
import { statusOf } from './statuses.ts'

/** What a client is told of a request that failed. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly field?: string | undefined
  readonly details?: Readonly<Record<string, unknown>>
}

/** Errors before GraphQL runs, in the shape of a GraphQL answer, so that clients read one shape. */
export function answerErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { code, message, field, details } = refuse(error, request, reply)
  const named = code === 'INTERNAL' ? { requestId: request.id } : {}
  void reply.send({ errors: [{ message, extensions: { code, ...(field ? { field } : {}), ...(details ? { details } : {}), ...named } }] })
}

/** Sets the answer's status and headers, logs what is the server's own fault, and returns what to tell. */
export function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Refusal {
  const refusal = refusalOf(error)
  if (refusal.code === 'INTERNAL') request.log.error({ err: error, requestId: request.id }, 'internal error')
  setStatus(reply, refusal.status, refusal.details?.retryAfterSeconds)
  request.server.metrics.refused('http', refusal.code)
  return refusal
}

/** A status with the headers that belong to it. */
export function setStatus(reply: FastifyReply, status: number, wait: unknown = 1): void {
  void reply.code(status)
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="switchbook"')
  if (status === 429 || status === 503) void reply.header('retry-after', String(wait))
}

function refusalOf(error: FastifyError): Refusal {
  if (error instanceof DomainError) {
    return { status: statusOf(error.code), code: error.code, message: error.message, field: error.field, details: error.details }
  }
  if (isTransient(error)) return { status: 503, code: 'UNAVAILABLE', message: STORE_AWAY }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { status: 413, code: 'BAD_USER_INPUT', message: 'the body is larger than 1 MiB (1,048,576 bytes)' }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { status: 415, code: 'BAD_USER_INPUT', message: 'the body is not JSON: send it with `Content-Type: application/json`' }
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'the body is empty: expected JSON such as {"query": "{ __typename }"}' }
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'the body is not valid JSON' }
    case 'FST_ERR_BAD_URL':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'the address has a percent sign that begins no UTF-8 character' }
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'the address has a name that is longer than any can be' }
  }
  const status = error.statusCode ?? 500
  if (status < 500) return { status, code: 'BAD_USER_INPUT', message: error.message }
  return { status: 500, code: 'INTERNAL', message: 'internal error' }
}
