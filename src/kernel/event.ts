/**
 * A fact in the past tense, as a decider returns it: nothing of where or when it was stored.
 * `key` names the entity inside its type (`smart`, `newclient-prod`); together they name the stream.
 */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type
  readonly key: string
  readonly data: Data
}

export type ActorKind = 'API_KEY' | 'USER' | 'SYSTEM'

/** Who asks, and why: the same for all events of one command. */
export interface CommandMetadata {
  readonly actorId: string
  readonly actorKind: ActorKind
  readonly onBehalfOf: string | null
  readonly reason: string | null
  /** The surface the command came through: `graphql`, `cli`, `playground`, `system`. */
  readonly source: string
  readonly requestId: string | null
  /** UUID shared by all events of one command or manifest. */
  readonly correlationId: string
}

/** An event with its place in the log. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> extends CommandMetadata {
  /** Global position: 1, 2, 3 ... without gaps, in commit order. */
  readonly position: number
  /** UUID v7. */
  readonly eventId: string
  readonly entityType: string
  readonly key: string
  /** 1, 2, 3 ... inside the stream. */
  readonly streamVersion: number
  readonly type: E['type']
  readonly schemaVersion: number
  readonly data: E['data']
  /** Event id of the event that made this one follow, if any. */
  readonly causationId: string | null
  /** Never runs backwards along positions; millisecond resolution. */
  readonly recordedAt: Date
  /** SHA-256 over the predecessor's hash and this event, 64 hex digits. */
  readonly hash: string
}

/** What an entity and its rows are made of: what happened, where and when, by whom; not why or through what. */
export type ProjectedEvent<E extends DomainEvent = DomainEvent> = Pick<
  RecordedEvent<E>,
  'position' | 'entityType' | 'key' | 'streamVersion' | 'type' | 'data' | 'actorId' | 'recordedAt'
>

/** An entity that an event concerns; its history holds the event. */
export interface Subject {
  readonly type: string
  readonly key: string
}

/** One field's change as people read it; `undefined` never occurs, absence is null. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}
