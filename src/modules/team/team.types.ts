import type { Selectable } from 'kysely'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Payload } from '../../graphql/command-input.ts'
import { connectionType } from '../../graphql/connection.ts'
import { globalId, Node } from '../../graphql/node.ts'
import { DateTime, DecimalScalar } from '../../graphql/scalars.ts'
import { TeamReads } from '../../graphql/team-access.ts'
import { canonicalDecimal } from '../../kernel/decimal.ts'
import type { AsOf } from '../../projections/validity.ts'
import type { CreditMode as StoredCreditMode, TeamStatus as StoredTeamStatus } from './team.events.ts'
import type { TeamTable } from './team.tables.ts'

export enum TeamStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  PAUSED = 'PAUSED',
}
registerEnumType(TeamStatus, {
  name: 'TeamStatus',
  description: 'Whether a team is served.',
  valuesConfig: {
    ACTIVE: { description: 'Served.' },
    SUSPENDED: { description: 'Not served until resumed, such as for unpaid bills.' },
    PAUSED: { description: 'Not served for a while; told to try again later.' },
  },
})

export enum CreditMode {
  PER_JOB = 'PER_JOB',
  USD = 'USD',
  TOKENS = 'TOKENS',
  NONE = 'NONE',
}
registerEnumType(CreditMode, {
  name: 'CreditMode',
  description: 'What a team spends its credits by.',
  valuesConfig: {
    PER_JOB: { description: 'One credit per job.' },
    USD: { description: 'Credits are dollars.' },
    TOKENS: { description: 'One credit per tokensPerCredit tokens.' },
    NONE: { description: 'Nothing is spent, and nothing refused for want of credits.' },
  },
})

@TeamReads()
@ObjectType({ description: "A team's credits." })
export class Credits {
  @Field(() => DecimalScalar, { description: 'All credits ever added.' })
  allocated!: string
  teamId!: string
  /** Position that they are shown as of. */
  asOf!: AsOf
}

@ObjectType({ implements: Node, description: 'A team of an organization: who calls models, by the aliases of its access groups.' })
export class Team extends Node {
  @TeamReads()
  @Field(() => String, { description: 'Id of your choice, such as `newclient-prod`.' })
  teamId!: string
  @TeamReads()
  @Field(() => String, { description: 'Name that people know it by.' })
  teamAlias!: string
  @TeamReads()
  @Field(() => TeamStatus, { description: 'Whether it is served.' })
  status!: StoredTeamStatus
  @TeamReads()
  @Field(() => Credits, { description: 'Its credits.' })
  credits!: Credits
  @TeamReads()
  @Field(() => CreditMode, { description: 'What it spends credits by; NONE for a team that was created without any.' })
  creditMode!: StoredCreditMode
  @TeamReads()
  @Field(() => Int, { nullable: true, description: 'Tokens that one credit buys, when creditMode is TOKENS.' })
  tokensPerCredit!: number | null
  @TeamReads()
  @Field(() => Int, { description: 'Stream version, to be sent back as expectedVersion.' })
  version!: number
  @TeamReads()
  @Field(() => DateTime, { description: 'When it was created, for the last time if it was deleted in between.' })
  createdAt!: Date
  @TeamReads()
  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date
  organizationId!: string
  /** Position that this and everything reached from it is shown as of. */
  asOf!: AsOf
}

export function toTeam(row: Selectable<TeamTable>, asOf: AsOf): Team {
  return Object.assign(new Team(), {
    id: globalId('Team', row.team_id),
    teamId: row.team_id,
    teamAlias: row.team_alias,
    organizationId: row.organization_id,
    status: row.status,
    credits: { allocated: canonicalDecimal(row.credits_allocated), teamId: row.team_id, asOf },
    creditMode: row.credit_mode,
    tokensPerCredit: row.tokens_per_credit,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    asOf,
  })
}

export const TeamConnection = connectionType<Team>(Team, 'Team')
export type TeamConnection = InstanceType<typeof TeamConnection>

@ObjectType({ description: 'What a change of a team answers.' })
export class TeamPayload extends Payload {
  @Field(() => Team, { description: 'The team after the change.' })
  team!: Team
}
