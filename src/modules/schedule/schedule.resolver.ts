import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { v7 as uuid } from 'uuid'
import { Actor } from '../../graphql/audit-event.ts'
import { actorOf } from '../../graphql/audit-event-resolver.ts'
import { entityAfter, outcome, submit } from '../../graphql/command-input.ts'
import { parseGlobalId } from '../../graphql/node.ts'
import { Changes, Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { ModelAlias } from '../alias/index.ts'
import { modelWarnings } from '../catalog/index.ts'
import { MOST_OF_ALIAS, MOST_SHOWN, scheduledSwitchById, scheduledSwitches, scheduledSwitchesOf } from './schedule.queries.ts'
import { CancelScheduledSwitchInput, ScheduledSwitch, ScheduledSwitchPayload, ScheduleSwitchInput } from './schedule.types.ts'

const ORDER = 'those that wait first, the next one at the top, then those that are settled, the last one at the top'

@Resolver(() => ScheduledSwitch)
export class ScheduleResolver {
  @Reads()
  @Query(() => [ScheduledSwitch], { description: `Planned switches: ${ORDER}; at most ${MOST_SHOWN}.` })
  scheduledSwitches(
    @Arg('alias', () => String, { nullable: true, description: 'Only those of this alias.' }) alias: string | null | undefined,
    @Ctx() { services }: RequestContext,
  ): Promise<ScheduledSwitch[]> {
    return scheduledSwitches(services.db, alias ?? null)
  }

  @Changes()
  @Mutation(() => ScheduledSwitchPayload, {
    description:
      'Plans a switch for later. It fails, and an event says why, when the alias is switched elsewhere or deleted before, or the model retires by then.',
  })
  async scheduleSwitch(
    @Arg('input', () => ScheduleSwitchInput, { description: 'The alias, its new model and the time.' }) input: ScheduleSwitchInput,
    @Ctx() context: RequestContext,
  ): Promise<ScheduledSwitchPayload> {
    const { alias, litellmModel, at } = input
    const now = context.services.clock.now().toISOString()
    const data = { alias, litellmModel, at: at.toISOString(), now }
    const id = uuid()
    const result = await submit(context, 'scheduleSwitch', input, [{ type: 'ScheduleSwitch', key: id, data }])
    // What the catalog has against the model on that day.
    for (const { code, message } of modelWarnings(litellmModel, data.at.slice(0, 10))) {
      context.warnings.push({ code, message, field: 'litellmModel' })
    }
    return {
      ...outcome(context, result),
      scheduledSwitch: await entityAfter(context, scheduledSwitchById, result.events[0]?.key ?? id, result),
    }
  }

  @Changes()
  @Mutation(() => ScheduledSwitchPayload, { description: 'Cancels a planned switch whose time has not come.' })
  async cancelScheduledSwitch(
    @Arg('input', () => CancelScheduledSwitchInput, { description: 'Which one.' }) input: CancelScheduledSwitchInput,
    @Ctx() context: RequestContext,
  ): Promise<ScheduledSwitchPayload> {
    const named = parseGlobalId(input.id)
    const key = named?.type === 'ScheduledSwitch' ? named.key : input.id
    const result = await submit(context, 'cancelScheduledSwitch', input, [{ type: 'CancelScheduledSwitch', key, data: {} }])
    return { ...outcome(context, result), scheduledSwitch: await entityAfter(context, scheduledSwitchById, key, result) }
  }

  @FieldResolver(() => Actor, { description: 'Who planned it.' })
  actor(@Root() { scheduledBy: { id, kind } }: ScheduledSwitch, @Ctx() context: RequestContext): Promise<Actor> {
    return actorOf(context, id, kind)
  }
}

@Resolver(() => ModelAlias)
export class AliasScheduleResolver {
  @FieldResolver(() => [ScheduledSwitch], { description: `Its planned switches: ${ORDER}; at most ${MOST_OF_ALIAS}.` })
  async scheduledSwitches(@Root() { name, asOf }: ModelAlias, @Ctx() context: RequestContext): Promise<ScheduledSwitch[]> {
    return (await scheduledSwitchesOf(context, { key: name, asOf })) ?? []
  }
}
