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

/** The store lacks what this node knows to be durable, such as a standby that is behind, or a primary that was set back. */
export class OtherLog extends Unavailable {
  constructor(position: number) {
    super(
      `the database does not hold event ${position} as this node knows it, so it is behind or its log is another one; nothing was written, ` +
        'try again, and if that does not help let an operator look at the database and restart this node',
    )
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
