/** Runs a route: request -> variables -> one GraphQL operation -> answer. Every rule is GraphQL's; here are only words. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { BadInput, DomainError, shown } from '../../kernel/errors.ts'
import { apiContext } from '../caller.ts'
import type { ServerParts } from '../server.ts'
import { read } from './answers.ts'
import { parseJson } from './decimal-text.ts'
import { entityTag, isKnown } from './entity-tag.ts'
import { RestRefusal, refusalOf } from './refusals.ts'
import type { Variables } from './request-form.ts'
import { changeOptions } from './request-headers.ts'
import type { Route } from './route.ts'

type Data = Readonly<Record<string, unknown>>
type Warnings = readonly { readonly code: string; readonly message: string; readonly field: string }[]

interface Page {
  readonly nodes: readonly Data[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export function handler(route: Route, { apollo }: ServerParts): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  const { kind, operation, entity, fields, list = '', document, status = 200 } = route.parts

  return async (request, reply) => {
    const variables = variablesOf(route, request)
    const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue: apiContext(request) })
    if (body.kind !== 'single') throw new Error('an answer in parts')
    const { data, errors, extensions } = body.singleResult
    if (errors?.[0]) throw refusalOf(route, errors[0])
    const answered = data?.[operation]

    void reply.code(status)
    switch (kind) {
      case 'list': {
        const { nodes, pageInfo } = answered as Page
        const next = pageInfo.hasNextPage ? { next_cursor: pageInfo.endCursor } : {}
        return { [list]: nodes.map((node) => read(fields, node)), ...next }
      }
      case 'deletion':
        return { deleted: (answered as Data).deletedKey }
      case 'entity':
        if (!answered) throw new RestRefusal(404, entity.unknown, `unknown ${entity.noun} ${shown(variables[entity.key])}`)
        return sendEntity(answered as Data, {})
      case 'change':
        return sendEntity((answered as Data)[entity.one] as Data, warningsOf(extensions?.warnings))
    }

    function sendEntity(node: Data, more: Data): unknown {
      const text = JSON.stringify({ ...read(fields, node), ...more })
      const tag = entityTag(node.version as number, text)
      void reply.header('etag', tag).type('application/json; charset=utf-8')
      if (kind === 'entity' && isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send()
      return text
    }
  }

  function warningsOf(warnings: unknown): Data {
    const told = ((warnings ?? []) as Warnings).map((warning) => ({ ...warning, field: route.restName(warning.field) }))
    return told.length > 0 ? { warnings: told } : {}
  }
}

function variablesOf(route: Route, request: FastifyRequest): Variables {
  const named = { ...route.params.variables(request.params as Variables), ...route.query.variables(request.query as Variables) }
  if (!route.changes) return named
  const body = route.body.variables(bodyOf(route, request.body))
  return { input: { ...named, ...body, ...changeOptions(route, request.headers) } }
}

function bodyOf(route: Route, text: unknown): Variables {
  if (typeof text !== 'string' || text.trim() === '') {
    if (!route.parts.forms.body) return {}
    throw new DomainError(
      'BAD_USER_INPUT',
      `the body is empty: expected a JSON object with ${Object.keys(route.parts.forms.body).join(', ')}`,
    )
  }
  const value = parsed(text, route.exact)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput('the body', JSON.stringify(value), 'a JSON object')
  }
  return value as Variables
}

function parsed(text: string, exact: ReadonlySet<string>): unknown {
  try {
    return parseJson(text.replace(/^\ufeff/, ''), exact)
  } catch (error) {
    throw new DomainError('BAD_USER_INPUT', `the body is not valid JSON: ${(error as Error).message}`)
  }
}
