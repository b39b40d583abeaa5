import type { DomainEvent } from '../../kernel/event.ts'

export interface ScheduledSwitchDetails {
  readonly alias: string
  /** What the alias is to point to. */
  readonly litellmModel: string
  /** When, as ISO time. */
  readonly at: string
  /** What the alias pointed to when the switch was scheduled. */
  readonly from: string
}

export type SwitchScheduled = DomainEvent<'SwitchScheduled', ScheduledSwitchDetails>
/** Carries what was planned, as all that follow do, so that each tells it alone. */
export type SwitchUnscheduled = DomainEvent<'SwitchUnscheduled', ScheduledSwitchDetails>
export type ScheduledSwitchDone = DomainEvent<'ScheduledSwitchDone', ScheduledSwitchDetails>
export type ScheduledSwitchFailed = DomainEvent<'ScheduledSwitchFailed', ScheduledSwitchDetails & { readonly problem: string }>
export type ScheduleEvent = SwitchScheduled | SwitchUnscheduled | ScheduledSwitchDone | ScheduledSwitchFailed
