/** GET /api/litellm-config: the one route whose answer is a file, not an entity. */
import type { FastifyInstance } from 'fastify'
import { apiContext } from '../caller.ts'
import type { ServerParts } from '../server.ts'
import { statusOf } from '../statuses.ts'
import { RestRefusal } from './refusals.ts'

const PATH = '/litellm-config'
const MEDIA_TYPE = 'text/yaml'

export function registerLitellmConfig(scope: FastifyInstance, { apollo }: ServerParts): void {
  scope.get(PATH, async (request, reply) => {
    const { body } = await apollo.executeOperation({ query: '{ litellmConfig }' }, { contextValue: apiContext(request) })
    if (body.kind !== 'single') throw new Error('an answer in parts')
    const { data, errors } = body.singleResult
    if (errors?.[0]) {
      const code = String(errors[0].extensions?.code)
      throw new RestRefusal(statusOf(code), code, errors[0].message)
    }
    return reply.type(`${MEDIA_TYPE}; charset=utf-8`).send(data?.litellmConfig)
  })
}

/** Its entry in the OpenAPI document. */
export const litellmConfigPath = {
  [`/api${PATH}`]: {
    get: {
      operationId: 'litellmConfig',
      summary: 'litellm_config.yaml that serves the active aliases.',
      tags: ['LiteLLM'],
      responses: {
        200: { description: 'Done.', content: { [MEDIA_TYPE]: { schema: { type: 'string' } } } },
        ...Object.fromEntries([400, 401, 403, 500, 503].map((status) => [status, { $ref: `#/components/responses/Error${status}` }])),
      },
    },
  },
}
