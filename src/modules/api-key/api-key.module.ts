import type { Slice } from '../../slice.ts'
import { apiKeyDomain } from './api-key.domain.ts'
import { loadApiKeys } from './api-key.restore.ts'

export const apiKeySlice: Slice = {
  name: 'api-key',
  aggregate: { domain: apiKeyDomain, load: loadApiKeys },
  resolvers: [],
  types: [],
}
