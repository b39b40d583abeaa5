import { DomainError } from '../../kernel/errors.ts'

/** An event that stands in the way of undoing an earlier one. */
export interface BlockingEvent {
  readonly position: string
  readonly type: string
  readonly entityType: string
  readonly entityKey: string
  readonly summary: string
}

/** Blocking events told in one refusal, at most. */
const SHOWN = 100

/** Undoing would undo or break what is not to be undone; nothing was written. */
export class RevertBlocked extends DomainError {
  constructor(reason: string, blockedBy: readonly BlockingEvent[] = [], because?: DomainError) {
    super('REVERT_BLOCKED', reason, {
      details: {
        blockedBy: blockedBy.slice(0, SHOWN),
        blockedByCount: blockedBy.length,
        ...(because ? { because: { code: because.code, message: because.message, details: because.details } } : {}),
      },
    })
  }
}

/** What a revert is about changed while it was being decided: it is looked at again. */
export class ChangedMeanwhile extends DomainError {
  constructor() {
    super('OVERLOADED', 'what is to be reverted keeps being changed; nothing was written, try again', { details: { retryAfterSeconds: 1 } })
  }
}
