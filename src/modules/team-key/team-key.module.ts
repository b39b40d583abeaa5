import type { Slice } from '../../slice.ts'
import { teamKeyDomain } from './team-key.domain.ts'
import * as eventTypes from './team-key.event-types.ts'
import { teamKeyById } from './team-key.queries.ts'
import { TeamKeyResolver } from './team-key.resolver.ts'
import { loadTeamKeys } from './team-key.restore.ts'

export const teamKeySlice: Slice = {
  name: 'team-key',
  aggregate: { domain: teamKeyDomain, load: loadTeamKeys },
  node: async (context, key) => (await teamKeyById(context, { key, asOf: null })) ?? null,
  resolvers: [TeamKeyResolver],
  eventTypes: Object.values(eventTypes),
}
