import { Arg, Ctx, Resolver, Root, Subscription } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import { auditEvent } from '../../graphql/audit-event-resolver.ts'
import { Reads } from '../../graphql/roles.ts'
import { Position } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { BadInput } from '../../kernel/errors.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { eventFilter } from './audit.filter.ts'
import { AuditEventFilter } from './audit.inputs.ts'

interface TailArgs {
  readonly after?: number | null
  readonly filter?: AuditEventFilter | null
}

@Resolver()
export class AuditTailResolver {
  @Reads()
  @Subscription(() => AuditEvent, {
    description:
      'Events as they are recorded, in order. Subscribed again with the position of the last event received, it goes on behind it with nothing lost or repeated. Ends when filter.toPosition is passed.',
    subscribe: ({ args, context }) => follow(args as TailArgs, context as RequestContext),
  })
  auditEvents(
    @Root() event: RecordedEvent,
    @Arg('after', () => Position, {
      nullable: true,
      description: 'Position behind which to begin, 0 for the whole log; from now on unless told.',
    })
    _after: number | null | undefined,
    @Arg('filter', () => AuditEventFilter, { nullable: true, description: 'Which events to follow.' })
    _filter: AuditEventFilter | null | undefined,
    @Ctx() context: RequestContext,
  ): AuditEvent {
    // Every event is a request of its own: what was looked up for the one before may have changed.
    context.loaders.clear()
    return auditEvent(context.services, event)
  }
}

async function follow({ after, filter }: TailArgs, { services }: RequestContext): Promise<AsyncIterable<RecordedEvent>> {
  const { commits, registry, tail } = services
  const checked = eventFilter(filter ?? null, registry)
  // A client may have seen an event at another node that has not come here yet.
  if ((after ?? 0) > commits.head.position) await commits.catchUp()
  const head = commits.head.position
  if ((after ?? 0) > head) throw new BadInput('after', String(after), `a position from 0 to ${head}, where the log stands`)
  return tail.follow(checked, after ?? head)
}
