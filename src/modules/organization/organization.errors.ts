import { DomainError, shown } from '../../kernel/errors.ts'

export class OrganizationAlreadyExists extends DomainError {
  constructor(organizationId: string, existing: string) {
    const how = organizationId === existing ? 'exists already' : `differs from the existing ${shown(existing)} only in case`
    super('ORGANIZATION_ALREADY_EXISTS', `organization ${shown(organizationId)} ${how}: update that one, or choose another id`, {
      field: 'organizationId',
      details: { organizationId, existing },
    })
  }
}

export class UnknownOrganization extends DomainError {
  constructor(organizationId: string, near: string | null = null) {
    super('UNKNOWN_ORGANIZATION', `unknown organization ${shown(organizationId)}${near ? `; did you mean ${shown(near)}?` : ''}`, {
      field: 'organizationId',
      details: { unknown: [organizationId], near: near ? [near] : [] },
    })
  }
}
