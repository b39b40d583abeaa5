import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AuditEventConnection } from '../../graphql/audit-event.ts'
import { type CommandInput, DeletePayload, entityAfter, given, outcome, submit } from '../../graphql/command-input.ts'
import { PageArgs } from '../../graphql/connection.ts'
import { historyPage } from '../../graphql/history.ts'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { present } from '../../graphql/present.ts'
import { Changes, Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { DomainError } from '../../kernel/errors.ts'
import { type CatalogModel, CatalogModelType, findModel, modelWarnings } from '../catalog/index.ts'
import type { AliasCommand } from './alias.commands.ts'
import { CreateModelAliasInput, ModelAliasesArgs, ModelAliasInput, SwitchProviderInput, UpdateModelAliasInput } from './alias.inputs.ts'
import { aliasList } from './alias.list.ts'
import { aliasByName } from './alias.queries.ts'
import { ModelAlias, ModelAliasConnection, ModelAliasPayload, rememberedAlias } from './alias.types.ts'

const KIND = 'ModelAlias'

@Resolver(() => ModelAlias)
export class ModelAliasResolver {
  @Reads()
  @Query(() => ModelAlias, { nullable: true, description: 'One alias by its name; null when there is none.' })
  async modelAlias(
    @Arg('name', () => String, { description: 'The alias.' }) name: string,
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<ModelAlias | null> {
    return (await aliasByName(context, { key: name, asOf: await asOf(context, at) })) ?? null
  }

  @Reads()
  @Query(() => ModelAliasConnection, { description: 'Aliases, in the order of their names unless told.' })
  async modelAliases(@Args(() => ModelAliasesArgs) args: ModelAliasesArgs, @Ctx() context: RequestContext): Promise<ModelAliasConnection> {
    return aliasList(context, present(args.filter ?? {}), args, await asOf(context, args.at))
  }

  @Changes()
  @Mutation(() => ModelAliasPayload, { description: 'Makes a new alias, in groups if told.' })
  createModelAlias(
    @Arg('input', () => CreateModelAliasInput, { description: 'The new alias.' }) input: CreateModelAliasInput,
    @Ctx() context: RequestContext,
  ): Promise<ModelAliasPayload> {
    return change(context, 'createModelAlias', input, {
      type: 'CreateModelAlias',
      key: input.name,
      data: {
        litellmModel: input.litellmModel,
        description: input.description ?? null,
        active: input.active ?? true,
        pricing: input.pricing ?? null,
        accessGroups: input.accessGroups ?? [],
      },
    })
  }

  @Changes()
  @Mutation(() => ModelAliasPayload, { description: 'Changes an alias; each changed field becomes an event of its own.' })
  updateModelAlias(
    @Arg('input', () => UpdateModelAliasInput, { description: 'The alias and its changes.' }) input: UpdateModelAliasInput,
    @Ctx() context: RequestContext,
  ): Promise<ModelAliasPayload> {
    const { name: key, expectedVersion, litellmModel, active, description, pricing } = input
    const data = {
      ...present({ litellmModel, active }),
      ...(description === undefined ? {} : { description }),
      ...(pricing === undefined ? {} : { pricing }),
    }
    return change(context, 'updateModelAlias', input, { type: 'UpdateModelAlias', key, data, expectedVersion: given(expectedVersion) })
  }

  @Changes()
  @Mutation(() => ModelAliasPayload, { description: 'Points an alias to another LiteLLM model; no client changes a line.' })
  switchProvider(
    @Arg('input', () => SwitchProviderInput, { description: 'The alias and its new model.' }) input: SwitchProviderInput,
    @Ctx() context: RequestContext,
  ): Promise<ModelAliasPayload> {
    const { alias: key, expectedVersion, litellmModel, description } = input
    const data = { litellmModel, ...present({ description }) }
    const command = { type: 'UpdateModelAlias', key, data, expectedVersion: given(expectedVersion) } as const
    return change(context, 'switchProvider', input, command).catch((error) => {
      // What the command calls the name, this input calls the alias.
      const { code, message, field, details } = error
      throw error instanceof DomainError && field === 'name' ? new DomainError(code, message, { field: 'alias', details }) : error
    })
  }

  @Changes()
  @Mutation(() => ModelAliasPayload, { description: 'Lets teams use an alias again.' })
  enableModelAlias(
    @Arg('input', () => ModelAliasInput, { description: 'The alias.' }) input: ModelAliasInput,
    @Ctx() context: RequestContext,
  ): Promise<ModelAliasPayload> {
    return change(context, 'enableModelAlias', input, setActive(input, true))
  }

  @Changes()
  @Mutation(() => ModelAliasPayload, { description: 'Keeps teams from using an alias; it stays in its groups.' })
  disableModelAlias(
    @Arg('input', () => ModelAliasInput, { description: 'The alias.' }) input: ModelAliasInput,
    @Ctx() context: RequestContext,
  ): Promise<ModelAliasPayload> {
    return change(context, 'disableModelAlias', input, setActive(input, false))
  }

  @Changes()
  @Mutation(() => DeletePayload, { description: 'Deletes an alias and removes it from every access group, in one commit.' })
  async deleteModelAlias(
    @Arg('input', () => ModelAliasInput, { description: 'The alias.' }) input: ModelAliasInput,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    const command = { type: 'DeleteModelAlias', key: input.name, data: {}, expectedVersion: given(input.expectedVersion) } as const
    return { ...outcome(context, await submit(context, 'deleteModelAlias', input, [command])), deletedKey: input.name }
  }

  @FieldResolver(() => CatalogModelType, {
    nullable: true,
    description: 'What the catalog knows of litellmModel; null if it is not in it.',
  })
  catalogModel(@Root() { litellmModel }: ModelAlias): CatalogModel | null {
    return findModel(litellmModel) ?? null
  }

  @FieldResolver(() => AuditEventConnection, { description: 'Everything that concerned this alias, the newest first; all its lives.' })
  history(@Root() alias: ModelAlias, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext) {
    return historyPage(context, { type: KIND, key: alias.name }, alias.asOf, args)
  }
}

function setActive(input: ModelAliasInput, active: boolean): AliasCommand {
  return { type: 'UpdateModelAlias', key: input.name, data: { active }, expectedVersion: given(input.expectedVersion) }
}

async function change(context: RequestContext, operation: string, input: CommandInput, command: AliasCommand): Promise<ModelAliasPayload> {
  const result = await submit(context, operation, input, [command])
  if ('litellmModel' in command.data && command.data.litellmModel !== undefined) warn(context, command.data.litellmModel)
  const remembered = rememberedAlias(context.services.world, command.key)
  return { ...outcome(context, result), modelAlias: await entityAfter(context, aliasByName, command.key, result, remembered) }
}

/** What the catalog has against a model goes into `extensions.warnings`; the change stands. */
function warn({ services, warnings }: RequestContext, litellmModel: string): void {
  const today = services.clock.now().toISOString().slice(0, 10)
  for (const { code, message } of modelWarnings(litellmModel, today)) warnings.push({ code, message, field: 'litellmModel' })
}
