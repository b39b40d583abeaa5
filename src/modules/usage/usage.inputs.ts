import { ArgsType, createParameterDecorator, Field, InputType, Int } from 'type-graphql'
import { DateTime } from '../../graphql/scalars.ts'

@InputType({ description: 'One answered call of a model.' })
export class UsageRecordInput {
  @Field(() => String, { description: 'An id that is unique for ever, such as that of the answer: 1 to 200 visible ASCII characters.' })
  callId!: string
  @Field(() => String, { description: 'The team that called.' })
  teamId!: string
  @Field(() => String, { description: 'The alias that it called.' })
  alias!: string
  @Field(() => Int, { description: 'Tokens that the model read, from 0 to 1,000,000,000.' })
  inputTokens!: number
  @Field(() => Int, { description: 'Tokens that the model wrote, from 0 to 1,000,000,000.' })
  outputTokens!: number
  @Field(() => String, { nullable: true, description: 'What answered; left out, what the alias pointed to.' })
  litellmModel?: string | null
  @Field(() => String, { nullable: true, description: 'The job that the call was part of: 1 to 200 visible ASCII characters.' })
  jobId?: string | null
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was made; now unless told. It may lie 5 minutes ahead, for clocks that do.',
  })
  at?: Date | null
}

export const MAX_RECORDS = 1_000

/** The argument as GraphQL checked it, without making each of the calls an instance of its class. */
export function Records() {
  return createParameterDecorator(({ args }) => args.records, {
    arg: { name: 'records', typeFunc: () => [UsageRecordInput], options: { description: `The calls, at most ${MAX_RECORDS}.` } },
  })
}

@ArgsType()
export class UsageArgs {
  @Field(() => DateTime, { nullable: true, description: 'Only calls made at or after this time.' })
  from?: Date | null
  @Field(() => DateTime, { nullable: true, description: 'Only calls made before this time.' })
  to?: Date | null
}
