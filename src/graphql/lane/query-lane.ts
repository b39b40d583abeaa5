/**
 * Queries that are answered without Apollo: those that Apollo has answered twice without an error, compiled. Apollo has parsed and
 * validated them, and the schema does not change while the program runs, so nothing about their text is checked again.
 */
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { checksOf, fragmentsOf } from '../operation-checks.ts'
import type { RequestContext } from '../services.ts'
import { compiledSize } from './compilable.ts'

/** A query as a client sends it, its variables not coerced. */
export interface AskedQuery {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

export interface CompiledQuery {
  /** As it stands in the text. */
  readonly name: string | null
  /** As clients have to send it. */
  readonly operationName: string | undefined
  /** Fields of its code. */
  readonly size: number
  /** Throws a refusal by the values of variables; answers without `data` when they are not of their types. */
  run(context: RequestContext, variables: AskedQuery['variables']): ExecutionResult | Promise<ExecutionResult>
}

/** ONCE: answered once. NEVER: not to be compiled. */
type Entry = CompiledQuery | 'ONCE' | 'NEVER'

/** Texts remembered, and fields of all compiled code together. */
const MOST_TEXTS = 1_000
const MOST_FIELDS = 20_000
/** Characters of a text that is remembered. */
const LONGEST = 16_384

export class QueryLane {
  readonly #schema: GraphQLSchema
  /** The least recently used first. */
  readonly #entries = new Map<string, Entry>()
  #latest = ''
  #fields = 0

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  get texts(): number {
    return this.#entries.size
  }

  get fields(): number {
    return this.#fields
  }

  /** The compiled query of exactly this text and operation name. */
  find({ query, operationName }: AskedQuery): CompiledQuery | null {
    const key = keyOf(query, operationName)
    const entry = this.#entries.get(key)
    if (entry === undefined) return null
    if (key !== this.#latest) this.#put(key, entry)
    return typeof entry === 'object' && entry.operationName === operationName ? entry : null
  }

  /** Apollo has answered it without an error. */
  learn({ query, operationName }: AskedQuery): void {
    if (query.length > LONGEST) return
    const key = keyOf(query, operationName)
    const entry = this.#entries.get(key)
    if (entry === undefined) this.#put(key, 'ONCE')
    else if (entry === 'ONCE') this.#put(key, compile(this.#schema, parse(query), operationName) ?? 'NEVER')
  }

  #put(key: string, entry: Entry): void {
    this.#drop(key)
    this.#entries.set(key, entry)
    this.#latest = key
    this.#fields += sizeOf(entry)
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MOST_TEXTS && this.#fields <= MOST_FIELDS) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    this.#fields -= sizeOf(this.#entries.get(key))
    this.#entries.delete(key)
  }
}

function sizeOf(entry: Entry | undefined): number {
  return typeof entry === 'object' ? entry.size : 0
}

function keyOf(query: string, operationName: string | undefined): string {
  return operationName === undefined ? query : `${operationName} ${query}`
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CompiledQuery | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const size = compiledSize(schema, operation, fragmentsOf(document))
  if (size === null) return null
  const compiled = compileQuery(schema, document, operation.name?.value, { disablingCapturingStackErrors: true })
  if (!isCompiledQuery(compiled)) return null
  const check = checksOf(schema, document, operation)
  return {
    name: operation.name?.value ?? null,
    operationName,
    size,
    run(context, variables) {
      check(variables)
      return compiled.query(undefined, context, variables)
    },
  }
}
