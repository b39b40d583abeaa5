import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CommandInput, Payload } from '../../graphql/command-input.ts'
import { Node } from '../../graphql/node.ts'
import { DateTime } from '../../graphql/scalars.ts'
import type { ActorKind } from '../../kernel/event.ts'

@ObjectType({ implements: Node, description: 'A switch of an alias that is planned for a time, and what became of it.' })
export class ScheduledSwitch extends Node {
  @Field(() => String, { description: 'The alias to be switched.' })
  alias!: string
  @Field(() => String, { description: 'What it is to point to.' })
  litellmModel!: string
  @Field(() => DateTime, { description: 'When.' })
  at!: Date
  @Field(() => String, { description: '`PENDING`, `DONE`, `FAILED` or `CANCELLED`.' })
  status!: string
  @Field(() => String, { nullable: true, description: 'Why it was not done; null unless it failed.' })
  problem!: string | null
  @Field(() => String, { nullable: true, description: 'Why it was planned, in the words of whoever did.' })
  reason!: string | null
  scheduledBy!: { readonly id: string; readonly kind: ActorKind }
}

@ObjectType({ description: 'What a change of a scheduled switch answers.' })
export class ScheduledSwitchPayload extends Payload {
  @Field(() => ScheduledSwitch, { description: 'The scheduled switch after the change.' })
  scheduledSwitch!: ScheduledSwitch
}

@InputType({ description: 'A switch for later.' })
export class ScheduleSwitchInput extends CommandInput {
  @Field(() => String, { description: 'The alias.' })
  alias!: string
  @Field(() => String, { description: 'provider/model as LiteLLM spells it, such as `anthropic/claude-3-opus-20240229`.' })
  litellmModel!: string
  @Field(() => DateTime, { description: 'When, in the future.' })
  at!: Date
}

@InputType({ description: 'A scheduled switch to cancel.' })
export class CancelScheduledSwitchInput extends CommandInput {
  @Field(() => ID, { description: 'Its id, or its key in the history.' })
  id!: string
}
