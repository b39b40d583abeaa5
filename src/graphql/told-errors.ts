/** Errors as clients are told them: what is masked is logged in full, and both name the request. */
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { Metrics } from '../metrics/metrics.ts'
import { formatError, isInternal, isStoreAway } from './error-map.ts'
import type { RequestContext } from './services.ts'

export interface Tellers {
  readonly log: Logger
  readonly metrics: Metrics
}

type Named = Pick<RequestContext, 'requestId'>

/** All of it for what Apollo does not execute. */
export function toldErrors(
  { log, metrics }: Tellers,
  errors: readonly GraphQLError[],
  context: Named,
  operationName?: string | null,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    logFault(log, error, context, operationName)
    const told = namingRequest(formatError(error.toJSON(), error), context)
    metrics.refused('graphql', String(told.extensions?.code))
    return told
  })
}

/** The server's own faults, and the store's absence. */
export function logFault(log: Logger, error: GraphQLError, { requestId }: Named, operationName?: string | null): void {
  const about = { err: error.originalError ?? error, requestId, ...(operationName === undefined ? {} : { operationName }) }
  if (isInternal(error)) log.error(about, 'internal error')
  else if (isStoreAway(error)) log.warn(about, 'the store did not answer')
}

export function namingRequest(told: GraphQLFormattedError, { requestId }: Named): GraphQLFormattedError {
  if (told.extensions?.code !== 'INTERNAL') return told
  return { ...told, message: `internal error; tell us the request id ${requestId}`, extensions: { ...told.extensions, requestId } }
}

/** Whether the same request may be answered soon: told in a header too, for clients and proxies that read headers before bodies. */
export function asksToRetry(errors: readonly GraphQLFormattedError[]): boolean {
  return errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE' || extensions?.code === 'OVERLOADED')
}
