import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CommandInput, Payload } from '../../graphql/command-input.ts'
import { Node } from '../../graphql/node.ts'
import { Position } from '../../graphql/scalars.ts'

@ObjectType({
  implements: Node,
  description: 'An address that events are delivered to as signed HTTP requests, in order and at least once.',
})
export class Webhook extends Node {
  @Field(() => String, { description: 'Where events are delivered.' })
  url!: string
  @Field(() => [String], { nullable: true, description: 'Kinds of events that are delivered; null for all.' })
  types!: string[] | null
  @Field(() => String, {
    description: '`ACTIVE`; `RETRYING` while the next event fails to be delivered; `PARKED` once it failed too often, until it is resumed.',
  })
  status!: string
  @Field(() => Position, { description: 'Position of the last event delivered; of its own creation before the first.' })
  deliveredUpTo!: number
  @Field(() => String, { nullable: true, description: 'What came of the last attempt that failed; null once one succeeds.' })
  lastError!: string | null
}

@ObjectType({ description: 'What a change of a webhook answers.' })
export class WebhookPayload extends Payload {
  @Field(() => Webhook, { description: 'The webhook after the change.' })
  webhook!: Webhook
  @Field(() => String, {
    nullable: true,
    description: 'The secret that signs deliveries of a new webhook: shown this once, and null ever after.',
  })
  secret!: string | null
}

@InputType({ description: 'A new webhook.' })
export class CreateWebhookInput extends CommandInput {
  @Field(() => String, {
    description: 'An https:// address without user and password; http:// only to this machine, or if the server is set to allow it.',
  })
  url!: string
  @Field(() => [String], { nullable: true, description: 'Kinds of events to deliver, such as `ProviderSwitched`; all unless told.' })
  types?: string[] | null
}

@InputType({ description: 'A webhook to act on.' })
export class WebhookInput extends CommandInput {
  @Field(() => ID, { description: 'Its id, or its key in the history.' })
  id!: string
}
