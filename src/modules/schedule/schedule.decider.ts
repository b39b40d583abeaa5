import type { Command } from '../../kernel/command.ts'
import { type Decider, living, unhandled } from '../../kernel/decider.ts'
import { BadInput, DomainError, shown } from '../../kernel/errors.ts'
import { expiryInput } from '../../kernel/expiry.ts'
import type { ScheduledSwitchDetails, ScheduleEvent } from './schedule.events.ts'

export interface ScheduleSwitch extends Command<'ScheduleSwitch', Omit<ScheduledSwitchDetails, 'from'> & { readonly now: string }> {}
export interface CancelScheduledSwitch extends Command<'CancelScheduledSwitch', Record<string, never>> {}
export interface CompleteScheduledSwitch extends Command<'CompleteScheduledSwitch', Record<string, never>> {}
/** `problem` says why it is not done, in a sentence. */
export interface FailScheduledSwitch extends Command<'FailScheduledSwitch', { readonly problem: string }> {}
export type ScheduleCommand = ScheduleSwitch | CancelScheduledSwitch | CompleteScheduledSwitch | FailScheduledSwitch

export type ScheduledSwitchStatus = 'PENDING' | 'DONE' | 'FAILED' | 'CANCELLED'

export interface ScheduledSwitchState extends ScheduledSwitchDetails {
  readonly status: ScheduledSwitchStatus
  /** Why it was not done; null unless it failed. */
  readonly problem: string | null
}

/** Switches that wait, of one alias. */
const MOST = 100

export interface ScheduleReferences {
  /** What a living alias points to; refuses for others. */
  requireAlias(name: string): string
  /** The model's canonical text; refuses what no alias could point to. */
  requireModel(litellmModel: string): string
  waiting(alias: string): number
}

export const scheduleDecider: Decider<ScheduledSwitchState, ScheduleCommand, ScheduleEvent, ScheduleReferences> = {
  initialState: null,

  decide(command, state, references) {
    const { key } = command
    if (command.type === 'ScheduleSwitch') return schedule(command, state, references)
    if (!state) throw new DomainError('NOT_FOUND', `unknown scheduled switch ${shown(key)}`, { field: 'id', details: { id: key } })
    const { status, problem, ...details } = state
    switch (command.type) {
      case 'CancelScheduledSwitch':
        if (status === 'CANCELLED') return []
        if (status !== 'PENDING')
          throw new BadInput('id', key, `a switch that waits; this one is ${status}${problem ? `: ${problem}` : ''}`)
        return [{ type: 'SwitchUnscheduled', key, data: details }]
      // Whoever comes second finds it settled.
      case 'CompleteScheduledSwitch':
        return status === 'PENDING' ? [{ type: 'ScheduledSwitchDone', key, data: details }] : []
      case 'FailScheduledSwitch':
        return status === 'PENDING' ? [{ type: 'ScheduledSwitchFailed', key, data: { ...details, problem: command.data.problem } }] : []
      default:
        return unhandled(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'SwitchScheduled':
        return { ...event.data, status: 'PENDING', problem: null }
      case 'SwitchUnscheduled':
        return { ...living(state, event), status: 'CANCELLED' }
      case 'ScheduledSwitchDone':
        return { ...living(state, event), status: 'DONE' }
      case 'ScheduledSwitchFailed':
        return { ...living(state, event), status: 'FAILED', problem: event.data.problem }
      default:
        return unhandled(event)
    }
  },
}

function schedule({ key, data }: ScheduleSwitch, state: ScheduledSwitchState | null, references: ScheduleReferences): ScheduleEvent[] {
  if (state) throw new DomainError('INTERNAL', `scheduled switch id ${key} exists already`)
  const { alias, now } = data
  const from = references.requireAlias(alias)
  const litellmModel = references.requireModel(data.litellmModel)
  const at = expiryInput('at', data.at, now) ?? now
  const waiting = references.waiting(alias)
  if (waiting >= MOST) throw new BadInput('alias', alias, `an alias with fewer than ${MOST} switches that wait; cancel some`)
  return [{ type: 'SwitchScheduled', key, data: { alias, litellmModel, at, from } }]
}
