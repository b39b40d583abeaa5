import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Row } from '../../db/store.ts'
import { toEvent } from '../../event-log/read-events.ts'
import { Actor, AuditEvent } from '../../graphql/audit-event.ts'
import { actorOf, auditEvent } from '../../graphql/audit-event-resolver.ts'
import { ForwardPageArgs, keyRange, PageArgs, pageOf } from '../../graphql/connection.ts'
import { newestFirst, oldestFirst } from '../../graphql/history.ts'
import { present } from '../../graphql/present.ts'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { SortDirection } from '../../graphql/sort-direction.ts'
import { ProviderSwitchFilter } from './alias.inputs.ts'
import { ModelAlias } from './alias.types.ts'
import { countSwitches, type SwitchFilter, switchPage } from './provider-switch.queries.ts'
import { ProviderSwitch, ProviderSwitchConnection } from './provider-switch.types.ts'

const KIND = 'provider-switch@position'

@Resolver(() => ProviderSwitch)
export class ProviderSwitchResolver {
  @Reads()
  @Query(() => ProviderSwitchConnection, { description: 'Every time an alias was pointed elsewhere, across all aliases or some.' })
  providerSwitches(
    @Arg('filter', () => ProviderSwitchFilter, { nullable: true, description: 'Which switches to list.' })
    filter: ProviderSwitchFilter | null,
    @Arg('order', () => SortDirection, { nullable: true, description: 'The newest first unless told.' }) order: SortDirection | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<ProviderSwitchConnection> {
    return page(context, present(filter ?? {}), args, order ?? SortDirection.DESC)
  }

  @FieldResolver(() => Actor, { description: 'Who switched it.' })
  actor(@Root() { recorded }: ProviderSwitch, @Ctx() context: RequestContext): Promise<Actor> {
    return actorOf(context, recorded.event.actorId, recorded.event.actorKind)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why.' })
  reason(@Root() { recorded }: ProviderSwitch): string | null {
    return recorded.reason
  }

  @FieldResolver(() => AuditEvent, { description: 'The event that did it.' })
  event(@Root() { recorded }: ProviderSwitch): AuditEvent {
    return recorded
  }
}

@Resolver(() => ModelAlias)
export class AliasSwitchesResolver {
  @FieldResolver(() => ProviderSwitchConnection, { description: 'Every time this alias was pointed elsewhere, the newest first.' })
  switches(@Root() alias: ModelAlias, @Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: RequestContext) {
    return page(context, { alias: alias.name }, args, SortDirection.DESC, alias.asOf)
  }
}

async function page(
  context: RequestContext,
  filter: SwitchFilter,
  args: PageArgs,
  order: SortDirection,
  asOf: number | null = null,
): Promise<ProviderSwitchConnection> {
  const { services } = context
  const range = keyRange<number>(KIND, args)
  const rows = await switchPage(services.db, filter, order === SortDirection.DESC ? newestFirst(range, asOf) : oldestFirst(range))
  return pageOf(KIND, range, rows, {
    keyOf: (row) => Number(row.position),
    toNode: (row) => toProviderSwitch(context, row),
    count: () => countSwitches(services.db, filter, asOf),
  })
}

function toProviderSwitch({ services }: RequestContext, row: Row): ProviderSwitch {
  return Object.assign(new ProviderSwitch(), {
    alias: row.alias,
    from: row.from_model,
    to: row.to_model,
    fromProvider: row.from_provider,
    toProvider: row.to_provider,
    at: row.switched_at,
    previousServedSince: row.served_since,
    position: row.position,
    recorded: auditEvent(services, toEvent(row, services.registry)),
  })
}
