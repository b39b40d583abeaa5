import { changing } from '../change.ts'
import { PAGE } from '../pages.ts'

const ORGANIZATION = 'id organizationId name metadata version createdAt updatedAt teamCount totalCreditsAllocated'

export const ORGANIZATIONS = `query ($search: String, $at: PointInTime, $first: Int, $after: String) {
  page: organizations(search: $search, at: $at, first: $first, after: $after) { nodes { ${ORGANIZATION} } ${PAGE} } }`

export const GET_ORGANIZATION = `query ($organizationId: String!, $at: PointInTime) {
  found: organization(organizationId: $organizationId, at: $at) { ${ORGANIZATION} } }`

const ANSWER = `organization { ${ORGANIZATION} }`
export const CREATE_ORGANIZATION = changing('createOrganization', 'CreateOrganizationInput', ANSWER)
export const UPDATE_ORGANIZATION = changing('updateOrganization', 'UpdateOrganizationInput', ANSWER)
