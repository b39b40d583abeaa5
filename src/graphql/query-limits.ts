/** What a query may ask at most: depth, aliases, directives and tokens by its text, rows by its text and variables. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
} from 'graphql'

export const LIMITS = { depth: 16, aliases: 30, directives: 30, tokens: 4_000, rows: 50_000 } as const

export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } })
}

/** Reports a rule's refusal as ours; the library would throw through Apollo. */
function refusing(message: string) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(tooComplex(message))],
  }
}

export const limitRules: ValidationRule[] = [
  maxDepthRule({
    n: LIMITS.depth,
    flattenFragments: true,
    ...refusing(`the query is nested deeper than ${LIMITS.depth} levels: ask in several queries`),
  }),
  maxAliasesRule({
    n: LIMITS.aliases,
    allowList: [],
    ...refusing(`the query has more than ${LIMITS.aliases} aliases: ask in several queries`),
  }),
  maxDirectivesRule({
    n: LIMITS.directives,
    ...refusing(`the query has more than ${LIMITS.directives} directives: ask in several queries`),
  }),
] as unknown as ValidationRule[]

/** Rows that a list field with `first` and `last` returns at most when neither is given. */
const DEFAULT_ROWS = 50

interface Document {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

/** Refuses an operation whose nested pages could multiply to more rows than a node should gather for one answer. */
export function requireFewRows(document: Document, operation: OperationDefinitionNode): void {
  const rows = rowsOf(document, operation.selectionSet, 1)
  if (rows > LIMITS.rows) {
    throw tooComplex(`the query could return ${rows} rows, more than ${LIMITS.rows}: ask for fewer with first, or in several queries`)
  }
}

/** Rows below `set` if it is answered `times` times. */
function rowsOf(document: Document, set: SelectionSetNode | undefined, times: number): number {
  let rows = 0
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      rows += rowsOf(document, document.fragments.get(selection.name.value)?.selectionSet, times)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      rows += rowsOf(document, selection.selectionSet, times)
    } else if (selection.selectionSet && selection.name.value !== '__schema' && selection.name.value !== '__type') {
      // An edge or node stands for its page, which the connection above it counted.
      const inPage = ['edges', 'node', 'nodes', 'pageInfo'].includes(selection.name.value)
      const page = inPage ? 1 : pageSize(document, selection.arguments ?? [], isConnection(selection.selectionSet))
      rows += (inPage ? 0 : times * page) + rowsOf(document, selection.selectionSet, times * page)
    }
  }
  return rows
}

function pageSize(document: Document, given: readonly { name: { value: string }; value: ValueNode }[], connection: boolean): number {
  for (const { name, value } of given) {
    if (name.value !== 'first' && name.value !== 'last') continue
    const size =
      value.kind === Kind.VARIABLE ? document.variables[value.name.value] : value.kind === Kind.INT ? Number(value.value) : undefined
    if (typeof size === 'number' && size > 0) return size
  }
  return connection ? DEFAULT_ROWS : 1
}

function isConnection(set: SelectionSetNode): boolean {
  return set.selections.some((selection) => selection.kind === Kind.FIELD && ['edges', 'nodes', 'pageInfo'].includes(selection.name.value))
}
