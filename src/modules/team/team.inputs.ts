import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql'
import { CommandInput, VersionedInput } from '../../graphql/command-input.ts'
import { PageArgs } from '../../graphql/connection.ts'
import { PointInTime } from '../../graphql/point-in-time.ts'
import { DecimalScalar } from '../../graphql/scalars.ts'
import type { CreditMode as StoredCreditMode, TeamStatus as StoredTeamStatus } from './team.events.ts'
import { CreditMode, TeamStatus } from './team.types.ts'

@InputType({ description: 'A new team.' })
export class CreateTeamInput extends CommandInput {
  @Field(() => String, { description: 'The organization that owns it.' })
  organizationId!: string
  @Field(() => String, { description: '1 to 64 letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit.' })
  teamId!: string
  @Field(() => String, { description: 'Name that people know it by: 1 to 200 characters.' })
  teamAlias!: string
  @Field(() => [String], { nullable: true, description: 'Access groups granted from the start, each once.' })
  accessGroups?: string[] | null
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Credits from the start, spent PER_JOB. Left out, the team is unmetered (NONE) until its creditMode is set.',
  })
  creditsAllocated?: string | null
}

@InputType({ description: 'Changes of a team; fields left out stay as they are.' })
export class UpdateTeamInput extends VersionedInput {
  @Field(() => String, { description: 'The team.' })
  teamId!: string
  @Field(() => String, { nullable: true, description: 'Name that people know it by: 1 to 200 characters.' })
  teamAlias?: string | null
  @Field(() => CreditMode, { nullable: true, description: 'What it spends credits by.' })
  creditMode?: StoredCreditMode | null
  @Field(() => Int, { nullable: true, description: 'Tokens that one credit buys; only with TOKENS, and needed there.' })
  tokensPerCredit?: number | null
}

@InputType({ description: 'Access groups to grant to a team or to revoke from it.' })
export class TeamAccessGroupsInput extends VersionedInput {
  @Field(() => String, { description: 'The team.' })
  teamId!: string
  @Field(() => [String], {
    description: 'The groups, each once, at most 1,000; those that are (or are not) granted already are passed over.',
  })
  accessGroups!: string[]
}

@InputType({ description: 'A team to act on.' })
export class TeamInput extends VersionedInput {
  @Field(() => String, { description: 'The team.' })
  teamId!: string
}

export enum CreditKind {
  ALLOCATION = 'ALLOCATION',
  REFUND = 'REFUND',
  ADJUSTMENT = 'ADJUSTMENT',
}
registerEnumType(CreditKind, {
  name: 'CreditKind',
  description: 'Why credits are added to a team.',
  valuesConfig: {
    ALLOCATION: { description: 'More to spend, such as bought or granted.' },
    REFUND: { description: 'What calls used and need not pay, given back.' },
    ADJUSTMENT: { description: 'A balance put right, up or down.' },
  },
})

@InputType({ description: 'Credits to add to a team.' })
export class AddCreditsInput extends VersionedInput {
  @Field(() => String, { description: 'The team.' })
  teamId!: string
  @Field(() => DecimalScalar, {
    description: 'How many: above 0, at most 12 digits after the point. With ADJUSTMENT also below 0, to take away what is not used.',
  })
  amount!: string
  @Field(() => CreditKind, { nullable: true, description: 'Why; ALLOCATION unless told.' })
  kind?: CreditKind | null
  @Field(() => String, { nullable: true, description: 'What they are added for: up to 1,000 characters.' })
  description?: string | null
}

@InputType({ description: 'Which teams to list; all conditions must hold.' })
export class TeamFilter {
  @Field(() => String, { nullable: true, description: 'Part of the id or name, case aside.' })
  search?: string | null
  @Field(() => String, { nullable: true, description: 'Only teams of this organization.' })
  organizationId?: string | null
  @Field(() => String, { nullable: true, description: 'Only teams that are granted this access group.' })
  accessGroup?: string | null
  @Field(() => TeamStatus, { nullable: true, description: 'Only teams of this status.' })
  status?: StoredTeamStatus | null
}

@ArgsType()
export class TeamsArgs extends PageArgs {
  @Field(() => TeamFilter, { nullable: true, description: 'Which teams to list.' })
  filter?: TeamFilter | null
  @Field(() => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' })
  at?: PointInTime | null
}
