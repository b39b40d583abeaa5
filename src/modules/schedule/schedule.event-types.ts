import { Field, ObjectType } from 'type-graphql'
import { AuditEvent } from '../../graphql/audit-event.ts'
import { DateTime } from '../../graphql/scalars.ts'
import type * as stored from './schedule.events.ts'

@ObjectType({ implements: AuditEvent, description: 'A switch was planned for later.' })
export class SwitchScheduled extends AuditEvent<stored.ScheduledSwitchDetails> {
  @Field(() => String, { description: 'The alias to be switched.' })
  get alias(): string {
    return this.own.alias
  }
  @Field(() => String, { description: 'What it is to point to.' })
  get litellmModel(): string {
    return this.own.litellmModel
  }
  @Field(() => DateTime, { description: 'When.' })
  get at(): Date {
    return new Date(this.own.at)
  }
}

@ObjectType({ implements: AuditEvent, description: 'A planned switch was cancelled.' })
export class SwitchUnscheduled extends AuditEvent<stored.ScheduledSwitchDetails> {
  @Field(() => String, { description: 'The alias that was to be switched.' })
  get alias(): string {
    return this.own.alias
  }
}

@ObjectType({ implements: AuditEvent, description: 'The time of a planned switch came, and it was done in the same commit.' })
export class ScheduledSwitchDone extends AuditEvent<stored.ScheduledSwitchDetails> {
  @Field(() => String, { description: 'The alias that was switched.' })
  get alias(): string {
    return this.own.alias
  }
}

@ObjectType({ implements: AuditEvent, description: 'A planned switch is not done.' })
export class ScheduledSwitchFailed extends AuditEvent<stored.ScheduledSwitchFailed['data']> {
  @Field(() => String, { description: 'The alias that was to be switched.' })
  get alias(): string {
    return this.own.alias
  }
  @Field(() => String, { description: 'Why it is not done.' })
  get problem(): string {
    return this.own.problem
  }
}
