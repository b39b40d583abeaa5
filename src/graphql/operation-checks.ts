/** What is asked of an operation before it runs, by the values of its variables, whichever way it is executed. */
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import { type Fragments, rowLimit } from './query-limits.ts'
import { storableText } from './storable-text.ts'

/** Throws a refusal when the variables, as sent, ask for too many rows or carry text that no store can hold. */
export type OperationChecks = (variables: Readonly<Record<string, unknown>>) => void

/** Apollo keeps the documents that it has parsed, so what follows from their text is reckoned once. */
const known = new WeakMap<OperationDefinitionNode, OperationChecks>()

export function checksOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): OperationChecks {
  const found = known.get(operation)
  if (found) return found
  const fragments = fragmentsOf(document)
  const requireFewRows = rowLimit(schema, fragments, operation)
  const requireStorable = storableText(operation, fragments)
  const checks: OperationChecks = (variables) => {
    requireFewRows(variables)
    requireStorable(variables)
  }
  known.set(operation, checks)
  return checks
}

export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])))
}
