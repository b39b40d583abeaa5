import { Field, ObjectType } from 'type-graphql'
import { Pricing } from '../../graphql/pricing.ts'
import { Position } from '../../graphql/scalars.ts'

@ObjectType({ description: 'What a team is served under an alias.' })
export class Resolution {
  @Field(() => String, { description: 'The alias asked for.' })
  alias!: string
  @Field(() => String, { description: 'provider/model to call through LiteLLM.' })
  litellmModel!: string
  @Field(() => String, { description: 'The part of litellmModel before its first slash.' })
  provider!: string
  @Field(() => String, { description: 'The part of litellmModel after its first slash.' })
  model!: string
  @Field(() => Pricing, { nullable: true, description: 'What its use is charged at; null when no price was set.' })
  pricing!: Pricing | null
  @Field(() => [String], { description: 'Access groups of the team that hold the alias, in the order of their granting.' })
  grantedBy!: readonly string[]
  @Field(() => Position, { description: 'Position of the log that this answer is as of.' })
  position!: number
}
