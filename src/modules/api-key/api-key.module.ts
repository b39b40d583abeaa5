import { requireRole } from '../../graphql/roles.ts'
import type { Slice } from '../../slice.ts'
import { apiKeyDomain } from './api-key.domain.ts'
import * as eventTypes from './api-key.event-types.ts'
import { apiKeyById } from './api-key.queries.ts'
import { ApiKeyResolver } from './api-key.resolver.ts'
import { loadApiKeys } from './api-key.restore.ts'
import { ViewerResolver } from './viewer.resolver.ts'

export const apiKeySlice: Slice = {
  name: 'api-key',
  aggregate: { domain: apiKeyDomain, load: loadApiKeys },
  node: async (context, key) => {
    requireRole(context, 'node of an API key', ['ADMIN', 'AUDITOR'])
    return (await apiKeyById(context, { key, asOf: null })) ?? null
  },
  resolvers: [ApiKeyResolver, ViewerResolver],
  eventTypes: Object.values(eventTypes),
}
