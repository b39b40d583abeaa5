import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import type { Role as StoredRole } from '../../kernel/role.ts'
import type * as stored from './api-key.events.ts'
import { Role } from './api-key.types.ts'

@ObjectType({ implements: AuditEvent, description: 'An API key was made.' })
export class ApiKeyCreated extends AuditEvent<stored.ApiKeyCreated['data']> {
  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.own.name
  }
  @Field(() => Role, { description: 'What it may do.' })
  get role(): StoredRole {
    return this.own.role
  }
}

@ObjectType({ implements: AuditEvent, description: 'An API key was revoked.' })
export class ApiKeyRevoked extends AuditEvent {}
