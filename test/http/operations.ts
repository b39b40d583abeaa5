/** Every operation that stands in this repository, and what to send with it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode,
  type GraphQLInputType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
} from 'graphql'
import * as dashboard from '../../src/dashboard/app/gql/graphql.ts'
import { packageRoot } from '../../src/package-root.ts'
import { starterTabs } from '../../src/playground/app/tabs.ts'
import { publicSchema, type Variables } from '../support/graphql-client.ts'
import { shortestCall } from '../support/shortest-call.ts'

export interface Operation {
  readonly name: string
  readonly query: string
  readonly operation: OperationDefinitionNode
}

/** The queries of the dashboard, the command line and the playground, and the shortest call of every root field. */
export async function everyQuery(): Promise<readonly Operation[]> {
  const cli = join(packageRoot, 'src/cli')
  const files = (readdirSync(cli, { recursive: true }) as string[]).filter((file) => file.endsWith('.documents.ts'))
  const commands = await Promise.all(files.map(async (file) => (await import(join(cli, file))) as Record<string, string>))
  const all = [
    ...Object.values(dashboard).filter(isDocument).map(print),
    ...commands.flatMap((exports) => Object.values(exports)),
    ...starterTabs.map(({ query }) => query),
    ...Object.values(publicSchema.getQueryType()?.getFields() ?? {}).map((field) => `{ ${shortestCall(field)} }`),
  ]
  return all.flatMap((query, i) => {
    const operation = getOperationAST(parse(query))
    return operation?.operation === 'query' ? [{ name: `${i}: ${nameOf(operation)}`, query, operation }] : []
  })
}

/** Values that fit all variables, or those alone that must be given. */
export function fittingVariables({ variableDefinitions }: OperationDefinitionNode, which: 'all' | 'required'): Variables {
  const definitions = (variableDefinitions ?? []).filter(({ type }) => which === 'all' || type.kind === 'NonNullType')
  return Object.fromEntries(
    definitions.map(({ variable, type }) => [
      variable.name.value,
      fitting(typeFromAST(publicSchema, type as never) as unknown as GraphQLInputType, variable.name.value),
    ]),
  )
}

function fitting(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return fitting(type.ofType, name)
  if (isListType(type)) return [fitting(type.ofType, name)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    if (type.name === 'PointInTime') return { position: '7' }
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, fitting(field.type, field.name)]))
  }
  // Of the two ends of a page and the two sides of a cursor only one may be given.
  if (['last', 'before', 'after'].includes(name)) return null
  const values: Readonly<Record<string, unknown>> = {
    Int: 5,
    Boolean: true,
    Decimal: '1',
    Position: '3',
    SafeInt: 5,
    DateTime: '2026-01-01T00:00:00Z',
  }
  return values[type.name] ?? 'x'
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'Document'
}

function nameOf({ name, selectionSet: { selections } }: OperationDefinitionNode): string {
  const [first] = selections
  return name?.value ?? (first?.kind === 'Field' ? first.name.value : 'query')
}
