import { Field, ObjectType } from 'type-graphql'
import { Position, SafeInt } from '../../graphql/scalars.ts'

@ObjectType({ description: 'What a walk along the hash chain of the log found.' })
export class HistoryVerification {
  @Field(() => Boolean, { description: 'Whether all that was checked is as it was written.' })
  valid!: boolean
  @Field(() => SafeInt, {
    description:
      'Events that were checked and are good, from the first position asked on. One call checks at most 200,000 events and takes at most ten seconds: ask for the rest from where it ended.',
  })
  checked!: number
  @Field(() => Position, { description: 'Where the log stands.' })
  head!: number
  @Field(() => String, { description: 'Hash of the event there, 64 hex digits; 64 zeros while the log is empty.' })
  headHash!: string
  @Field(() => Position, { nullable: true, description: 'The first position that is bad; null when none is.' })
  firstBad!: number | null
  @Field(() => String, { nullable: true, description: 'What is wrong with it; null when nothing is.' })
  problem!: string | null
}
