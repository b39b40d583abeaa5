import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { DomainError } from '../kernel/errors.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { formatError } from './error-map.ts'
import { checksOf } from './operation-checks.ts'
import { LIMITS, limitRules } from './query-limits.ts'
import { requireFollower } from './roles.ts'
import type { RequestContext } from './services.ts'
import { asksToRetry, logFault, namingRequest } from './told-errors.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

const FOLLOW =
  'a subscription is answered as server-sent events, or over WebSocket: send it to /graphql/stream with the header `Accept: text/event-stream`'

interface ApolloParts {
  readonly schema: GraphQLSchema
  readonly trusted: TrustedDocuments
  readonly log: Logger
  readonly metrics: Metrics
}

export async function startApollo({ schema, trusted, log, metrics }: ApolloParts): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: limitRules,
    persistedQueries: false,
    formatError,
    logger: log,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      checkOperations(schema, trusted),
      tellWarnings,
      nameRequestInErrors(log),
      answerAsSpecified,
      tellWhenToRetry,
      countOperations(metrics),
    ],
  })
  await apollo.start()
  return apollo
}

function checkOperations(schema: GraphQLSchema, trusted: TrustedDocuments): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, document, operation, request }) {
          if (!operation) return
          // REST asks in texts of our own, without HTTP of its own.
          if (request.http) trusted.require({ document, caller: contextValue.caller })
          if (operation.operation === 'subscription') {
            requireFollower(contextValue)
            throw new DomainError('BAD_USER_INPUT', FOLLOW)
          }
          checksOf(schema, document, operation)(request.variables ?? {})
        },
      }
    },
  }
}

/** Cautions that came up while resolving stand beside the data. */
const tellWarnings: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { warnings }, response: { body } }) {
        if (warnings.length === 0 || body.kind !== 'single') return
        body.singleResult.extensions = { ...body.singleResult.extensions, warnings }
      },
    }
  },
}

/** What is masked is logged in full, and both name the request. */
function nameRequestInErrors(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) logFault(log, error, contextValue, operationName)
        },
        async willSendResponse({ contextValue, response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return
          body.singleResult.errors = body.singleResult.errors.map((error) => namingRequest(error, contextValue))
        },
      }
    },
  }
}

/**
 * GraphQL over HTTP wants 200 for a well-formed request that fails in parsing, validation or variables when the answer is
 * application/json; Apollo says 400. With application/graphql-response+json 400 stands.
 */
const answerAsSpecified: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? ''
        const modern = accept.includes('application/graphql-response+json')
        if (response.http.status === 400 && !modern && request.query !== undefined) response.http.status = 200
      },
    }
  },
}

const tellWhenToRetry: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind === 'single' && asksToRetry(body.singleResult.errors ?? [])) http.headers.set('retry-after', '1')
      },
    }
  },
}

/** By kind and by code: names that clients choose would be labels without end. */
function countOperations(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, response: { body } }) {
          if (operation) metrics.operation(operation.operation)
          if (body.kind !== 'single') return
          for (const { extensions } of body.singleResult.errors ?? []) metrics.refused('graphql', String(extensions?.code))
        },
      }
    },
  }
}
