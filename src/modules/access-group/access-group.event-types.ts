import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import type * as stored from './access-group.events.ts'

@ObjectType({ implements: AuditEvent, description: 'An access group was created.' })
export class AccessGroupCreated extends AuditEvent {}

@ObjectType({ implements: AuditEvent, description: "An access group's description changed." })
export class AccessGroupDescribed extends AuditEvent<stored.AccessGroupDescribed['data']> {
  @Field(() => String, { nullable: true, description: 'The description before.' })
  get before(): string | null {
    return this.own.before
  }
  @Field(() => String, { nullable: true, description: 'The description after.' })
  get after(): string | null {
    return this.own.after
  }
}

@ObjectType({ implements: AuditEvent, description: 'Aliases joined an access group.' })
export class ModelsAddedToAccessGroup extends AuditEvent<stored.ModelsAddedToAccessGroup['data']> {
  @Field(() => [String], { description: 'The aliases that joined.' })
  get aliases(): readonly string[] {
    return this.own.aliases
  }
}

@ObjectType({ implements: AuditEvent, description: 'Aliases left an access group.' })
export class ModelsRemovedFromAccessGroup extends AuditEvent<stored.ModelsRemovedFromAccessGroup['data']> {
  @Field(() => [String], { description: 'The aliases that left.' })
  get aliases(): readonly string[] {
    return this.own.aliases
  }
}

@ObjectType({ implements: AuditEvent, description: 'An access group was deleted.' })
export class AccessGroupDeleted extends AuditEvent<stored.AccessGroupDeleted['data']> {
  @Field(() => [String], { description: 'The aliases that were in it.' })
  get aliases(): readonly string[] {
    return this.own.aliases
  }
}

@ObjectType({ implements: AuditEvent, description: 'A deleted access group was brought back as it was.' })
export class AccessGroupRestored extends AuditEvent<stored.AccessGroupRestored['data']> {
  @Field(() => [String], { description: 'The aliases that are in it.' })
  get aliases(): readonly string[] {
    return this.own.aliases
  }
}
