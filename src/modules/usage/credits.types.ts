import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../../graphql/connection.ts'
import { DateTime, DecimalScalar } from '../../graphql/scalars.ts'
import { TeamReads, TeamReadsModel } from '../../graphql/team-access.ts'

@TeamReads()
@ObjectType({ description: 'Credits given to a team or taken from it.' })
export class CreditTransaction {
  @Field(() => DateTime, { description: 'When it was booked.' })
  at!: Date
  @Field(() => String, {
    description:
      'ALLOCATION: added by somebody. DEDUCTION: spent by a call. REFUND: given back. ADJUSTMENT: put right, or an addition undone.',
  })
  kind!: 'ALLOCATION' | 'DEDUCTION' | 'REFUND' | 'ADJUSTMENT'
  @Field(() => DecimalScalar, {
    description: 'How many, without a sign: the kind says in which direction, and of an ADJUSTMENT before and after do.',
  })
  amount!: string
  @Field(() => DecimalScalar, { description: 'How many remained before.' })
  before!: string
  @Field(() => DecimalScalar, { description: 'How many remained after; below zero when more was used than allocated.' })
  after!: string
  @TeamReadsModel()
  @Field(() => String, { nullable: true, description: 'What they were added for, or what was called.' })
  description!: string | null
  @Field(() => String, { nullable: true, description: 'The job that spent them, where the call named one.' })
  jobId!: string | null
  @Field(() => String, { nullable: true, description: 'The call that spent them.' })
  callId!: string | null
}

export const CreditTransactionConnection = connectionType<CreditTransaction>(CreditTransaction, 'CreditTransaction')
export type CreditTransactionConnection = InstanceType<typeof CreditTransactionConnection>
