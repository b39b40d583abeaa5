import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { countEvents, readEventPage } from '../../event-log/event-pages.ts'
import { AuditEvent, AuditEventConnection } from '../../graphql/audit-event.ts'
import { auditEvent } from '../../graphql/audit-event-resolver.ts'
import { keyRange, PageArgs, pageOf } from '../../graphql/connection.ts'
import { newestFirst, oldestFirst } from '../../graphql/history.ts'
import { Reads } from '../../graphql/roles.ts'
import { Position } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { SortDirection } from '../../graphql/sort-direction.ts'
import { eventFilter } from './audit.filter.ts'
import { AuditEventFilter } from './audit.inputs.ts'

const KIND = 'audit@position'

@Resolver()
export class AuditResolver {
  @Reads()
  @Query(() => AuditEventConnection, { description: 'What happened: every change, or those that a filter picks.' })
  async auditEvents(
    @Arg('filter', () => AuditEventFilter, { nullable: true, description: 'Which events to list.' }) input: AuditEventFilter | null,
    @Arg('order', () => SortDirection, { nullable: true, description: 'The newest first unless told.' }) order: SortDirection | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { services }: RequestContext,
  ): Promise<AuditEventConnection> {
    const { db, registry } = services
    const filter = eventFilter(input, registry)
    const range = keyRange<number>(KIND, args)
    const positions = order === SortDirection.ASC ? oldestFirst(range) : newestFirst(range)
    return pageOf(KIND, range, await readEventPage(db, registry, filter, positions), {
      keyOf: (event) => event.position,
      toNode: (event) => auditEvent(services, event),
      count: () => countEvents(db, registry, filter),
    })
  }

  @Reads()
  @Query(() => AuditEvent, { nullable: true, description: 'The event at one position; null when the log is not that long.' })
  async auditEvent(
    @Arg('position', () => Position, { description: 'Place in the log, from 1.' }) position: number,
    @Ctx() { services }: RequestContext,
  ): Promise<AuditEvent | null> {
    const range = { above: position - 1, below: position + 1, limit: 1, descending: false }
    const [event] = await readEventPage(services.db, services.registry, {}, range)
    return event ? auditEvent(services, event) : null
  }
}
