import { ArgsType, Field, InputType } from 'type-graphql'
import { CommandInput, VersionedInput } from '../../graphql/command-input.ts'
import { PageArgs } from '../../graphql/connection.ts'
import { PointInTime } from '../../graphql/point-in-time.ts'

@InputType({ description: 'A new access group.' })
export class CreateAccessGroupInput extends CommandInput {
  @Field(() => String, { description: '1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'What the group is for: up to 2,000 characters.' })
  description?: string | null
  @Field(() => [String], { nullable: true, description: 'Aliases in it from the start, at most 1,000.' })
  modelAliases?: string[] | null
}

@InputType({ description: 'Changes of an access group; fields left out stay as they are.' })
export class UpdateAccessGroupInput extends VersionedInput {
  @Field(() => String, { description: 'The group.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'What the group is for; null takes it away.' })
  description?: string | null
}

@InputType({ description: 'Aliases to add to a group or to remove from it.' })
export class AccessGroupModelsInput extends VersionedInput {
  @Field(() => String, { description: 'The group.' })
  name!: string
  @Field(() => [String], {
    description: 'The aliases, each once, at most 1,000; those that are there (or not there) already are passed over.',
  })
  modelAliases!: string[]
}

@InputType({ description: 'An access group to delete.' })
export class DeleteAccessGroupInput extends VersionedInput {
  @Field(() => String, { description: 'The group.' })
  name!: string
}

@ArgsType()
export class AccessGroupsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name or description, case aside.' })
  search?: string | null
  @Field(() => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' })
  at?: PointInTime | null
}
