import type { Slice } from '../../slice.ts'
import { organizationDomain } from './organization.domain.ts'
import { loadOrganizations } from './organization.restore.ts'

export const organizationSlice: Slice = {
  name: 'organization',
  aggregate: { domain: organizationDomain, load: loadOrganizations },
  resolvers: [],
  types: [],
}
