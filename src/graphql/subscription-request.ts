/** Subscriptions do not pass through Apollo: what it checks of an operation before, and hides of its errors after, is done here. */
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { checksOf } from './operation-checks.ts'
import { LIMITS, limitRules } from './query-limits.ts'
import type { RequestContext } from './services.ts'
import { type Tellers, toldErrors } from './told-errors.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

export interface AskedOperation {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
}

export interface PreparedSubscription<Context extends RequestContext> extends ExecutionArgs {
  readonly contextValue: Context
}

export interface SubscriptionParts extends Tellers {
  readonly schema: GraphQLSchema
  readonly trusted: TrustedDocuments
}

const NOT_A_SUBSCRIPTION =
  'subscriptions are answered here: send queries and mutations as POST to /graphql, without `Accept: text/event-stream`'

/** What is to be executed, or why not. */
export function prepareSubscription<Context extends RequestContext>(
  { schema, trusted, metrics }: SubscriptionParts,
  { query, variables, operationName }: AskedOperation,
  contextValue: Context,
): PreparedSubscription<Context> | readonly GraphQLError[] {
  const document = parsed(query)
  if (document instanceof GraphQLError) return [document]
  const invalid = validate(schema, document, [...specifiedRules, ...limitRules])
  if (invalid.length > 0) return invalid.map((error) => fault(error, 'GRAPHQL_VALIDATION_FAILED'))
  const operation = getOperationAST(document, operationName)
  if (!operation)
    return [new GraphQLError('there is no one operation of that name', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })]
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [new GraphQLError(NOT_A_SUBSCRIPTION, { nodes: operation, extensions: { code: 'BAD_REQUEST' } })]
  }
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
  if (values.errors) return values.errors.map((error) => fault(error, 'BAD_USER_INPUT'))
  try {
    trusted.require({ document, caller: contextValue.caller })
    checksOf(schema, document, operation)(variables ?? {})
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('internal error', { originalError: error as Error })]
  }
  metrics.operation('subscription')
  return { schema, document, contextValue, variableValues: variables ?? null, operationName: operationName ?? null }
}

type Result = { readonly [K in keyof ExecutionResult]: ExecutionResult[K] | undefined }

/** A result as clients are told it. */
export function toldResult(parts: SubscriptionParts, { errors, ...rest }: Result, context: RequestContext): FormattedExecutionResult {
  return (errors ? { ...rest, errors: toldErrors(parts, errors, context) } : rest) as FormattedExecutionResult
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: LIMITS.tokens })
  } catch (error) {
    return fault(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')
  }
}

/** The same with the code that the table of errors knows such faults by. */
function fault(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    originalError: error,
    extensions: { code },
  })
}
