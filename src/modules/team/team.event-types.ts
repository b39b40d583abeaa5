import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import { DecimalScalar } from '../../graphql/scalars.ts'
import type * as stored from './team.events.ts'

@ObjectType({ implements: AuditEvent, description: 'A team was created.' })
export class TeamCreated extends AuditEvent<stored.TeamCreated['data']> {
  @Field(() => String, { description: 'The organization that owns it.' })
  get organizationId(): string {
    return this.own.organizationId
  }
}

@ObjectType({ implements: AuditEvent, description: "A team's name changed." })
export class TeamRenamed extends AuditEvent<stored.TeamRenamed['data']> {
  @Field(() => String, { description: 'The name before.' })
  get before(): string {
    return this.own.before
  }
  @Field(() => String, { description: 'The name after.' })
  get after(): string {
    return this.own.after
  }
}

@ObjectType({ implements: AuditEvent, description: 'What a team spends credits by changed.' })
export class CreditModeChanged extends AuditEvent {}

@ObjectType({ implements: AuditEvent, description: 'A team was granted access groups.' })
export class AccessGroupsGranted extends AuditEvent<stored.AccessGroupsGranted['data']> {
  @Field(() => [String], { description: 'The groups granted.' })
  get groups(): readonly string[] {
    return this.own.groups
  }
}

@ObjectType({ implements: AuditEvent, description: 'Access groups were revoked from a team.' })
export class AccessGroupsRevoked extends AuditEvent<stored.AccessGroupsRevoked['data']> {
  @Field(() => [String], { description: 'The groups revoked.' })
  get groups(): readonly string[] {
    return this.own.groups
  }
}

@ObjectType({ implements: AuditEvent, description: 'Credits were added to a team.' })
export class CreditsAdded extends AuditEvent<stored.CreditsAdded['data']> {
  @Field(() => DecimalScalar, { description: 'How many.' })
  get amount(): string {
    return this.own.amount
  }
  @Field(() => String, { nullable: true, description: 'What they were added for.' })
  get description(): string | null {
    return this.own.description
  }
}

@ObjectType({ implements: AuditEvent, description: 'Credits that calls had used were given back to a team.' })
export class CreditsRefunded extends AuditEvent<stored.CreditsRefunded['data']> {
  @Field(() => DecimalScalar, { description: 'How many.' })
  get amount(): string {
    return this.own.amount
  }
  @Field(() => String, { nullable: true, description: 'What they were given back for.' })
  get description(): string | null {
    return this.own.description
  }
}

@ObjectType({ implements: AuditEvent, description: 'The credits of a team were put right.' })
export class CreditsAdjusted extends AuditEvent<stored.CreditsAdjusted['data']> {
  @Field(() => DecimalScalar, { description: 'By how many; below zero where they were taken away.' })
  get amount(): string {
    return this.own.amount
  }
  @Field(() => String, { nullable: true, description: 'What for.' })
  get description(): string | null {
    return this.own.description
  }
}

@ObjectType({ implements: AuditEvent, description: 'Credits that were added to a team were taken back.' })
export class CreditsWithdrawn extends AuditEvent<stored.CreditsWithdrawn['data']> {
  @Field(() => DecimalScalar, { description: 'How many.' })
  get amount(): string {
    return this.own.amount
  }
  @Field(() => String, { nullable: true, description: 'What they had been added for.' })
  get description(): string | null {
    return this.own.description
  }
}

@ObjectType({ implements: AuditEvent, description: 'What remains of the credits of a team fell to the share that counts as low.' })
export class CreditsRunLow extends AuditEvent<stored.CreditsRunLow['data']> {
  @Field(() => DecimalScalar, { description: 'How many remain; below zero when more was used than allocated.' })
  get remaining(): string {
    return this.own.remaining
  }
  @Field(() => DecimalScalar, { description: 'All credits ever added.' })
  get allocated(): string {
    return this.own.allocated
  }
}

@ObjectType({ implements: AuditEvent, description: 'A team was suspended.' })
export class TeamSuspended extends AuditEvent {}

@ObjectType({ implements: AuditEvent, description: 'A team was paused.' })
export class TeamPaused extends AuditEvent {}

@ObjectType({ implements: AuditEvent, description: 'A suspended or paused team was resumed.' })
export class TeamResumed extends AuditEvent {}

@ObjectType({ implements: AuditEvent, description: 'A team was deleted.' })
export class TeamDeleted extends AuditEvent<stored.TeamDeleted['data']> {
  @Field(() => [String], { description: 'The groups that it was granted.' })
  get groups(): readonly string[] {
    return this.own.groups
  }
}

@ObjectType({ implements: AuditEvent, description: 'A deleted team was brought back as it was, but for its keys.' })
export class TeamRestored extends AuditEvent<stored.TeamRestored['data']> {
  @Field(() => [String], { description: 'The groups that it is granted.' })
  get groups(): readonly string[] {
    return this.own.groups
  }
}
