/** The way to the GraphQL API. Nothing is cached and nothing assumed: what a screen shows was committed. */
import { Client, fetchExchange, mapExchange } from 'urql'

export interface ClientSettings {
  readonly apiKey: string
  /** Called when the server no longer takes the key. */
  readonly onRefused?: (message: string) => void
}

export function makeClient({ apiKey, onRefused }: ClientSettings): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [
      mapExchange({
        onError(error) {
          if (refusalOf(error).code === 'UNAUTHENTICATED') onRefused?.(refusalOf(error).message)
        },
      }),
      fetchExchange,
    ],
    fetchOptions: () => ({ headers: { ...headersWith(apiKey), accept: 'application/graphql-response+json, application/json' } }),
  })
}

export function headersWith(apiKey: string): Record<string, string> {
  return { authorization: `Bearer ${apiKey}`, 'x-source': 'dashboard' }
}

/** What the server has against a request, or what kept the request from reaching it. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly field: string | null
  readonly details: Readonly<Record<string, unknown>>
}

interface FailedRequest {
  readonly networkError?: Error | undefined
  readonly graphQLErrors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

export function refusalOf({ graphQLErrors, networkError }: FailedRequest): Refusal {
  const [error] = graphQLErrors
  if (error) {
    const { code, field, details } = error.extensions ?? {}
    return {
      code: typeof code === 'string' ? code : 'INTERNAL',
      message: error.message,
      field: typeof field === 'string' ? field : null,
      details: typeof details === 'object' && details !== null ? { ...details } : {},
    }
  }
  const why = networkError?.message ?? 'no answer'
  return { code: 'UNREACHABLE', message: `Switchbook could not be reached: ${why}`, field: null, details: {} }
}
