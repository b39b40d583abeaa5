import { EVENT, PRICING } from '../fields.ts'

export const EXPLAIN = `query ($teamId: String!, $alias: String!, $at: PointInTime) { explainAccess(teamId: $teamId, alias: $alias, at: $at) {
  allowed decision resolution { alias litellmModel provider model ${PRICING} grantedBy position } because { ${EVENT} } } }`
