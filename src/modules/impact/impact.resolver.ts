import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { ForwardPageArgs } from '../../graphql/connection.ts'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { stateOf } from '../../kernel/world.ts'
import { AccessGroup, groupsHolding } from '../access-group/index.ts'
import {
  type AliasState,
  aliasButForCase,
  litellmModelInput,
  modelAlias,
  splitLitellmModel,
  UnknownAlias,
  UnknownProvider,
} from '../alias/index.ts'
import { findModel, isKnownProvider, suggestProviders } from '../catalog/index.ts'
import { TeamConnection, teamCountOfAlias, teamPageOfAlias } from '../team/index.ts'
import { usageOf } from '../usage/index.ts'
import { costPerDay } from './impact.cost.ts'
import { teamsWithNoOther } from './impact.queries.ts'
import { Impact } from './impact.types.ts'
import { switchWarnings } from './impact.warnings.ts'

/** Days that are looked back on. */
const DAYS = 30
const DAY = 24 * 60 * 60 * 1_000

@Resolver(() => Impact)
export class ImpactResolver {
  @Reads()
  @Query(() => Impact, {
    description: 'What pointing an alias to another model would touch. Refuses what switchProvider would refuse, and changes nothing.',
  })
  async previewSwitch(
    @Arg('alias', () => String, { description: 'The alias.' }) name: string,
    @Arg('litellmModel', () => String, { description: 'The LiteLLM model after the switch, such as `openai/gpt-4`.' }) litellmModel: string,
    @Ctx() context: RequestContext,
  ): Promise<Impact> {
    const alias = livingAlias(context, name)
    const { provider } = splitLitellmModel(litellmModelInput(litellmModel))
    if (!isKnownProvider(provider)) throw new UnknownProvider(provider, suggestProviders(provider))
    const today = context.services.clock.now().toISOString().slice(0, 10)
    return impact(context, name, alias, { after: litellmModel, warnings: switchWarnings(name, alias, litellmModel, today) })
  }

  @Reads()
  @Query(() => Impact, { description: 'What deleting an alias would touch; changes nothing.' })
  async previewDelete(
    @Arg('alias', () => String, { description: 'The alias.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<Impact> {
    const alias = livingAlias(context, name)
    return impact(context, name, alias, { after: null, warnings: await deletionWarnings(context, name, alias) })
  }

  @FieldResolver(() => Int, { description: 'How many teams can reach the alias through their groups.' })
  teamsAffected(@Root() { alias }: Impact, @Ctx() context: RequestContext): Promise<number> {
    return teamCountOfAlias(context, alias, null)
  }

  @FieldResolver(() => TeamConnection, { description: 'Those teams, in the order of their ids.' })
  teams(
    @Root() { alias }: Impact,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() context: RequestContext,
  ): Promise<TeamConnection> {
    return teamPageOfAlias(context, alias, null, args)
  }

  @FieldResolver(() => [AccessGroup], { description: 'The access groups that hold the alias, in the order of their names.' })
  accessGroups(@Root() { alias }: Impact, @Ctx() context: RequestContext): Promise<AccessGroup[]> {
    return groupsHolding(context, alias, null)
  }
}

function livingAlias({ services: { world } }: RequestContext, name: string): AliasState {
  const state = stateOf(world, modelAlias, name)
  if (state) return state
  const near = aliasButForCase(world, name)
  throw new UnknownAlias([name], 'alias', near ? [near] : [])
}

/** `after` is the model after a switch; null for a deletion. */
async function impact(
  context: RequestContext,
  name: string,
  { litellmModel }: AliasState,
  { after, warnings }: { readonly after: string | null; readonly warnings: readonly string[] },
): Promise<Impact> {
  const today = Math.floor(context.services.clock.now().getTime() / DAY)
  const usage = await usageOfAlias(context, name, (today - DAYS + 1) * DAY)
  const cost = (model: string) => {
    const price = findModel(model)?.listPricing
    return price ? costPerDay(usage, price, DAYS) : null
  }
  return Object.assign(new Impact(), {
    alias: name,
    callsPerDay: usage.totalCalls / DAYS,
    costPerDayNow: cost(litellmModel),
    costPerDayAfter: after === null ? '0' : cost(after),
    warnings,
  })
}

async function deletionWarnings(context: RequestContext, name: string, { active }: AliasState): Promise<string[]> {
  const { db, clock } = context.services
  const { totalCalls } = await usageOfAlias(context, name, clock.now().getTime() - DAY)
  const alone = active ? await teamsWithNoOther(db, name) : { count: 0, first: [] }
  const more = alone.count > alone.first.length ? ` and ${alone.count - alone.first.length} more` : ''
  return [
    ...(active ? [] : [`alias ${name} is disabled: no team is served by it now`]),
    ...(alone.count > 0 ? [`${plural(alone.count, 'team')} would have no usable alias left: ${alone.first.join(', ')}${more}`] : []),
    ...(totalCalls > 0 ? [`${plural(totalCalls, 'call')} by this name in the last 24 hours: clients use it`] : []),
  ]
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

async function usageOfAlias(context: RequestContext, name: string, from: number) {
  const none = { totalCalls: 0, inputTokens: 0, outputTokens: 0 }
  return (await usageOf(context, { key: name, asOf: null }, { owner: 'alias', from, to: null })) ?? none
}
