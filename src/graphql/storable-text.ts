/** Text that no store can hold finds nothing and would fail inside SQL: a query that asks for it is refused before it runs. */
import {
  type ArgumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import { BadInput } from '../kernel/errors.ts'
import { isStorable } from '../kernel/text.ts'
import type { Fragments } from './query-limits.ts'

type Variables = Readonly<Record<string, unknown>>

/**
 * Refuses such text by the literals of an operation and its variables. The input of a mutation is left to its decider, which names
 * the field and what it would accept.
 */
export function storableText(operation: OperationDefinitionNode, fragments: Fragments): (variables: Variables) => void {
  const passedOver = new Set(operation.operation === 'mutation' ? ['input'] : [])
  const sets = [operation.selectionSet, ...[...fragments.values()].map((fragment) => fragment.selectionSet)]
  const given = sets.flatMap(argumentsIn).filter(({ name, value }) => !passedOver.has(name.value) && mayHoldText(value))
  return (variables) => {
    for (const { name, value } of given) requireStorable(name.value, valueFromASTUntyped(value, variables))
  }
}

function argumentsIn({ selections }: SelectionSetNode): ArgumentNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    const own = selection.kind === Kind.FIELD ? (selection.arguments ?? []) : []
    return selection.selectionSet ? [...own, ...argumentsIn(selection.selectionSet)] : own
  })
}

function mayHoldText({ kind }: ValueNode): boolean {
  return kind === Kind.VARIABLE || kind === Kind.STRING || kind === Kind.LIST || kind === Kind.OBJECT
}

function requireStorable(place: string, value: unknown): void {
  if (typeof value === 'string' && !isStorable(value)) {
    const refusal = new BadInput(place, value, 'well-formed Unicode text without NUL')
    throw new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 400 } } })
  }
  if (Array.isArray(value)) for (const member of value) requireStorable(place, member)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) requireStorable(`${place}.${name}`, member)
  }
}
