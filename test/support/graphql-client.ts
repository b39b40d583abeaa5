/** What a program would send over HTTP, and what it gets back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { packageRoot } from '../../src/package-root.ts'

/** The checked-in schema. */
export const publicSchema = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))

export type Variables = Readonly<Record<string, unknown>>
export type Headers = Readonly<Record<string, string>>

export interface GraphqlError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: {
    readonly code: string
    readonly field?: string
    readonly details?: Record<string, unknown>
    readonly requestId?: string
  }
}

export interface Warning {
  readonly code: string
  readonly message: string
  readonly field: string
}

export interface Answer<T> {
  readonly status: number
  readonly headers: globalThis.Headers
  readonly data: T | null | undefined
  readonly errors: readonly GraphqlError[]
  readonly extensions: { readonly warnings?: readonly Warning[] } | undefined
}

/** What a change answers, unless a test asks for more. */
export interface Changed {
  readonly events: readonly {
    readonly type: string
    readonly entityKey: string
    readonly position: string
    readonly correlationId: string
  }[]
  readonly position: string
}

const CHANGED = 'events { type entityKey position correlationId } position'

/** The text of a mutation of one input. */
export function mutation(name: string, selection = CHANGED): string {
  const input = publicSchema
    .getMutationType()
    ?.getFields()
    [name]?.args.find((argument) => argument.name === 'input')
  if (!input) throw new Error(`no mutation ${name} with an input`)
  return `mutation ($input: ${input.type}) { ${name}(input: $input) { ${selection} } }`
}

export class Client {
  readonly url: string
  readonly key: string | null

  constructor(url: string, key: string | null) {
    this.url = url
    this.key = key
  }

  /** One operation, whatever comes of it. */
  async ask<T>(query: string, variables: Variables = {}, headers: Headers = {}): Promise<Answer<T>> {
    return this.send<T>(JSON.stringify({ query, variables }), headers)
  }

  /** The data; throws when the server refused anything. */
  async data<T>(query: string, variables: Variables = {}, headers: Headers = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables, headers)
    if (errors.length > 0) throw new Error(errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('; '))
    if (!data) throw new Error('an answer without data')
    return data
  }

  /** The one refusal that the server answers; throws when it answers none or several. */
  async refusal(query: string, variables: Variables = {}, headers: Headers = {}): Promise<GraphqlError> {
    const { data, errors } = await this.ask(query, variables, headers)
    const [error, ...more] = errors
    if (!error || more.length > 0) throw new Error(`expected one refusal, not ${JSON.stringify({ data, errors })}`)
    return error
  }

  /** The payload of a mutation; throws when it was refused. */
  async change<T = Changed>(name: string, input: Variables, selection?: string, headers: Headers = {}): Promise<T> {
    const data = await this.data<Record<string, T>>(mutation(name, selection), { input }, headers)
    return data[name] as T
  }

  /** The refusal of a mutation. */
  refusalOf(name: string, input: Variables, headers: Headers = {}): Promise<GraphqlError> {
    return this.refusal(mutation(name), { input }, headers)
  }

  /** Any body at all. */
  async send<T>(body: string, headers: Headers = {}): Promise<Answer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    const text = await response.text()
    const answer = JSON.parse(text) as Partial<Omit<Answer<T>, 'status' | 'headers'>>
    return {
      status: response.status,
      headers: response.headers,
      data: answer.data,
      errors: answer.errors ?? [],
      extensions: answer.extensions,
    }
  }

  /** Any path, with the key. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const authorization: Headers = this.key === null ? {} : { authorization: `Bearer ${this.key}` }
    return fetch(`${this.url}${path}`, { ...init, headers: { ...authorization, ...(init.headers as Headers | undefined) } })
  }
}
