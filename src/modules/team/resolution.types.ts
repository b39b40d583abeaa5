import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import { Pricing } from '../../graphql/pricing.ts'
import { Position } from '../../graphql/scalars.ts'
import { TeamReads, TeamReadsModel } from '../../graphql/team-access.ts'

@ObjectType({ description: 'What a team is served under an alias.', simpleResolvers: true })
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

export enum AccessDecision {
  ALLOWED = 'ALLOWED',
  UNKNOWN_TEAM = 'UNKNOWN_TEAM',
  UNKNOWN_ALIAS = 'UNKNOWN_ALIAS',
  ALIAS_DISABLED = 'ALIAS_DISABLED',
  ACCESS_DENIED = 'ACCESS_DENIED',
  TEAM_SUSPENDED = 'TEAM_SUSPENDED',
  TEAM_PAUSED = 'TEAM_PAUSED',
  INSUFFICIENT_CREDITS = 'INSUFFICIENT_CREDITS',
}
registerEnumType(AccessDecision, {
  name: 'AccessDecision',
  description: 'Whether a team is served under an alias, or the first reason why not, in this order.',
  valuesConfig: {
    ALLOWED: { description: 'It is served.' },
    UNKNOWN_TEAM: { description: 'No such team lives.' },
    UNKNOWN_ALIAS: { description: 'No such alias lives.' },
    ALIAS_DISABLED: { description: 'The alias is disabled.' },
    ACCESS_DENIED: { description: 'No access group of the team holds the alias.' },
    TEAM_SUSPENDED: { description: 'The team is suspended.' },
    TEAM_PAUSED: { description: 'The team is paused.' },
    INSUFFICIENT_CREDITS: { description: 'The team is metered and has used all its credits.' },
  },
})

@ObjectType({ description: 'Why a team can or cannot use an alias, with the events that made it so.' })
export class AccessExplanation {
  @Field(() => Boolean, { description: 'Whether it can.' })
  allowed!: boolean
  @Field(() => AccessDecision, { description: 'ALLOWED, or the first reason why not.' })
  decision!: keyof typeof AccessDecision
  @Field(() => Resolution, { nullable: true, description: 'What it is served; null when it is not.' })
  resolution!: Resolution | null
  @Field(() => [AuditEvent], {
    description:
      'In order, at most 100. ALLOWED: for each granting group its grant and how the alias came into it; the creation of the alias or its last switch, its last enabling, the last resuming of the team. Otherwise what took it away: the deletion, disabling, revocation, removal, suspension or pause; where there never was anything, the creations that lack it; nothing of what never lived. INSUFFICIENT_CREDITS: since when the team is metered so, the last credits added, and when they ran low.',
  })
  because!: readonly AuditEvent[]
}
