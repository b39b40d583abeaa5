/** The four kinds of routes, each with the one GraphQL document that it runs. */
import { type AnswerFields, selectionOf } from './answers.ts'
import type { InputFields } from './inputs.ts'
import { paging } from './queries.ts'
import { type Forms, Route, type RouteParts } from './route.ts'

type Common = Pick<RouteParts, 'path' | 'summary' | 'tag' | 'entity'>

interface ListParts extends Common {
  /** Member of the answer that holds the list. */
  readonly list: string
  readonly fields: AnswerFields
  readonly query: InputFields
  /** GraphQL arguments with their types, beside `first` and `after`. */
  readonly arguments: Readonly<Record<string, string>>
}

/** A page of a list: `{<list>: [...], next_cursor?}`. */
export function list({ list: member, query, arguments: own, fields, ...common }: ListParts): Route {
  const { many: operation } = common.entity
  const given = Object.entries({ first: 'Int', after: 'String', ...own })
  const declared = given.map(([name, type]) => `$${name}: ${type}`).join(', ')
  const passed = given.map(([name]) => `${name}: $${name}`).join(', ')
  const selection = `{ nodes { ${selectionOf(fields)} } pageInfo { hasNextPage endCursor } }`
  const document = `query rest_${operation}(${declared}) { ${operation}(${passed}) ${selection} }`
  return new Route({
    ...common,
    kind: 'list',
    method: 'GET',
    operation,
    document,
    fields,
    list: member,
    forms: { query: { ...paging, ...query } },
  })
}

interface EntityParts extends Common {
  readonly id?: string
  /** Further variables of the document with their types, and the selection that takes them, if the fields are not enough. */
  readonly further?: { readonly variables: Readonly<Record<string, string>>; readonly selection: string }
  readonly forms: Forms
  readonly fields: AnswerFields
}

/** One entity, with an ETag. */
export function single({ fields, further, ...common }: EntityParts): Route {
  const { one: operation, key } = common.entity
  const variables = Object.entries({ [key]: 'String!', ...further?.variables })
  const declared = variables.map(([name, type]) => `$${name}: ${type}`).join(', ')
  const selection = further?.selection ?? selectionOf(fields)
  const document = `query rest_${operation}(${declared}) { ${operation}(${key}: $${key}) { version ${selection} } }`
  return new Route({ ...common, kind: 'entity', method: 'GET', operation, document, fields })
}

interface ChangeParts extends Common {
  readonly method: 'POST' | 'PUT'
  readonly operation: string
  /** Its GraphQL input type. */
  readonly input: string
  readonly forms: Forms
  readonly fields: AnswerFields
}

/** Makes something new: 201. */
export function creation(parts: Omit<ChangeParts, 'method'>): Route {
  return mutation({ ...parts, method: 'POST' }, { status: 201 })
}

/** Changes something that exists. */
export function change(parts: ChangeParts): Route {
  return mutation(parts, { versioned: true })
}

function mutation({ input, ...parts }: ChangeParts, more: Pick<RouteParts, 'status' | 'versioned'>): Route {
  const { operation, fields, entity } = parts
  const selection = `{ ${entity.one} { version ${selectionOf(fields)} } }`
  return new Route({ ...parts, ...more, kind: 'change', document: operationText(operation, input, selection) })
}

interface DeletionParts extends Common {
  readonly operation: string
  readonly input: string
  readonly params: InputFields
}

/** `{"deleted": <name>}`. */
export function deletion({ input, params, ...common }: DeletionParts): Route {
  const document = operationText(common.operation, input, '{ deletedKey }')
  return new Route({ ...common, kind: 'deletion', method: 'DELETE', document, fields: {}, versioned: true, forms: { params } })
}

function operationText(operation: string, input: string, selection: string): string {
  return `mutation rest_${operation}($input: ${input}!) { ${operation}(input: $input) ${selection} }`
}
