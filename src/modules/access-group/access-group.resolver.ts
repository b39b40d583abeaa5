import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AuditEventConnection } from '../../graphql/audit-event.ts'
import { type CommandInput, DeletePayload, entityAfter, given, outcome, submit } from '../../graphql/command-input.ts'
import { keyRange, PageArgs, pageOf } from '../../graphql/connection.ts'
import { historyPage } from '../../graphql/history.ts'
import { loadAll } from '../../graphql/loaders.ts'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { Changes, Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { aliasByName, ModelAlias } from '../alias/index.ts'
import type { AccessGroupCommand } from './access-group.commands.ts'
import {
  AccessGroupModelsInput,
  AccessGroupsArgs,
  CreateAccessGroupInput,
  DeleteAccessGroupInput,
  UpdateAccessGroupInput,
} from './access-group.inputs.ts'
import { aliasNamesOfGroup, countGroups, groupByName, groupPage, groupsHolding } from './access-group.queries.ts'
import { AccessGroup, AccessGroupConnection, AccessGroupPayload, toAccessGroup } from './access-group.types.ts'

const KIND = 'AccessGroup'

@Resolver(() => AccessGroup)
export class AccessGroupResolver {
  @Reads()
  @Query(() => AccessGroup, { nullable: true, description: 'One access group by its name; null when there is none.' })
  async accessGroup(
    @Arg('name', () => String, { description: 'The group.' }) name: string,
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<AccessGroup | null> {
    return (await groupByName(context, { key: name, asOf: await asOf(context, at) })) ?? null
  }

  @Reads()
  @Query(() => AccessGroupConnection, { description: 'Access groups in the order of their names.' })
  async accessGroups(@Args(() => AccessGroupsArgs) args: AccessGroupsArgs, @Ctx() context: RequestContext): Promise<AccessGroupConnection> {
    const { db } = context.services
    const search = given(args.search)
    const moment = await asOf(context, args.at)
    const range = keyRange<string>(KIND, args)
    return pageOf(KIND, range, await groupPage(db, search, range, moment), {
      keyOf: (row) => row.name,
      toNode: (row) => toAccessGroup(row, moment),
      count: () => countGroups(db, search, moment),
    })
  }

  @Changes()
  @Mutation(() => AccessGroupPayload, { description: 'Makes a new access group.' })
  createAccessGroup(
    @Arg('input', () => CreateAccessGroupInput, { description: 'The new group.' }) input: CreateAccessGroupInput,
    @Ctx() context: RequestContext,
  ): Promise<AccessGroupPayload> {
    const data = { description: input.description ?? null, modelAliases: input.modelAliases ?? [] }
    return change(context, 'createAccessGroup', input, { type: 'CreateAccessGroup', key: input.name, data })
  }

  @Changes()
  @Mutation(() => AccessGroupPayload, { description: 'Changes what an access group says of itself.' })
  updateAccessGroup(
    @Arg('input', () => UpdateAccessGroupInput, { description: 'The group and its changes.' }) input: UpdateAccessGroupInput,
    @Ctx() context: RequestContext,
  ): Promise<AccessGroupPayload> {
    const { name: key, expectedVersion, description } = input
    const data = description === undefined ? {} : { description }
    return change(context, 'updateAccessGroup', input, { type: 'UpdateAccessGroup', key, data, expectedVersion: given(expectedVersion) })
  }

  @Changes()
  @Mutation(() => AccessGroupPayload, { description: 'Adds aliases to a group; every team with the group can use them at once.' })
  addModelsToAccessGroup(
    @Arg('input', () => AccessGroupModelsInput, { description: 'The group and the aliases.' }) input: AccessGroupModelsInput,
    @Ctx() context: RequestContext,
  ): Promise<AccessGroupPayload> {
    const { name: key, expectedVersion, modelAliases } = input
    const command = { type: 'AddModelsToAccessGroup', key, data: { modelAliases }, expectedVersion: given(expectedVersion) } as const
    return change(context, 'addModelsToAccessGroup', input, command)
  }

  @Changes()
  @Mutation(() => AccessGroupPayload, {
    description: 'Removes aliases from a group; teams without another group that has them lose them at once.',
  })
  removeModelsFromAccessGroup(
    @Arg('input', () => AccessGroupModelsInput, { description: 'The group and the aliases.' }) input: AccessGroupModelsInput,
    @Ctx() context: RequestContext,
  ): Promise<AccessGroupPayload> {
    const { name: key, expectedVersion, modelAliases } = input
    const command = { type: 'RemoveModelsFromAccessGroup', key, data: { modelAliases }, expectedVersion: given(expectedVersion) } as const
    return change(context, 'removeModelsFromAccessGroup', input, command)
  }

  @Changes()
  @Mutation(() => DeletePayload, { description: 'Deletes a group; refused with GROUP_IN_USE while a team is granted it.' })
  async deleteAccessGroup(
    @Arg('input', () => DeleteAccessGroupInput, { description: 'The group.' }) input: DeleteAccessGroupInput,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    const command = { type: 'DeleteAccessGroup', key: input.name, data: {}, expectedVersion: given(input.expectedVersion) }
    return { ...outcome(context, await submit(context, 'deleteAccessGroup', input, [command])), deletedKey: input.name }
  }

  @FieldResolver(() => [ModelAlias], { description: 'The aliases in it, in the order of their names.' })
  async modelAliases(@Root() { name, asOf }: AccessGroup, @Ctx() context: RequestContext): Promise<ModelAlias[]> {
    return loadAll(context, aliasByName, (await aliasNamesOfGroup(context, { key: name, asOf })) ?? [], asOf)
  }

  @FieldResolver(() => AuditEventConnection, {
    description: 'Everything that concerned this group, the newest first; changes of its aliases included.',
  })
  history(@Root() group: AccessGroup, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext) {
    return historyPage(context, { type: KIND, key: group.name }, group.asOf, args)
  }
}

@Resolver(() => ModelAlias)
export class AliasGroupsResolver {
  @FieldResolver(() => [AccessGroup], { description: 'The access groups that hold it, in the order of their names.' })
  accessGroups(@Root() { name, asOf }: ModelAlias, @Ctx() context: RequestContext): Promise<AccessGroup[]> {
    return groupsHolding(context, name, asOf)
  }
}

async function change(
  context: RequestContext,
  operation: string,
  input: CommandInput,
  command: AccessGroupCommand,
): Promise<AccessGroupPayload> {
  const result = await submit(context, operation, input, [command])
  return { ...outcome(context, result), accessGroup: await entityAfter(context, groupByName, command.key, result) }
}
