export { organization, organizationButForCase, organizationDomain } from './organization.domain.ts'
export { UnknownOrganization } from './organization.errors.ts'
