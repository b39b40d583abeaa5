/** What several clients saw of a store that all of them changed at once, to be checked against the log that was left. */

/** One try of a change, by one client over one connection. Times are of one clock, in milliseconds. */
export interface Attempt {
  readonly start: number
  readonly end: number
  /** Acknowledged with these positions; refused by its rules; or nobody knows: cut off, or told that it may have been made. */
  readonly outcome: { readonly positions: readonly number[] } | 'refused' | 'unknown'
}

/** One change, tried until it was answered, always with the same idempotency key. */
export interface Change {
  /** Of its idempotency key; every event that it makes carries it as its reason. */
  readonly key: string
  /** Events that it makes when it is done. */
  readonly makes: number
  readonly attempts: readonly Attempt[]
}

/** What a node answered for an entity, and for which position of the log. */
export interface Read {
  readonly node: string
  readonly entity: string
  readonly start: number
  readonly end: number
  /** What the client asked for at least, such as the position of its own last change. */
  readonly minimum: number
  readonly position: number
  readonly value: string | null
}

/** A row of the log, as it stands in the store. */
export interface Logged {
  readonly position: number
  readonly stream: string
  readonly version: number
  /** Of the change that made it; null for those of the preparation. */
  readonly key: string | null
  readonly recordedAt: number
  /** What `entity` is from here on. */
  readonly sets?: { readonly entity: string; readonly value: string | null }
}

/** Where a node stands once it has rested, and a digest of all that it answers there. */
export interface Standing {
  readonly node: string
  readonly position: number
  readonly digest: string
}

export interface History {
  readonly changes: readonly Change[]
  readonly reads: readonly Read[]
  readonly log: readonly Logged[]
  readonly standings: readonly Standing[]
}
