import { v7 as uuid } from 'uuid'
import type { CommandMetadata } from '../kernel/event.ts'

/** Of a command that Switchbook gives itself: a correlation id of its own, and what is told of why and for whom. */
export function systemMetadata(told: Partial<Pick<CommandMetadata, 'onBehalfOf' | 'reason' | 'source'>> = {}): CommandMetadata {
  return {
    actorId: 'system',
    actorKind: 'SYSTEM',
    onBehalfOf: null,
    reason: null,
    source: 'system',
    requestId: null,
    correlationId: uuid(),
    ...told,
  }
}
