import { PRICING } from '../fields.ts'

export const RESOLVE = `query ($teamId: String!, $alias: String!) { resolveModel(teamId: $teamId, alias: $alias) {
  alias litellmModel provider model ${PRICING} grantedBy position } }`
