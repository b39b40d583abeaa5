/** What clients are told of an error: refusals in full, faults of the request by their code, everything else masked. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isTransient } from '../db/transient.ts'
import { DomainError } from '../kernel/errors.ts'
import { LIMITS } from './query-limits.ts'

/** Apollo's own codes for faults of the request. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])
const TOO_LONG = `the query has more than ${LIMITS.tokens} tokens: ask in several queries`
/** Also said when a change was written and its answer could not be read. */
export const STORE_AWAY = 'the database does not answer: try again, a change with the same idempotencyKey, since it may have been made'
/** Codes that pass as they are. */
const KNOWN = new Set(['QUERY_TOO_COMPLEX', 'UNAUTHENTICATED'])

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  const cause = rootCause(error)
  if (cause instanceof DomainError) {
    const { code, field, details } = cause
    return { message: cause.message, ...place, extensions: { code, ...(field === undefined ? {} : { field }), details } }
  }
  if (isTransient(cause)) {
    return { message: STORE_AWAY, ...place, extensions: { code: 'UNAVAILABLE', details: { retryAfterSeconds: 1 } } }
  }
  const code = String(formatted.extensions?.code ?? '')
  // Apollo writes a code of its own over that of a validation rule.
  const own = cause instanceof GraphQLError ? String(cause.extensions.code) : code
  if (KNOWN.has(own)) return { message: formatted.message, ...place, extensions: { code: own, details: {} } }
  // The parser stops at the limit with a message and nothing else to tell it by.
  if (code === 'GRAPHQL_PARSE_FAILED' && formatted.message.includes(`more that ${LIMITS.tokens} tokens`)) {
    return { message: TOO_LONG, ...place, extensions: { code: 'QUERY_TOO_COMPLEX', details: {} } }
  }
  const thrownInResolver =
    error instanceof GraphQLError && error.originalError !== undefined && !(error.originalError instanceof GraphQLError)
  if (REQUEST_FAULTS.has(code) && !thrownInResolver) {
    return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT', details: { kind: code } } }
  }
  return { message: 'internal error', ...place, extensions: { code: 'INTERNAL', details: {} } }
}

/** Whether the store's absence is behind an error, to be logged as well. */
export function isStoreAway(error: GraphQLError): boolean {
  return isTransient(rootCause(error))
}

/** Whether an error is the server's own fault, to be logged. */
export function isInternal(error: GraphQLError): boolean {
  return formatError(error.toJSON(), error).extensions?.code === 'INTERNAL'
}

function rootCause(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}
