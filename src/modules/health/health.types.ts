import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime, Position } from '../../graphql/scalars.ts'

@ObjectType({ description: 'One running process of the program.' })
export class HealthNode {
  @Field(() => ID, { description: 'Made anew at each start.' })
  id!: string
  @Field(() => String, { description: 'Name of the machine or container.' })
  host!: string
  @Field(() => DateTime, { description: 'When it started.' })
  startedAt!: Date
  @Field(() => DateTime, { description: 'When it last said that it is up; it does so every few seconds.' })
  seenAt!: Date
  @Field(() => Position, { description: 'How far it had followed the log by then.' })
  position!: string
}

@ObjectType({
  description: 'How many models of LiteLLM were not as they should be, by kind, when the node that keeps it in step last looked.',
})
export class LitellmDrift {
  @Field(() => String, { description: 'Kind of difference, such as `missing`.' })
  kind!: string
  @Field(() => Int, { description: 'How many models.' })
  models!: number
}

@ObjectType({ description: 'How it stands with the LiteLLM that is kept in step.' })
export class LitellmHealth {
  @Field(() => String, { description: 'STARTING, STANDBY (another node does it), IN_STEP or FAILING.' })
  state!: string
  @Field(() => Position, {
    nullable: true,
    description: 'Position of the log that LiteLLM was last brought to; null before the first time.',
  })
  position!: string | null
  @Field(() => [LitellmDrift], { description: 'Differences found at the last look.' })
  drift!: LitellmDrift[]
  @Field(() => String, { nullable: true, description: 'Code of why it fails; null while it does not.' })
  fault!: string | null
}

@ObjectType({ description: 'The first event that is not as it was written.' })
export class ChainFault {
  @Field(() => Position, { description: 'Its position.' })
  position!: string
  @Field(() => String, { description: 'What is wrong with it.' })
  problem!: string
  @Field(() => DateTime, { description: 'When that was found.' })
  foundAt!: Date
}

@ObjectType({
  description:
    'What is known of the hash chain of the log. The nodes check what is appended while it grows, and walk the whole chain again once a day; what they find stays in the store.',
})
export class ChainVerification {
  @Field(() => Position, { description: 'Every event up to here was found as it was written; 0 before the first.' })
  position!: string
  @Field(() => String, { description: 'Hash of the event there, 64 hex digits; 64 zeros before the first.' })
  hash!: string
  @Field(() => DateTime, { nullable: true, description: 'When events were last checked; null before the first time.' })
  verifiedAt!: Date | null
  @Field(() => DateTime, { description: 'Each of these events was checked at or after this time.' })
  wholeSince!: Date
  @Field(() => ChainFault, { nullable: true, description: 'What is wrong with the log; null while nothing is known to be.' })
  fault!: ChainFault | null
}

@ObjectType({ description: 'How the program is.' })
export class Health {
  @Field(() => Position, { description: 'Newest position of the log in the store.' })
  head!: string
  @Field(() => Position, { description: 'How far the node that answers has followed the log.' })
  position!: string
  @Field(() => Int, { description: 'Commands that wait for their commit on the node that answers.' })
  queued!: number
  @Field(() => [HealthNode], { description: 'Nodes on this store that were heard of within the last minute, the longest running first.' })
  nodes!: HealthNode[]
  @Field(() => ChainVerification, { description: 'How far the log was found to be as it was written.' })
  chain!: ChainVerification
  @Field(() => LitellmHealth, { nullable: true, description: 'How it stands with LiteLLM; null while it is not kept in step.' })
  litellm!: LitellmHealth | null
}
