import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import type * as stored from './organization.events.ts'

@ObjectType({ implements: AuditEvent, description: 'An organization was created.' })
export class OrganizationCreated extends AuditEvent<stored.OrganizationCreated['data']> {
  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.own.name
  }
}

@ObjectType({ implements: AuditEvent, description: "An organization's name or metadata changed." })
export class OrganizationUpdated extends AuditEvent {}
