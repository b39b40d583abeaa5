import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Changes } from '../../graphql/roles.ts'
import { SafeInt } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { TeamReads } from '../../graphql/team-access.ts'
import { BadInput } from '../../kernel/errors.ts'
import type { AsOf } from '../../projections/validity.ts'
import { ModelAlias, ProviderSwitch, RECENT_DAYS, recentSince } from '../alias/index.ts'
import { Organization } from '../organization/index.ts'
import { Team } from '../team/index.ts'
import { MAX_RECORDS, Records, UsageArgs, type UsageRecordInput } from './usage.inputs.ts'
import { type UsageOwner, usageBeforeSwitch, usageOf } from './usage.queries.ts'
import { spanInput } from './usage.spans.ts'
import { RecordUsagePayload, toUsageStats, UsageStats } from './usage.types.ts'

const PAST =
  'On a view of the past: calls made up to the event that it shows; up to the end of its day where these are kept as sums of days alone.'

@Resolver()
export class RecordUsageResolver {
  @Changes()
  @Mutation(() => RecordUsagePayload, {
    description:
      'Counts calls that went to LiteLLM by another way. A call id counts once, however often and wherever it is told. Each call is priced as of when it was made; aliases and teams that were disabled, suspended or deleted since do not matter.',
  })
  async recordUsage(
    @Records() records: readonly UsageRecordInput[],
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<RecordUsagePayload> {
    if (records.length > MAX_RECORDS) throw new BadInput('records', records.length, `at most ${MAX_RECORDS} records in one call`)
    const { accepted, duplicates, rejected } = await services.usage.recordAll(
      records.map((record) => ({
        callId: record.callId,
        teamId: record.teamId,
        alias: record.alias,
        litellmModel: record.litellmModel ?? null,
        inputTokens: record.inputTokens,
        outputTokens: record.outputTokens,
        jobId: record.jobId ?? null,
        at: record.at ?? null,
        position: null,
        complete: true,
      })),
    )
    // What the request has read so far is of before.
    loaders.clear()
    return {
      accepted,
      duplicates,
      rejected: rejected.map(({ call, refusal }) => ({ callId: call.callId, code: refusal.code, message: refusal.message })),
    }
  }
}

@Resolver(() => ModelAlias)
export class AliasUsageResolver {
  @FieldResolver(() => SafeInt, { description: `How many calls were made by this name since it was created. ${PAST}` })
  async usageCount(@Root() { name, asOf }: ModelAlias, @Ctx() context: RequestContext): Promise<number> {
    return (await usage(context, 'alias', name, asOf, {})).totalCalls
  }

  @FieldResolver(() => SafeInt, {
    description: `How many calls were made by this name within the last ${RECENT_DAYS} days in UTC, today included. ${PAST}`,
  })
  async recentCalls(@Root() { name, asOf }: ModelAlias, @Ctx() context: RequestContext): Promise<number> {
    return (await usage(context, 'alias', name, asOf, { from: await recentSince(context, asOf) })).totalCalls
  }

  @FieldResolver(() => UsageStats, { description: `Calls made by this name since it was created, or of a span of time. ${PAST}` })
  usage(@Root() { name, asOf }: ModelAlias, @Args(() => UsageArgs) args: UsageArgs, @Ctx() context: RequestContext) {
    return usage(context, 'alias', name, asOf, args)
  }
}

@Resolver(() => Team)
export class TeamUsageResolver {
  @TeamReads()
  @FieldResolver(() => UsageStats, { description: `Calls of the team since it was created, or of a span of time. ${PAST}` })
  usage(@Root() { teamId, asOf }: Team, @Args(() => UsageArgs) args: UsageArgs, @Ctx() context: RequestContext) {
    return usage(context, 'team', teamId, asOf, args)
  }
}

@Resolver(() => Organization)
export class OrganizationUsageResolver {
  @FieldResolver(() => UsageStats, {
    description: `Calls of all teams it ever had, those since deleted included, or of a span of time. ${PAST}`,
  })
  usage(@Root() { organizationId, asOf }: Organization, @Args(() => UsageArgs) args: UsageArgs, @Ctx() context: RequestContext) {
    return usage(context, 'organization', organizationId, asOf, args)
  }
}

@Resolver(() => ProviderSwitch)
export class SwitchUsageResolver {
  @FieldResolver(() => UsageStats, {
    description:
      'What was called while the alias pointed to the model switched away from: all calls of that version, also those told later.',
  })
  async previousUsage(@Root() { position }: ProviderSwitch, @Ctx() context: RequestContext): Promise<UsageStats> {
    return (await usageBeforeSwitch(context, { key: String(position), asOf: null })) ?? toUsageStats(undefined)
  }
}

async function usage(context: RequestContext, owner: UsageOwner, key: string, asOf: AsOf, args: UsageArgs): Promise<UsageStats> {
  const { from, to } = spanInput(args.from, args.to)
  const asked = { owner, from: from?.getTime() ?? null, to: to?.getTime() ?? null }
  return (await usageOf(context, { key, asOf }, asked)) ?? toUsageStats(undefined)
}
