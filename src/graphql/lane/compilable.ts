/**
 * Which operations may be compiled to JavaScript. The compiler writes literals and names of the query into the code that it makes,
 * writes every type behind an abstract one out, and reads directives in a way of its own: only what it cannot get wrong is let through.
 */
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import type { Fragments } from '../query-limits.ts'

/** Fields of one operation, those of its fragments wherever they are spread. */
export const MOST_FIELDS = 2_000

/** How many fields the code of a query answers; null when it must not be compiled. */
export function compiledSize(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): number | null {
  const root = schema.getQueryType()
  if (operation.operation !== OperationTypeNode.QUERY || !root) return null
  if ((operation.directives ?? []).length > 0) return null
  for (const { variable, defaultValue, directives } of operation.variableDefinitions ?? []) {
    if (isReserved(variable.name.value) || (directives ?? []).length > 0) return null
    if (defaultValue && !isHarmless(defaultValue)) return null
  }
  const size = new Size(schema, fragments)
  try {
    size.add(operation.selectionSet, root)
  } catch (error) {
    if (error instanceof NotCompilable) return null
    throw error
  }
  return size.fields
}

class NotCompilable extends Error {}

class Size {
  readonly #schema: GraphQLSchema
  readonly #fragments: Fragments
  fields = 0

  constructor(schema: GraphQLSchema, fragments: Fragments) {
    this.#schema = schema
    this.#fragments = fragments
  }

  /** Counts what is selected of one object type; stops at the first thing too many. */
  add(set: SelectionSetNode, type: GraphQLObjectType): void {
    for (const selection of set.selections) {
      if ((selection.directives ?? []).length > 0) throw new NotCompilable()
      if (selection.kind === Kind.FIELD) this.#addField(selection, type)
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
        if (!fragment || isReserved(selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : '')) throw new NotCompilable()
        if (this.#applies(fragment.typeCondition?.name.value, type)) this.add(fragment.selectionSet, type)
      }
    }
  }

  #addField({ name, alias, arguments: given, selectionSet }: FieldNode, type: GraphQLObjectType): void {
    this.fields += 1
    if (this.fields > MOST_FIELDS || (alias && isReserved(alias.value))) throw new NotCompilable()
    if (name.value === '__typename') return
    const field = type.getFields()[name.value]
    // Introspection is no field of the type.
    if (!field || !(given ?? []).every(({ value }) => isHarmless(value))) throw new NotCompilable()
    if (!selectionSet) return
    const selected = getNamedType(field.type)
    if (!isObjectType(selected)) throw new NotCompilable()
    this.add(selectionSet, selected)
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const on = condition === undefined ? type : this.#schema.getType(condition)
    return on === type || (isAbstractType(on) && this.#schema.isSubType(on, type))
  }
}

/** Text would stand in the code; a scalar could make anything of it. */
function isHarmless(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
    case Kind.INT:
    case Kind.BOOLEAN:
    case Kind.ENUM:
    case Kind.NULL:
      return true
    case Kind.LIST:
      return value.values.every(isHarmless)
    case Kind.OBJECT:
      return value.fields.every(({ name, value: member }) => !isReserved(name.value) && isHarmless(member))
    case Kind.STRING:
    case Kind.FLOAT:
      return false
  }
}

/** Names such as `__proto__`, which mean something to objects of JavaScript. */
function isReserved(name: string): boolean {
  return name.startsWith('__')
}
