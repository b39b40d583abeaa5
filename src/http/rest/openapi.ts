/** The OpenAPI 3.1 document, generated from the table of routes that is served. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../package-root.ts'
import { schemaOf } from './answers.ts'
import { eventsExportPath } from './events-export.ts'
import { litellmConfigPath } from './litellm-config.ts'
import { errorResponses, responsesOf } from './openapi-errors.ts'
import type { RequestForm } from './request-form.ts'
import type { Route } from './route.ts'

type Json = Readonly<Record<string, unknown>>

export function openApiDocument(routes: readonly Route[]): Json {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const path = `/api${route.parts.path}`
    paths[path] = { ...paths[path], [route.parts.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Switchbook',
      version,
      description:
        'Aliases, access groups, organizations, teams and credits over REST. Each route stands for one operation of the GraphQL API at /graphql. ' +
        'Headers of every request that go into the history: x-on-behalf-of, x-source (`rest` unless told), x-request-id and x-correlation-id.',
    },
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }],
    paths: { ...paths, ...litellmConfigPath, ...eventsExportPath },
    components: {
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: 'An API key, as createApiKey makes it.' } },
      responses: errorResponses,
      schemas: {
        Error: jsonSchema(z.object({ detail: z.string().describe('What is wrong, in a sentence.'), code: z.string() }), 'output'),
      },
    },
  }
}

function operation(route: Route): Json {
  const { id, operation: name, summary, tag, forms } = route.parts
  return {
    operationId: id ?? name,
    summary,
    tags: [tag],
    parameters: [...parameters('path', route.params), ...parameters('query', route.query), ...headers(route)],
    ...(forms.body ? { requestBody: { required: true, content: json(jsonSchema(route.body.schema, 'input')) } } : {}),
    responses: {
      [route.parts.status ?? 200]: {
        description: 'Done.',
        ...(tagged(route) ? { headers: { ETag: { description: 'Version and digest of the answer.', schema: { type: 'string' } } } } : {}),
        content: json(jsonSchema(answerSchema(route), 'output')),
      },
      ...(route.parts.kind === 'entity' ? { 304: { description: 'The answer that If-None-Match names still holds.' } } : {}),
      ...responsesOf(route),
    },
  }
}

function tagged({ parts }: Route): boolean {
  return parts.kind === 'entity' || parts.kind === 'change'
}

const warnings = z
  .array(z.object({ code: z.string(), message: z.string(), field: z.string() }))
  .describe('Cautions that did not stop the change.')

function answerSchema({ parts: { kind, fields, list = '' } }: Route): z.ZodType {
  const answer = schemaOf(fields)
  switch (kind) {
    case 'list':
      return z.object({ [list]: z.array(answer), next_cursor: z.string().optional().describe('Only when more follows.') })
    case 'deletion':
      return z.object({ deleted: z.string().describe('Name or id of what was deleted.') })
    case 'entity':
      return answer
    case 'change':
      return answer.extend({ warnings: warnings.optional() })
  }
}

function parameters(place: 'path' | 'query', form: RequestForm): Json[] {
  const { properties = {}, required = [] } = jsonSchema(form.schema, 'input') as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    description,
    schema,
  }))
}

function headers({ changes, parts }: Route): Json[] {
  const header = (name: string, description: string) => ({ name, in: 'header', required: false, description, schema: { type: 'string' } })
  return [
    ...(changes ? [header('X-Reason', 'Why, for whoever reads the history: up to 1,000 characters.')] : []),
    ...(changes ? [header('Idempotency-Key', 'The same request sent again with it is answered as before and changes nothing more.')] : []),
    ...(parts.versioned ? [header('If-Match', 'Refuse with 409 unless the entity is at this version, such as "3".')] : []),
    ...(parts.kind === 'entity' ? [header('If-None-Match', 'Answer 304 if the ETag is still this one.')] : []),
  ]
}

function json(schema: Json): Json {
  return { 'application/json': { schema } }
}

/** OpenAPI 3.1 takes JSON Schema as it is; the dialect is told by the document. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}
