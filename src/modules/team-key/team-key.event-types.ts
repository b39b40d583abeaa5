import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import type * as stored from './team-key.events.ts'

@ObjectType({ implements: AuditEvent, description: 'A key was made for a team.' })
export class TeamKeyCreated extends AuditEvent<stored.TeamKeyCreated['data']> {
  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.own.name
  }
  @Field(() => String, { description: 'The team that it names.' })
  get teamId(): string {
    return this.own.teamId
  }
}

@ObjectType({ implements: AuditEvent, description: "A team's key was revoked." })
export class TeamKeyRevoked extends AuditEvent<stored.TeamKeyRevoked['data']> {
  @Field(() => String, { description: 'The team that it named.' })
  get teamId(): string {
    return this.own.teamId
  }
}
