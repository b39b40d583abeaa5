import type { Slice } from '../../slice.ts'
import { accessGroupDomain } from './access-group.domain.ts'
import * as eventTypes from './access-group.event-types.ts'
import { groupByName } from './access-group.queries.ts'
import { AccessGroupResolver, AliasGroupsResolver } from './access-group.resolver.ts'
import { loadAccessGroups } from './access-group.restore.ts'

export const accessGroupSlice: Slice = {
  name: 'access-group',
  aggregate: { domain: accessGroupDomain, load: loadAccessGroups },
  node: async (context, key) => (await groupByName(context, { key, asOf: null })) ?? null,
  resolvers: [AccessGroupResolver, AliasGroupsResolver],
  eventTypes: Object.values(eventTypes),
}
