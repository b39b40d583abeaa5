/** Text that no store can hold finds nothing and would fail inside SQL: a query that asks for it is refused before it runs. */
import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { BadInput } from '../kernel/errors.ts'
import { isStorable } from '../kernel/text.ts'

type Variables = Readonly<Record<string, unknown>>

/** The input of a mutation is left to its decider, which names the field and what it would accept. */
export function requireStorableText(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): void {
  const checked = operation.operation === 'mutation' ? new Set(['input']) : new Set<string>()
  for (const set of [operation.selectionSet, ...[...fragments.values()].map((fragment) => fragment.selectionSet)])
    check(set, variables, checked)
}

function check(set: SelectionSetNode, variables: Variables, passedOver: ReadonlySet<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue
    if (selection.kind === Kind.FIELD) {
      for (const { name, value } of selection.arguments ?? []) {
        if (!passedOver.has(name.value)) requireStorable(name.value, valueFromASTUntyped(value, variables))
      }
    }
    if (selection.selectionSet) check(selection.selectionSet, variables, passedOver)
  }
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
