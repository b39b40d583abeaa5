import { UsageError } from './usage-error.ts'

/** The one way in which the command line talks to a server. */
export class ServerError extends Error {
  /** Tells the entry point that the message says it all. */
  readonly expected = true
  readonly code: string
  readonly field: string | undefined
  readonly details: Readonly<Record<string, unknown>> | undefined

  constructor(code: string, message: string, field?: string, details?: Readonly<Record<string, unknown>>) {
    super(message)
    this.code = code
    this.field = field
    this.details = details
  }
}

export interface Connection {
  /** Without a slash at its end. */
  readonly url: string
  readonly key: string
  /** Sent with every request, such as `x-on-behalf-of`. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A caution of the server that did not stop it. */
export interface Warning {
  readonly code: string
  readonly message: string
  readonly field: string
}

export interface Told<T> {
  readonly data: T
  readonly warnings: readonly Warning[]
}

export interface GraphqlError {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly field?: string; readonly details?: Record<string, unknown> }
}

interface Answer<T> {
  readonly data?: T | null
  readonly errors?: readonly GraphqlError[]
  readonly extensions?: { readonly warnings?: readonly Warning[] }
}

export type Variables = Readonly<Record<string, unknown>>

/** Milliseconds before a server counts as unreachable. */
const PATIENCE = 30_000

/** Server and key from options, else from the environment. */
export function connection(options: { url?: string | undefined; key?: string | undefined }, environment: NodeJS.ProcessEnv): Connection {
  const url = options.url ?? (environment.SWITCHBOOK_URL || 'http://localhost:8003')
  const key = options.key ?? (environment.SWITCHBOOK_KEY || environment.SWITCHBOOK_ADMIN_KEY)
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`the server ${JSON.stringify(url)} is not accepted: expected an address such as http://localhost:8003`)
  if (!key) throw new UsageError('no API key: pass --key, or set SWITCHBOOK_KEY to the key that the server printed on its first start')
  if (!/^[\x21-\x7e]+$/.test(key)) throw new UsageError('the API key is not accepted: expected visible ASCII characters, without spaces')
  return { url: url.replace(/\/+$/, ''), key }
}

export function requestHeaders({ key, headers }: Connection): Record<string, string> {
  return { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'x-source': 'cli', ...headers }
}

/** The data of one operation; throws the first refusal. */
export async function execute<T>(to: Connection, query: string, variables: Variables = {}): Promise<T> {
  return (await ask<T>(to, query, variables)).data
}

/** The data of one operation with the server's warnings; throws the first refusal. */
export async function ask<T>(to: Connection, query: string, variables: Variables = {}): Promise<Told<T>> {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: requestHeaders(to),
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: Error) => {
    throw unreachable(to.url, error)
  })
  const answer = (await response.json().catch(() => {
    throw new ServerError('UNREACHABLE', `${to.url} did not answer as a Switchbook server (HTTP ${response.status})`)
  })) as Answer<T>
  const [first] = answer.errors ?? []
  if (first) throw refusalOf(first)
  if (!answer.data) throw new ServerError('INTERNAL', 'the server answered without data')
  return { data: answer.data, warnings: answer.extensions?.warnings ?? [] }
}

export function refusalOf({ message, extensions }: GraphqlError): ServerError {
  return new ServerError(extensions?.code ?? 'INTERNAL', message, extensions?.field, extensions?.details)
}

export function unreachable(url: string, { cause, message }: Error): ServerError {
  return new ServerError('UNREACHABLE', `no answer from ${url}: ${(cause as Error | undefined)?.message || message}`)
}

const PASSING = new Set(['UNREACHABLE', 'UNAVAILABLE', 'OVERLOADED', 'NOT_CAUGHT_UP'])

/** Whether it may work later, just as it was asked. */
export function isPassing({ code }: ServerError): boolean {
  return PASSING.has(code)
}
