/**
 * Queries that are answered without Apollo: those that Apollo has answered twice without an error, and trusted ones, compiled. They have
 * been parsed and validated, and the schema does not change while the program runs, so nothing about their text is checked again.
 */
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { checksOf, fragmentsOf } from '../operation-checks.ts'
import type { RequestContext } from '../services.ts'
import type { TrustedDocuments } from '../trusted-documents.ts'
import { compiledSize } from './compilable.ts'

interface QueryText {
  readonly query: string
  readonly operationName: string | undefined
}

/** A query as a client sends it, its variables not coerced. */
export interface AskedQuery extends QueryText {
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
  readonly #trusted: TrustedDocuments
  /** The least recently used first. */
  readonly #entries = new Map<string, Entry>()
  #latest = ''
  #fields = 0

  constructor(schema: GraphQLSchema, trusted: TrustedDocuments) {
    this.#schema = schema
    this.#trusted = trusted
    // They were validated when they were read.
    for (const query of trusted.texts) for (const operationName of [undefined, nameOf(query)]) this.#compile({ query, operationName })
  }

  get texts(): number {
    return this.#entries.size
  }

  get fields(): number {
    return this.#fields
  }

  /** The compiled query of exactly this text and operation name. */
  find(asked: QueryText): CompiledQuery | null {
    const { operationName } = asked
    const key = keyOf(asked)
    const entry = this.#entries.get(key)
    if (entry === undefined) return null
    if (key !== this.#latest) this.#put(key, entry)
    return typeof entry === 'object' && entry.operationName === operationName ? entry : null
  }

  /** Apollo has answered it without an error. */
  learn(asked: QueryText): void {
    const key = keyOf(asked)
    const entry = this.#entries.get(key)
    if (entry === undefined && asked.query.length <= LONGEST) this.#put(key, 'ONCE')
    else if (entry === 'ONCE') this.#compile(asked)
  }

  #compile({ query, operationName }: QueryText): void {
    if (query.length > LONGEST) return
    const document = parse(query)
    // Who asks for what is not trusted is told by Apollo's side each time.
    const compiled = this.#trusted.has(document) ? compile(this.#schema, document, operationName) : null
    this.#put(keyOf({ query, operationName }), compiled ?? 'NEVER')
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

function keyOf({ query, operationName }: QueryText): string {
  return operationName === undefined ? query : `${operationName} ${query}`
}

/** Of the one operation of a text. */
function nameOf(query: string): string | undefined {
  return getOperationAST(parse(query))?.name?.value
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
