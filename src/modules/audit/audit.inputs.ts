import { Field, ID, InputType } from 'type-graphql'
import { DateTime, Position } from '../../graphql/scalars.ts'

@InputType({ description: 'Which events to list; all conditions must hold.' })
export class AuditEventFilter {
  @Field(() => [String], { nullable: true, description: 'Kinds of events, such as `ProviderSwitched`.' })
  types?: string[] | null
  @Field(() => String, { nullable: true, description: 'Type of the entity concerned, such as `ModelAlias`.' })
  entityType?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Name or id of an entity concerned, such as `smart`; finds events of other entities that concern it, too.',
  })
  entityKey?: string | null
  @Field(() => String, { nullable: true, description: "Id of who made the change, as in the event's actor." })
  actorId?: string | null
  @Field(() => String, { nullable: true, description: 'Surface that the change came through, such as `graphql`.' })
  source?: string | null
  @Field(() => ID, { nullable: true, description: 'Only the events of one command or manifest.' })
  correlationId?: string | null
  @Field(() => DateTime, { nullable: true, description: 'Only recorded at or after this time.' })
  from?: Date | null
  @Field(() => DateTime, { nullable: true, description: 'Only recorded at or before this time.' })
  to?: Date | null
  @Field(() => Position, { nullable: true, description: 'Only from this position on.' })
  fromPosition?: number | null
  @Field(() => Position, { nullable: true, description: 'Only up to this position.' })
  toPosition?: number | null
  @Field(() => String, { nullable: true, description: 'Part of the reason, case aside.' })
  reasonContains?: string | null
}
