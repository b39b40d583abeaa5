import { Field, ObjectType } from 'type-graphql'
import { DecimalScalar } from './scalars.ts'
import { TeamReads } from './team-access.ts'

@TeamReads()
@ObjectType({ description: 'What tokens cost.' })
export class Pricing {
  @Field(() => DecimalScalar, { description: 'USD per million input tokens.' })
  inputPerMillionTokens!: string
  @Field(() => DecimalScalar, { description: 'USD per million output tokens.' })
  outputPerMillionTokens!: string
}
