/** The present, injected so that decisions and tests do not depend on the machine's clock. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
