/** An intent in the imperative, addressed to one entity. */
export interface Command<Type extends string = string, Data extends object = object> {
  readonly type: Type
  readonly key: string
  readonly data: Data
  /** Refuse with VERSION_CONFLICT unless the entity's stream is at this version. */
  readonly expectedVersion?: number | undefined
  /** Event id of the event that brought the command about, such as the one that it takes back; its events carry it. */
  readonly causationId?: string | undefined
}
