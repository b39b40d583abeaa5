import type { Slice } from '../../slice.ts'
import { aliasDomain } from './alias.domain.ts'
import { loadAliases } from './alias.restore.ts'

export const aliasSlice: Slice = {
  name: 'alias',
  aggregate: { domain: aliasDomain, load: loadAliases },
  resolvers: [],
  types: [],
}
