import { DomainError } from '../kernel/errors.ts'

/** The writer has as much waiting as it takes; nothing of the refused command was written. */
export class Overloaded extends DomainError {
  constructor(message: string) {
    super('OVERLOADED', message, { details: { retryAfterSeconds: 1 } })
  }
}

/** The store cannot be reached. */
export class Unavailable extends DomainError {
  constructor(message: string) {
    super('UNAVAILABLE', message, { details: { retryAfterSeconds: 1 } })
  }
}

export class IdempotencyKeyReused extends DomainError {
  constructor(key: string) {
    super('IDEMPOTENCY_KEY_REUSED', `idempotencyKey \`${key}\` was used for another request: use a fresh key for each change`, {
      field: 'idempotencyKey',
      details: { idempotencyKey: key },
    })
  }
}
