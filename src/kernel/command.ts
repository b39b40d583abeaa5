/** An intent in the imperative, addressed to one entity. */
export interface Command<Type extends string = string, Data extends object = object> {
  readonly type: Type
  readonly key: string
  readonly data: Data
  /** Refuse with VERSION_CONFLICT unless the entity's stream is at this version. */
  readonly expectedVersion?: number | undefined
}
