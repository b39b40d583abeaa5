import { changing } from '../change.ts'
import { PAGE } from '../pages.ts'

const TEAM = `id teamId teamAlias organization { organizationId name } status credits { allocated used remaining } creditMode tokensPerCredit
  version createdAt updatedAt accessGroups { name }`

export const TEAMS = `query ($filter: TeamFilter, $at: PointInTime, $first: Int, $after: String) {
  page: teams(filter: $filter, at: $at, first: $first, after: $after) { nodes { ${TEAM} } ${PAGE} } }`

export const GET_TEAM = `query ($teamId: String!, $at: PointInTime) { found: team(teamId: $teamId, at: $at) {
  ${TEAM} modelAliases { name litellmModel active } usage { totalCalls totalTokens totalCostUsd } } }`

export const CREDIT_TRANSACTIONS = `query ($teamId: String!, $first: Int, $after: String) {
  page: creditTransactions(teamId: $teamId, first: $first, after: $after) {
    nodes { at kind amount before after description jobId callId } ${PAGE} } }`

const ANSWER = `team { ${TEAM} }`
export const CREATE_TEAM = changing('createTeam', 'CreateTeamInput', ANSWER)
export const UPDATE_TEAM = changing('updateTeam', 'UpdateTeamInput', ANSWER)
export const GRANT = changing('grantAccessGroups', 'TeamAccessGroupsInput', ANSWER)
export const REVOKE = changing('revokeAccessGroups', 'TeamAccessGroupsInput', ANSWER)
export const SUSPEND = changing('suspendTeam', 'TeamInput', ANSWER)
export const PAUSE = changing('pauseTeam', 'TeamInput', ANSWER)
export const RESUME = changing('resumeTeam', 'TeamInput', ANSWER)
export const ADD_CREDITS = changing('addCredits', 'AddCreditsInput', ANSWER)
export const DELETE_TEAM = changing('deleteTeam', 'TeamInput', 'deletedKey')
