import { ArgsType, Field, InputType } from 'type-graphql'
import { CommandInput, VersionedInput } from '../../graphql/command-input.ts'
import { PageArgs } from '../../graphql/connection.ts'
import { PointInTime } from '../../graphql/point-in-time.ts'
import { Json } from '../../graphql/scalars.ts'

const METADATA = 'A JSON object of your own: at most 16,384 characters and 8 levels.'

@InputType({ description: 'A new organization.' })
export class CreateOrganizationInput extends CommandInput {
  @Field(() => String, { description: '1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit.' })
  organizationId!: string
  @Field(() => String, { description: 'Name that people know it by: 1 to 200 characters.' })
  name!: string
  @Field(() => Json, { nullable: true, description: METADATA })
  metadata?: Record<string, unknown> | null
}

@InputType({ description: 'Changes of an organization; fields left out stay as they are.' })
export class UpdateOrganizationInput extends VersionedInput {
  @Field(() => String, { description: 'The organization.' })
  organizationId!: string
  @Field(() => String, { nullable: true, description: 'Name that people know it by: 1 to 200 characters.' })
  name?: string | null
  @Field(() => Json, { nullable: true, description: `${METADATA} It replaces what was there; null takes it away.` })
  metadata?: Record<string, unknown> | null
}

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the id or name, case aside.' })
  search?: string | null
  @Field(() => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' })
  at?: PointInTime | null
}
