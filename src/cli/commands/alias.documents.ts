import { changing } from '../change.ts'
import { PRICING } from '../fields.ts'
import { PAGE } from '../pages.ts'

const ALIAS = `id name litellmModel provider model description active ${PRICING} version createdAt updatedAt
  accessGroups { name } teamsWithAccess`

export const ALIASES = `query ($filter: ModelAliasFilter, $at: PointInTime, $first: Int, $after: String) {
  page: modelAliases(filter: $filter, at: $at, first: $first, after: $after) { nodes { ${ALIAS} } ${PAGE} } }`

export const GET_ALIAS = `query ($name: String!, $at: PointInTime) { found: modelAlias(name: $name, at: $at) {
  ${ALIAS} usageCount catalogModel { mode maxInputTokens maxOutputTokens deprecationDate supports } } }`

const ANSWER = `modelAlias { ${ALIAS} }`
export const CREATE_ALIAS = changing('createModelAlias', 'CreateModelAliasInput', ANSWER)
export const UPDATE_ALIAS = changing('updateModelAlias', 'UpdateModelAliasInput', ANSWER)
export const SWITCH_ALIAS = changing('switchProvider', 'SwitchProviderInput', ANSWER)
export const ENABLE_ALIAS = changing('enableModelAlias', 'ModelAliasInput', ANSWER)
export const DISABLE_ALIAS = changing('disableModelAlias', 'ModelAliasInput', ANSWER)
export const DELETE_ALIAS = changing('deleteModelAlias', 'ModelAliasInput', 'deletedKey')
