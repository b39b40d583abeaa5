import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { validate as isUuid } from 'uuid'
import { auditEvent } from '../../graphql/audit-event-resolver.ts'
import { type CommandInput, outcome, reasonOf } from '../../graphql/command-input.ts'
import { Changes } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { BadInput } from '../../kernel/errors.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { batchToRevert, eventToRevert } from './revert.queries.ts'
import { revert } from './revert.ts'
import { RevertBatchInput, RevertInput, RevertPayload } from './revert.types.ts'

const RULE =
  'Refused with REVERT_BLOCKED, and nothing is changed, when later events depend on what is to be undone: `details.blockedBy` lists them. Events about keys need the role ADMIN.'

@Resolver()
export class RevertResolver {
  @Changes()
  @Mutation(() => RevertPayload, {
    description: `Undoes an event by appending the opposite change, with the event as its cause. What followed from the event in the same request is undone with it. ${RULE}`,
  })
  async revertEvent(@Arg('input', () => RevertInput, { description: 'Which event.' }) input: RevertInput, @Ctx() context: RequestContext) {
    reasonOf(input)
    const { db, registry } = context.services
    return answer(context, 'revertEvent', input, await eventToRevert(db, registry, input.position))
  }

  @Changes()
  @Mutation(() => RevertPayload, { description: `Undoes all events of a correlation id together, the last one first. ${RULE}` })
  async revertBatch(
    @Arg('input', () => RevertBatchInput, { description: 'Which events.' }) input: RevertBatchInput,
    @Ctx() context: RequestContext,
  ) {
    const { correlationId } = input
    reasonOf(input)
    if (!isUuid(correlationId)) throw new BadInput('correlationId', correlationId, 'a UUID')
    const { db, registry } = context.services
    return answer(context, 'revertBatch', input, await batchToRevert(db, registry, correlationId))
  }
}

async function answer(
  context: RequestContext,
  operation: string,
  input: CommandInput,
  reverted: readonly RecordedEvent[],
): Promise<RevertPayload> {
  const result = await revert(context, operation, input, reverted)
  return { ...outcome(context, result), reverted: reverted.map((event) => auditEvent(context.services, event)) }
}
