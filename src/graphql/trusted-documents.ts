/**
 * Documents that clients were built with. A server may answer these alone: nobody can then ask for what no program of ours asks for,
 * however little it would cost him to think it up. Manifests are what the client preset of GraphQL code generator writes with its
 * `persistedDocuments`: a JSON object from id to text.
 */
import { createHash } from 'node:crypto'
import { type DocumentNode, type GraphQLSchema, parse, print, specifiedRules, validate, visit } from 'graphql'
import type { Logger } from 'pino'
import { DomainError } from '../kernel/errors.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { LIMITS, limitRules } from './query-limits.ts'
import type { Caller } from './services.ts'

type TrustMode = 'off' | 'log' | 'enforce'

/** Id -> text of a document. */
export type DocumentManifest = Readonly<Record<string, string>>

/** What an operation came as. */
interface AskedDocument {
  readonly document: DocumentNode
  readonly caller: Caller
}

/** Strange documents that are told, each once. */
const MOST_TOLD = 1_000
const ID_PREFIX = 'sha256:'

export class TrustedDocuments {
  readonly #mode: TrustMode
  readonly #log: Logger
  readonly #metrics: Metrics
  readonly #texts: ReadonlyMap<string, string>
  readonly #forms: ReadonlySet<string>
  /** Apollo keeps the documents that it has parsed: each is looked at once. */
  readonly #judged = new WeakMap<DocumentNode, boolean>()
  readonly #told = new Set<string>()

  /** `own`: texts of the program's own clients, whose ids nobody sends. */
  constructor(
    mode: TrustMode,
    { manifest, own }: { readonly manifest: DocumentManifest; readonly own: readonly string[] },
    { schema, log, metrics }: { readonly schema: GraphQLSchema; readonly log: Logger; readonly metrics: Metrics },
  ) {
    this.#mode = mode
    this.#log = log
    this.#metrics = metrics
    this.#texts = new Map(Object.entries(manifest).filter(([id, text]) => fits(schema, id, text, log)))
    const trusted = mode === 'off' ? [] : [...own, ...this.#texts.values()]
    this.#forms = new Set(trusted.map((text) => formOf(parse(text))))
  }

  /** Of the manifests, those that fit the schema. */
  get texts(): Iterable<string> {
    return this.#texts.values()
  }

  /** Whether the document may be answered without another look at it. */
  has(document: DocumentNode): boolean {
    if (this.#mode === 'off') return true
    let trusted = this.#judged.get(document)
    if (trusted === undefined) {
      trusted = this.#forms.has(formOf(document))
      this.#judged.set(document, trusted)
    }
    return trusted
  }

  /** Throws FORBIDDEN for a strange document when trusted ones alone are answered. ADMIN keys may ask what they like. */
  require({ document, caller }: AskedDocument): void {
    if (this.has(document)) return
    this.#metrics.untrustedDocument()
    const id = idOf(document)
    if (!this.#told.has(id) && this.#told.size < MOST_TOLD) {
      this.#told.add(id)
      this.#log.warn({ document: id, operations: operationNames(document), key: caller.id }, 'a document is not among the trusted ones')
    }
    if (this.#mode !== 'enforce' || caller.role === 'ADMIN') return
    throw new DomainError(
      'FORBIDDEN',
      `the document ${id} is not among the trusted ones, and this server answers no others (TRUSTED_DOCUMENTS=enforce): add it to a manifest of TRUSTED_DOCUMENTS_FILES, or ask with an ADMIN key`,
    )
  }

  /** The body of a request with the text that its `documentId` stands for; throws BAD_USER_INPUT for an id that is in no manifest. */
  withText(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || !('documentId' in body) || 'query' in body) return body
    const { documentId, ...rest } = body
    const id = String(documentId)
    const query = this.#texts.get(id) ?? this.#texts.get(`${ID_PREFIX}${id}`)
    if (query !== undefined) return { ...rest, query }
    throw new DomainError(
      'BAD_USER_INPUT',
      `documentId: ${id.slice(0, 100)} is in no manifest of TRUSTED_DOCUMENTS_FILES; send the text as "query"`,
      {
        field: 'documentId',
      },
    )
  }
}

/** A document that does not fit would be refused whenever it is asked. A program that is ahead of the server, or behind, is no reason not to start. */
function fits(schema: GraphQLSchema, id: string, text: string, log: Logger): boolean {
  try {
    const [fault] = validate(schema, parse(text, { maxTokens: LIMITS.tokens }), [...specifiedRules, ...limitRules])
    if (!fault) return true
    throw fault
  } catch (error) {
    log.warn({ document: id, fault: (error as Error).message }, 'a trusted document does not fit the schema: it is left out')
    return false
  }
}

/** The same for documents that ask the same: white space, comments, order of definitions and added `__typename` aside. */
function formOf(document: DocumentNode): string {
  const plain = visit(document, {
    Field: ({ name, alias, directives }) => (name.value === '__typename' && !alias && !directives?.length ? null : undefined),
  })
  return plain.definitions.map(print).sort().join('\n')
}

function idOf(document: DocumentNode): string {
  return `${ID_PREFIX}${createHash('sha256').update(formOf(document)).digest('hex')}`
}

function operationNames({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) => ('operation' in definition ? [definition.name?.value ?? 'unnamed'] : []))
}
