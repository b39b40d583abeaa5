import type { Slice } from '../../slice.ts'
import { accessGroupDomain } from './access-group.domain.ts'
import { loadAccessGroups } from './access-group.restore.ts'

export const accessGroupSlice: Slice = {
  name: 'access-group',
  aggregate: { domain: accessGroupDomain, load: loadAccessGroups },
  resolvers: [],
  types: [],
}
