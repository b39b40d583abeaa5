import type { Slice } from '../../slice.ts'
import { teamDomain } from './team.domain.ts'
import { loadTeams } from './team.restore.ts'

export const teamSlice: Slice = {
  name: 'team',
  aggregate: { domain: teamDomain, load: loadTeams },
  resolvers: [],
  types: [],
}
