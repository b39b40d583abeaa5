import { Field, ObjectType } from 'type-graphql'
import { Pricing } from '../../graphql/pricing.ts'
import { Position } from '../../graphql/scalars.ts'
import { TeamReads, TeamReadsModel } from '../../graphql/team-access.ts'

@ObjectType({ description: 'What a team is served under an alias.' })
export class Resolution {
  @TeamReads()
  @Field(() => String, { description: 'The alias asked for.' })
  alias!: string
  @TeamReadsModel()
  @Field(() => String, { description: 'provider/model to call through LiteLLM.' })
  litellmModel!: string
  @TeamReadsModel()
  @Field(() => String, { description: 'The part of litellmModel before its first slash.' })
  provider!: string
  @TeamReadsModel()
  @Field(() => String, { description: 'The part of litellmModel after its first slash.' })
  model!: string
  @TeamReads()
  @Field(() => Pricing, { nullable: true, description: 'What its use is charged at; null when no price was set.' })
  pricing!: Pricing | null
  @TeamReads()
  @Field(() => [String], { description: 'Access groups of the team that hold the alias, in the order of their granting.' })
  grantedBy!: readonly string[]
  @TeamReads()
  @Field(() => Position, { description: 'Position of the log that this answer is as of.' })
  position!: number
}
