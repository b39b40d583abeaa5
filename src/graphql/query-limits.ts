/** What a query may ask at most: depth, aliases, directives and tokens by its text, rows by its text and variables. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  valueFromASTUntyped,
} from 'graphql'

export const LIMITS = { depth: 16, aliases: 30, directives: 30, tokens: 4_000, rows: 50_000 } as const

export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } })
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

/** Rows that a page holds when neither `first` nor `last` is given. */
const DEFAULT_ROWS = 50
/** Rows that are reckoned for a list without pages, such as the groups of an alias. */
const UNPAGED_ROWS = 10

type Maybe<T> = T | null | undefined

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

interface Document {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Refuses an operation whose nested lists could multiply to more rows than a node should gather for one answer. Counts once where
 * no variable says how long a page is.
 */
export function rowLimit(
  schema: GraphQLSchema,
  fragments: Fragments,
  operation: OperationDefinitionNode,
): (variables: Readonly<Record<string, unknown>>) => void {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  )
  const count = (variables: Readonly<Record<string, unknown>>) => {
    const counting = new RowCount({ schema, fragments, variables: { ...defaults, ...variables } })
    return { rows: counting.below(operation.selectionSet, schema.getRootType(operation.operation)), varies: counting.varies }
  }
  const { rows, varies } = count({})
  return (variables) => requireFewRows(varies ? count(variables).rows : rows)
}

function requireFewRows(rows: number): void {
  if (rows <= LIMITS.rows) return
  throw tooComplex(`the query could return ${rows} rows, more than ${LIMITS.rows}: ask for fewer with first, or in several queries`)
}

class RowCount {
  readonly #document: Document
  /** Each fragment is counted once, however often it is spread. */
  readonly #ofFragments = new Map<string, number>()
  /** Whether a variable says how long a page is. */
  varies = false

  constructor(document: Document) {
    this.#document = document
  }

  /** Rows below one object of type `parent`. */
  below(set: SelectionSetNode, parent: Maybe<GraphQLNamedType>): number {
    let rows = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) rows += this.#ofFragment(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        rows += this.below(selection.selectionSet, this.#type(selection.typeCondition) ?? parent)
      else rows += this.#ofField(selection, parent)
    }
    return rows
  }

  #ofFragment(name: string): number {
    const known = this.#ofFragments.get(name)
    if (known !== undefined) return known
    const fragment = this.#document.fragments.get(name)
    const rows = fragment ? this.below(fragment.selectionSet, this.#type(fragment.typeCondition)) : 0
    this.#ofFragments.set(name, rows)
    return rows
  }

  #ofField({ name, arguments: given, selectionSet }: FieldNode, parent: Maybe<GraphQLNamedType>): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined
    // Leaves are no rows of their own, and introspection has a limit of its own.
    if (!field || !selectionSet) return 0
    const below = this.below(selectionSet, getNamedType(field.type))
    // The rows of a page were counted where the page was asked for.
    if (/(Connection|Edge)$/.test(parent?.name ?? '')) return below
    return this.#size(field, given ?? []) * (1 + below)
  }

  #size({ args, type }: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[]): number {
    if (!args.some(({ name }) => name === 'first')) return isListType(getNullableType(type)) ? UNPAGED_ROWS : 1
    for (const { name, value } of given) {
      if (name.value !== 'first' && name.value !== 'last') continue
      this.varies ||= value.kind === Kind.VARIABLE
      const size = valueFromASTUntyped(value, this.#document.variables)
      if (typeof size === 'number' && size > 0) return size
    }
    return DEFAULT_ROWS
  }

  #type(condition: NamedTypeNode | undefined): Maybe<GraphQLNamedType> {
    return condition && this.#document.schema.getType(condition.name.value)
  }
}
