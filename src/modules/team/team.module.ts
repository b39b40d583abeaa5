import type { Slice } from '../../slice.ts'
import { ResolutionResolver } from './resolution.resolver.ts'
import { teamDomain } from './team.domain.ts'
import * as eventTypes from './team.event-types.ts'
import { teamById } from './team.queries.ts'
import { TeamChangesResolver, TeamResolver } from './team.resolver.ts'
import { loadTeams } from './team.restore.ts'
import { AliasTeamsResolver, GroupTeamsResolver, OrganizationTeamsResolver } from './team-links.resolver.ts'

export const teamSlice: Slice = {
  name: 'team',
  aggregate: { domain: teamDomain, load: loadTeams },
  node: async (context, key) => (await teamById(context, { key, asOf: null })) ?? null,
  resolvers: [TeamResolver, TeamChangesResolver, AliasTeamsResolver, GroupTeamsResolver, OrganizationTeamsResolver, ResolutionResolver],
  eventTypes: Object.values(eventTypes),
}
