import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AuditEventConnection } from '../../graphql/audit-event.ts'
import { type CommandInput, DeletePayload, entityAfter, given, outcome, submit } from '../../graphql/command-input.ts'
import { keyRange, PageArgs, pageOf } from '../../graphql/connection.ts'
import { historyPage } from '../../graphql/history.ts'
import { loadAll } from '../../graphql/loaders.ts'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { present } from '../../graphql/present.ts'
import { Changes, Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { TeamReads, TeamReadsOwn } from '../../graphql/team-access.ts'
import { AccessGroup, groupByName } from '../access-group/index.ts'
import { aliasByName, ModelAlias } from '../alias/index.ts'
import { Organization, organizationById } from '../organization/index.ts'
import type { TeamCommand } from './team.commands.ts'
import {
  AddCreditsInput,
  CreateTeamInput,
  CreditKind,
  TeamAccessGroupsInput,
  TeamInput,
  TeamsArgs,
  UpdateTeamInput,
} from './team.inputs.ts'
import { countTeams, teamById, teamPage } from './team.queries.ts'
import type { Spending } from './team.resolution.ts'
import { Team, TeamConnection, TeamPayload, toTeam } from './team.types.ts'
import { aliasNamesOfTeam, groupNamesOfTeam } from './team-links.queries.ts'

const KIND = 'Team'

@Resolver(() => Team)
export class TeamResolver {
  @Reads()
  @TeamReadsOwn()
  @Query(() => Team, { nullable: true, description: 'One team by its id; null when there is none.' })
  async team(
    @Arg('teamId', () => String, { description: 'The team.' }) teamId: string,
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<Team | null> {
    return (await teamById(context, { key: teamId, asOf: await asOf(context, at) })) ?? null
  }

  @Reads()
  @Query(() => TeamConnection, { description: 'Teams in the order of their ids.' })
  async teams(@Args(() => TeamsArgs) args: TeamsArgs, @Ctx() context: RequestContext): Promise<TeamConnection> {
    const { db } = context.services
    const filter = present(args.filter ?? {})
    const moment = await asOf(context, args.at)
    const range = keyRange<string>(KIND, args)
    return pageOf(KIND, range, await teamPage(db, filter, range, moment), {
      keyOf: (row) => row.team_id,
      toNode: (row) => toTeam(row, moment),
      count: () => countTeams(db, filter, moment),
    })
  }

  @TeamReads()
  @FieldResolver(() => Organization, { description: 'The organization that owns it.' })
  async organization(@Root() { organizationId, asOf }: Team, @Ctx() context: RequestContext): Promise<Organization> {
    const found = await organizationById(context, { key: organizationId, asOf })
    if (!found) throw new Error(`organization ${organizationId} of a team is missing`)
    return found
  }

  @TeamReads()
  @FieldResolver(() => [AccessGroup], { description: 'The access groups it is granted, in the order of their names.' })
  async accessGroups(@Root() { teamId, asOf }: Team, @Ctx() context: RequestContext): Promise<AccessGroup[]> {
    return loadAll(context, groupByName, (await groupNamesOfTeam(context, { key: teamId, asOf })) ?? [], asOf)
  }

  @TeamReads()
  @FieldResolver(() => [ModelAlias], {
    description: 'The aliases that its groups hold, in the order of their names; the disabled ones too.',
  })
  async modelAliases(@Root() { teamId, asOf }: Team, @Ctx() context: RequestContext): Promise<ModelAlias[]> {
    return loadAll(context, aliasByName, (await aliasNamesOfTeam(context, { key: teamId, asOf })) ?? [], asOf)
  }

  @FieldResolver(() => AuditEventConnection, {
    description: 'Everything that concerned this team, the newest first; the loss of aliases through its groups included.',
  })
  history(@Root() team: Team, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext) {
    return historyPage(context, { type: KIND, key: team.teamId }, team.asOf, args)
  }
}

@Resolver()
export class TeamChangesResolver {
  @Changes()
  @Mutation(() => TeamPayload, { description: 'Makes a new team in an organization, with groups and credits if told.' })
  createTeam(
    @Arg('input', () => CreateTeamInput, { description: 'The new team.' }) input: CreateTeamInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    const { organizationId, teamId: key, teamAlias, accessGroups, creditsAllocated } = input
    const data = { organizationId, teamAlias, accessGroups: accessGroups ?? [], creditsAllocated: creditsAllocated ?? null }
    return change(context, 'createTeam', input, { type: 'CreateTeam', key, data })
  }

  @Changes()
  @Mutation(() => TeamPayload, { description: "Changes a team's name or what it spends credits by." })
  updateTeam(
    @Arg('input', () => UpdateTeamInput, { description: 'The team and its changes.' }) input: UpdateTeamInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    const { teamId: key, expectedVersion, teamAlias, creditMode, tokensPerCredit } = input
    const data = { ...present({ teamAlias, creditMode }), ...(tokensPerCredit === undefined ? {} : { tokensPerCredit }) }
    return change(context, 'updateTeam', input, { type: 'UpdateTeam', key, data, expectedVersion: given(expectedVersion) })
  }

  @Changes()
  @Mutation(() => TeamPayload, { description: 'Grants access groups to a team; it can use their aliases at once.' })
  grantAccessGroups(
    @Arg('input', () => TeamAccessGroupsInput, { description: 'The team and the groups.' }) input: TeamAccessGroupsInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    const { teamId: key, expectedVersion, accessGroups } = input
    return change(context, 'grantAccessGroups', input, {
      type: 'GrantAccessGroups',
      key,
      data: { accessGroups },
      expectedVersion: given(expectedVersion),
    })
  }

  @Changes()
  @Mutation(() => TeamPayload, { description: 'Revokes access groups from a team; it loses their aliases at once.' })
  revokeAccessGroups(
    @Arg('input', () => TeamAccessGroupsInput, { description: 'The team and the groups.' }) input: TeamAccessGroupsInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    const { teamId: key, expectedVersion, accessGroups } = input
    return change(context, 'revokeAccessGroups', input, {
      type: 'RevokeAccessGroups',
      key,
      data: { accessGroups },
      expectedVersion: given(expectedVersion),
    })
  }

  @Changes()
  @Mutation(() => TeamPayload, { description: 'Adds credits to a team, gives them back, or adjusts them.' })
  addCredits(
    @Arg('input', () => AddCreditsInput, { description: 'The team and the amount.' }) input: AddCreditsInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    return change(context, 'addCredits', input, creditCommand(input, context.services.spending))
  }

  @Changes()
  @Mutation(() => TeamPayload, { description: 'Stops serving a team until it is resumed.' })
  suspendTeam(
    @Arg('input', () => TeamInput, { description: 'The team.' }) input: TeamInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    return change(context, 'suspendTeam', input, plain('SuspendTeam', input))
  }

  @Changes()
  @Mutation(() => TeamPayload, { description: 'Stops serving a team for a while; its clients are told to try again later.' })
  pauseTeam(
    @Arg('input', () => TeamInput, { description: 'The team.' }) input: TeamInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    return change(context, 'pauseTeam', input, plain('PauseTeam', input))
  }

  @Changes()
  @Mutation(() => TeamPayload, { description: 'Serves a suspended or paused team again.' })
  resumeTeam(
    @Arg('input', () => TeamInput, { description: 'The team.' }) input: TeamInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPayload> {
    return change(context, 'resumeTeam', input, plain('ResumeTeam', input))
  }

  @Changes()
  @Mutation(() => DeletePayload, { description: 'Deletes a team; its history stays.' })
  async deleteTeam(
    @Arg('input', () => TeamInput, { description: 'The team.' }) input: TeamInput,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    return { ...outcome(context, await submit(context, 'deleteTeam', input, [plain('DeleteTeam', input)])), deletedKey: input.teamId }
  }
}

function creditCommand({ teamId: key, kind, ...input }: AddCreditsInput, spending: Spending): TeamCommand {
  const data = { amount: input.amount, description: input.description ?? null }
  const command = { key, expectedVersion: given(input.expectedVersion) }
  if (kind === CreditKind.ADJUSTMENT) return { type: 'AdjustCredits', ...command, data: { ...data, used: spending.used(key) } }
  return { type: kind === CreditKind.REFUND ? 'RefundCredits' : 'AddCredits', ...command, data }
}

function plain<T extends 'SuspendTeam' | 'PauseTeam' | 'ResumeTeam' | 'DeleteTeam'>(type: T, { teamId: key, expectedVersion }: TeamInput) {
  return { type, key, data: {}, expectedVersion: given(expectedVersion) }
}

async function change(context: RequestContext, operation: string, input: CommandInput, command: TeamCommand): Promise<TeamPayload> {
  const result = await submit(context, operation, input, [command])
  return { ...outcome(context, result), team: await entityAfter(context, teamById, command.key, result) }
}
