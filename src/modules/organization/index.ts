export { organization, organizationButForCase } from './organization.domain.ts'
export { UnknownOrganization } from './organization.errors.ts'
export { organizationById } from './organization.queries.ts'
export { Organization } from './organization.types.ts'
