/** Undoing as one request to the writer, decided on what is true in its turn. */
import type { CommandResult } from '../../event-log/group-commit.ts'
import { type CommandInput, submit } from '../../graphql/command-input.ts'
import { requireRole } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { type BlockingEvent, ChangedMeanwhile, RevertBlocked } from './audit.errors.ts'
import { blockers, partsOf, undoing } from './revert.plan.ts'
import { laterEvents } from './revert.queries.ts'

/** How often a revert is looked at again because somebody changed what it is about. */
const ATTEMPTS = 5
/** Refusals that are not about the reverted events. */
const OTHERS = new Set(['REVERT_BLOCKED', 'IDEMPOTENCY_KEY_REUSED', 'OVERLOADED', 'UNAVAILABLE', 'INTERNAL'])

export async function revert(
  context: RequestContext,
  operation: string,
  input: CommandInput,
  reverted: readonly RecordedEvent[],
): Promise<CommandResult> {
  const { registry } = context.services
  for (const { type } of reverted) {
    const { role } = registry.undoOf(type)
    if (role) requireRole(context, `reverting ${type}`, [role])
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOf(context, operation, input, reverted)
    } catch (error) {
      if (error instanceof ChangedMeanwhile && attempt < ATTEMPTS) continue
      throw error
    }
  }
}

async function attemptOf(context: RequestContext, operation: string, input: CommandInput, reverted: readonly RecordedEvent[]) {
  const { db, registry, commits } = context.services
  const head = commits.head.position
  const parts = partsOf(registry, reverted)
  const later = await laterEvents(db, registry, reverted, parts, head)
  const positions = new Set(reverted.map(({ position }) => position))
  const concerns = (event: RecordedEvent) => !positions.has(event.position) && parts.overlap(registry.undoOf(event.type).touches(event))
  let decided = false
  try {
    // Asked by the writer, which first looks whether the same request was answered before.
    return await submit(context, operation, input, (_, since) => {
      const newer = since(head)
      if (newer === null || newer.some(concerns)) throw new ChangedMeanwhile()
      const blocking = blockers(registry, reverted, later)
      if (blocking.length > 0) throw blocked(context, reverted, blocking)
      refuseVetoed(context, reverted)
      const commands = undoing(registry, reverted)
      decided = true
      return commands
    })
  } catch (error) {
    if (!decided || !(error instanceof DomainError) || OTHERS.has(error.code)) throw error
    throw new RevertBlocked(`the opposite change is refused: ${error.message}`, [], error)
  }
}

function refuseVetoed({ services }: RequestContext, reverted: readonly RecordedEvent[]): void {
  for (const veto of services.revertVetoes) {
    const reason = veto(services, reverted)
    if (reason !== null) throw new RevertBlocked(reason)
  }
}

function blockingEvent({ services: { registry } }: RequestContext, event: RecordedEvent): BlockingEvent {
  const { position, type, entityType, key } = event
  return { position: String(position), type, entityType, entityKey: key, summary: registry.definitionOf(type).summary(event) }
}

function blocked(context: RequestContext, reverted: readonly RecordedEvent[], blocking: readonly RecordedEvent[]): RevertBlocked {
  const events = blocking.map((event) => blockingEvent(context, event))
  const [first] = reverted
  const again = blocking.find(
    ({ causationId, entityType, key }) => causationId === first?.eventId && entityType === first?.entityType && key === first.key,
  )
  if (again) {
    const sentence = `event ${first?.position} is reverted already, by event ${again.position}: revert that one to have the change back`
    return new RevertBlocked(sentence, events)
  }
  const named = events.slice(0, 3).map(({ position, summary }) => `${position} (${summary})`)
  const more = events.length > 3 ? ` and ${events.length - 3} more` : ''
  return new RevertBlocked(`later events depend on it: ${named.join(', ')}${more}; revert those first`, events)
}
