/** The OpenAPI document itself; that every answer is as it says is checked wherever routes are called. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../../src/http/rest/routes.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { publicSchema } from '../../support/graphql-client.ts'
import { curls } from './curls.ts'
import type { OpenApiDocument } from './open-api.ts'
import { RestClient } from './rest-client.ts'

let app: TestApp
let rest: RestClient
let document: OpenApiDocument

beforeAll(async () => {
  app = await startTestApp()
  rest = await RestClient.of(app)
  document = rest.described.document
})
afterAll(() => app.close())

/** The schema of a route's body. */
function bodySchema(method: string, path: string): object {
  const operation = document.paths[path]?.[method] as unknown as { requestBody: { content: { 'application/json': { schema: object } } } }
  return operation.requestBody.content['application/json'].schema
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document) as unknown as Record<string, unknown>)
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
    expect(document.openapi).toMatch(/^3\.1\./)
  })

  it('describes every route, each under a name of its own', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described).toEqual(expect.arrayContaining(routes.map(({ parts }) => `${parts.method} /api${parts.path}`)))
    const ids = Object.values(document.paths).flatMap((operations) => Object.values(operations).map(({ operationId }) => operationId))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('takes every body that the reference document sends', () => {
    for (const curl of curls) {
      const [, method = '', path = ''] = /-X (\w+) http:\/\/localhost:8003(\S+)/.exec(curl) ?? []
      const template = path.replace('/gpt-models/', '/{group_name}/').replace(/aliases\/(gpt-4|smart)$/, 'aliases/{alias}')
      const accepts = new Ajv2020({ allowUnionTypes: true }).compile(bodySchema(method.toLowerCase(), template))
      expect([curl, accepts(JSON.parse(/-d '([^']*)'/.exec(curl)?.[1] ?? '')), accepts.errors]).toEqual([curl, true, null])
    }
  })

  // Both ways: what the document refuses the server refuses, what it takes the server takes.
  it.each<[boolean, object]>([
    [true, { alias: 'a-1', litellm_model: 'azure/x' }],
    [true, { alias: 'a-2', litellm_model: 'azure/x', description: null, active: false, pricing_input: 1, pricing_output: '2.5' }],
    [true, { alias: 'a-3', litellm_model: 'azure/x', pricing_input: null, pricing_output: null }],
    [false, { alias: 'a-4' }],
    [false, { alias: 'a-5', litellm_model: 'azure/x', active: 'true' }],
    [false, { alias: 'a-6', litellm_model: 'azure/x', colour: 'red' }],
    [false, { alias: 'a-7', litellm_model: 'azure/x', pricing_output: 1 }],
    [false, { alias: 'a-8', litellm_model: 'azure/x', pricing_input: true, pricing_output: 1 }],
  ])('says %s of a new alias as the server does: %j', async (fits, body) => {
    expect(new Ajv2020({ allowUnionTypes: true }).compile(bodySchema('post', '/api/model-aliases/create'))(body)).toBe(fits)
    expect((await rest.post('/model-aliases/create', body)).status).toBe(fits ? 201 : 400)
  })

  it('asks for a key', () => {
    expect(document).toMatchObject({ security: [{ apiKey: [] }], components: { securitySchemes: { apiKey: { scheme: 'bearer' } } } })
  })
})

it.each(routes.map((route) => [`${route.parts.method} /api${route.parts.path}`, route.parts.document]))(
  '%s runs one operation of the public schema',
  (_, text) => {
    const { definitions } = parse(text)
    expect(definitions).toHaveLength(1)
    expect(validate(publicSchema, parse(text))).toEqual([])
  },
)
