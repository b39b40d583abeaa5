import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import { CommandInput, Payload } from '../../graphql/command-input.ts'
import { Position } from '../../graphql/scalars.ts'

@InputType({ description: 'Which event to undo.' })
export class RevertInput extends CommandInput {
  @Field(() => Position, { description: 'Its place in the log.' })
  position!: number
}

@InputType({ description: 'Which events to undo together.' })
export class RevertBatchInput extends CommandInput {
  @Field(() => ID, { description: 'The correlation id that they share; at most 1,000 events may have it.' })
  correlationId!: string
}

@ObjectType({ description: 'What was undone, and the events that did it.' })
export class RevertPayload extends Payload {
  @Field(() => [AuditEvent], {
    description: 'The events that were undone, in order: those asked for, and those of the same request that followed from them.',
  })
  reverted!: AuditEvent[]
}
