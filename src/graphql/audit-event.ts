import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql'
import type { RecordedEvent, ActorKind as StoredActorKind } from '../kernel/event.ts'
import type { EventDefinition } from '../kernel/module.ts'
import { connectionType } from './connection.ts'
import { DateTime, Json, Position } from './scalars.ts'

export enum ActorKind {
  API_KEY = 'API_KEY',
  USER = 'USER',
  SYSTEM = 'SYSTEM',
}
registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What kind of actor made a change.',
  valuesConfig: {
    API_KEY: { description: 'A program or person with an API key.' },
    USER: { description: 'Who signed in, known by the subject of the token.' },
    SYSTEM: { description: 'Switchbook itself.' },
  },
})

@ObjectType({ description: 'Who made a change.' })
export class Actor {
  @Field(() => String, { description: 'Id of the API key, or subject of the token of who signed in; `system` for Switchbook itself.' })
  id!: string
  @Field(() => String, { description: 'Name that people know it by.' })
  name!: string
  @Field(() => ActorKind, { description: 'What kind of actor it is.' })
  kind!: StoredActorKind
}

@ObjectType({ description: 'One field before and after an event.' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string
  @Field(() => Json, { nullable: true, description: 'Its value before; null when it had none.' })
  before!: unknown
  @Field(() => Json, { nullable: true, description: 'Its value after; null when it has none.' })
  after!: unknown
}

/** An event as the API shows it. One subclass per event type adds typed fields; `data` has everything. */
@InterfaceType({
  description: 'A recorded change: what happened to which entity, who did it, when and why. One type per kind of event adds typed fields.',
  resolveType: (value: AuditEvent) => value.type,
})
export abstract class AuditEvent<Data extends object = object> {
  readonly event: RecordedEvent
  readonly definition: EventDefinition

  constructor(event: RecordedEvent, definition: EventDefinition) {
    this.event = event
    this.definition = definition
  }

  /** The event's own data, of the type that the subclass names. */
  protected get own(): Data {
    return this.event.data as Data
  }

  @Field(() => ID, { description: 'UUID of the event.' })
  get id(): string {
    return this.event.eventId
  }
  @Field(() => Position, { description: 'Place in the log.' })
  get position(): number {
    return this.event.position
  }
  @Field(() => String, { description: 'Kind of event, such as `ProviderSwitched`; the same as its GraphQL type.' })
  get type(): string {
    return this.event.type
  }
  @Field(() => String, { description: 'Type of the changed entity, such as `ModelAlias`.' })
  get entityType(): string {
    return this.event.entityType
  }
  @Field(() => String, { description: 'Name or id of the changed entity, such as `smart`.' })
  get entityKey(): string {
    return this.event.key
  }
  @Field(() => Int, { description: "The entity's version after the event." })
  get version(): number {
    return this.event.streamVersion
  }
  @Field(() => DateTime, { description: 'When it was recorded; never runs backwards along positions.' })
  get recordedAt(): Date {
    return this.event.recordedAt
  }
  @Field(() => String, { nullable: true, description: 'Person or system that the actor acted for, from the header x-on-behalf-of.' })
  get onBehalfOf(): string | null {
    return this.event.onBehalfOf
  }
  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever made the change.' })
  get reason(): string | null {
    return this.event.reason
  }
  @Field(() => String, { description: 'Surface that the change came through, such as `graphql` or `cli`.' })
  get source(): string {
    return this.event.source
  }
  @Field(() => String, { nullable: true, description: 'Id of the HTTP request, as in its x-request-id header.' })
  get requestId(): string | null {
    return this.event.requestId
  }
  @Field(() => ID, { description: 'Shared by all events of one command or manifest.' })
  get correlationId(): string {
    return this.event.correlationId
  }
  @Field(() => ID, { nullable: true, description: 'Id of the event that made this one follow.' })
  get causationId(): string | null {
    return this.event.causationId
  }
  @Field(() => Json, { description: "The event's own data, as stored but for what must stay secret." })
  get data(): object {
    const { hidden } = this.definition
    return hidden.length === 0
      ? this.event.data
      : Object.fromEntries(Object.entries(this.event.data).filter(([name]) => !hidden.includes(name)))
  }
  @Field(() => [FieldChange], { description: 'What changed, field by field.' })
  get changes(): readonly FieldChange[] {
    return this.definition.changes(this.event)
  }
  @Field(() => String, { description: 'The event in one sentence.' })
  get summary(): string {
    return this.definition.summary(this.event)
  }
  @Field(() => String, { description: "SHA-256, in hex, over the predecessor's hash and this event." })
  get hash(): string {
    return this.event.hash
  }
}

export const AuditEventConnection = connectionType<AuditEvent>(AuditEvent, 'AuditEvent')
export type AuditEventConnection = InstanceType<typeof AuditEventConnection>
