/** How the events of scheduled switches are taken back. */
import type { RecordedEvent } from '../../kernel/event.ts'
import type { UndoOf } from '../../kernel/module.ts'
import { whole } from '../../kernel/undo.ts'
import type { ScheduleCommand } from './schedule.decider.ts'
import type { ScheduleEvent } from './schedule.events.ts'

const touches = ({ key }: RecordedEvent) => [whole('ScheduledSwitch', key)]

export const scheduleUndo: UndoOf<ScheduleEvent> = {
  SwitchScheduled: {
    begins: true,
    touches,
    commands: ({ key }): ScheduleCommand[] => [{ type: 'CancelScheduledSwitch', key, data: {} }],
  },
  SwitchUnscheduled: { touches, commands: () => 'a switch that was cancelled stays so: schedule it again' },
  // Notices: what was done to the alias is an event of the alias.
  ScheduledSwitchDone: { touches: () => [], commands: () => [] },
  ScheduledSwitchFailed: { touches: () => [], commands: () => [] },
}
