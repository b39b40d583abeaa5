import { PRICING } from '../fields.ts'

export const RESOLVE = `query ($teamId: String!, $alias: String!, $at: PointInTime) { resolveModel(teamId: $teamId, alias: $alias, at: $at) {
  alias litellmModel provider model ${PRICING} grantedBy position } }`
