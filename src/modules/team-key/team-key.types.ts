import { Field, InputType, ObjectType } from 'type-graphql'
import { CommandInput, Payload } from '../../graphql/command-input.ts'
import { Node } from '../../graphql/node.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ implements: Node, description: 'A key that a team calls models with. Its secret is shown once, when it is made.' })
export class TeamKey extends Node {
  @Field(() => String, { description: 'The team that it names.' })
  teamId!: string
  @Field(() => String, { description: 'Name that people know it by.' })
  name!: string
  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date
  @Field(() => DateTime, { nullable: true, description: 'When it ceases to work; null when never.' })
  expiresAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the minute; null when it never was.' })
  lastUsedAt!: Date | null
}

@ObjectType({ description: 'What a change of a team key answers.' })
export class TeamKeyPayload extends Payload {
  @Field(() => TeamKey, { description: 'The key after the change.' })
  teamKey!: TeamKey
  @Field(() => String, { nullable: true, description: 'The secret of a new key: shown this once, and null ever after.' })
  secret!: string | null
}

@InputType({ description: 'A new key of a team.' })
export class CreateTeamKeyInput extends CommandInput {
  @Field(() => String, { description: 'The team.' })
  teamId!: string
  @Field(() => String, { description: 'Name that people know it by: 1 to 100 characters.' })
  name!: string
  @Field(() => DateTime, { nullable: true, description: 'When it ceases to work; left out, never.' })
  expiresAt?: Date | null
}
