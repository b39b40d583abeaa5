import { Field, Int, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import type * as stored from './webhook.events.ts'

@ObjectType({ implements: AuditEvent, description: 'A webhook was made.' })
export class WebhookCreated extends AuditEvent<stored.WebhookDetails> {
  @Field(() => String, { description: 'Where events are delivered.' })
  get url(): string {
    return this.own.url
  }
}

@ObjectType({ implements: AuditEvent, description: 'A webhook was deleted.' })
export class WebhookDeleted extends AuditEvent<stored.WebhookDeleted['data']> {
  @Field(() => String, { description: 'Where events were delivered.' })
  get url(): string {
    return this.own.url
  }
}

@ObjectType({ implements: AuditEvent, description: 'Deliveries to a webhook failed so often that no more are tried until it is resumed.' })
export class WebhookParked extends AuditEvent<stored.WebhookParked['data']> {
  @Field(() => Int, { description: 'Failed attempts in a row.' })
  get failures(): number {
    return this.own.failures
  }
  @Field(() => String, { description: 'What came of the last one.' })
  get lastError(): string {
    return this.own.lastError
  }
}

@ObjectType({ implements: AuditEvent, description: 'Deliveries to a parked webhook go on from where they stopped.' })
export class WebhookResumed extends AuditEvent {}
