import type { Slice } from '../../slice.ts'
import { organizationDomain } from './organization.domain.ts'
import * as eventTypes from './organization.event-types.ts'
import { organizationById } from './organization.queries.ts'
import { OrganizationResolver } from './organization.resolver.ts'
import { loadOrganizations } from './organization.restore.ts'

export const organizationSlice: Slice = {
  name: 'organization',
  aggregate: { domain: organizationDomain, load: loadOrganizations },
  node: async (context, key) => (await organizationById(context, { key, asOf: null })) ?? null,
  resolvers: [OrganizationResolver],
  eventTypes: Object.values(eventTypes),
}
