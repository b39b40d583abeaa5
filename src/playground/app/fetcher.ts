/** Sends GraphiQL's operations to /graphql with the page's API key; subscriptions come back as server-sent events. */
import type { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'
import { readServerSentResults } from './server-sent-results.ts'

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher']
type FetcherOptions = NonNullable<Parameters<Fetcher>[1]>
type Operation = Parameters<Fetcher>[0]

export interface FetcherSettings {
  readonly apiKey: string
  readonly onKeyJudged: (state: 'accepted' | 'refused') => void
}

const ENDPOINT = '/graphql'
const RESULT = 'application/graphql-response+json, application/json;q=0.9'
const EVENTS = 'text/event-stream'

export function createFetcher({ apiKey, onKeyJudged }: FetcherSettings): Fetcher {
  return async (operation, options) => {
    const introspects = operation.operationName === 'IntrospectionQuery'
    const subscribes = isSubscription(operation, options)
    const headers = new Headers({ 'content-type': 'application/json', accept: subscribes ? EVENTS : RESULT })
    if (apiKey !== '') headers.set('authorization', `Bearer ${apiKey}`)
    for (const [name, value] of Object.entries(options?.headers ?? {})) headers.set(name, String(value))

    // The schema is asked for as soon as the page opens: without a key that could only end as an error in the console.
    if (introspects && !headers.has('authorization')) {
      return refusal('Type the API key at the top of this page to load the schema.')
    }

    const abort = new AbortController()
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers,
      body: JSON.stringify(operation),
      credentials: 'same-origin',
      signal: abort.signal,
    })
    if (headers.get('authorization') === `Bearer ${apiKey}`) onKeyJudged(response.status === 401 ? 'refused' : 'accepted')
    if (response.body && response.headers.get('content-type')?.startsWith(EVENTS)) return readServerSentResults(response.body, abort)
    const result = await readResult(response)
    // GraphiQL asks once more for a schema whose answer has no data at all, which a refusal has not.
    return introspects ? { data: null, ...result } : result
  }
}

function isSubscription(operation: Operation, options: FetcherOptions | undefined): boolean {
  return (
    options?.documentAST?.definitions.some(
      (definition) =>
        definition.kind === 'OperationDefinition' &&
        definition.operation === 'subscription' &&
        (!operation.operationName || definition.name?.value === operation.operationName),
    ) ?? false
  )
}

async function readResult(response: Response) {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return refusal(`${ENDPOINT} answered ${response.status} ${response.statusText} with something that is not JSON: ${text.slice(0, 200)}`)
  }
}

function refusal(message: string) {
  return { errors: [{ message }] }
}
