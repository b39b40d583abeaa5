import { changing } from '../change.ts'
import { PAGE } from '../pages.ts'

const GROUP = 'id name description version createdAt updatedAt modelAliases { name litellmModel active } modelCount teamCount'

export const GROUPS = `query ($search: String, $at: PointInTime, $first: Int, $after: String) {
  page: accessGroups(search: $search, at: $at, first: $first, after: $after) { nodes { ${GROUP} } ${PAGE} } }`

export const GET_GROUP = `query ($name: String!, $at: PointInTime) { found: accessGroup(name: $name, at: $at) { ${GROUP} } }`

const ANSWER = `accessGroup { ${GROUP} }`
export const CREATE_GROUP = changing('createAccessGroup', 'CreateAccessGroupInput', ANSWER)
export const UPDATE_GROUP = changing('updateAccessGroup', 'UpdateAccessGroupInput', ANSWER)
export const ADD_TO_GROUP = changing('addModelsToAccessGroup', 'AccessGroupModelsInput', ANSWER)
export const REMOVE_FROM_GROUP = changing('removeModelsFromAccessGroup', 'AccessGroupModelsInput', ANSWER)
export const DELETE_GROUP = changing('deleteAccessGroup', 'DeleteAccessGroupInput', 'deletedKey')
