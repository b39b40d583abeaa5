import { describe, expect, it } from 'vitest'
import { UnknownAlias } from '../../../src/modules/alias/index.ts'
import { scheduleDecider } from '../../../src/modules/schedule/schedule.decider.ts'
import type { ScheduleEvent } from '../../../src/modules/schedule/schedule.events.ts'
import { cancelSwitch, completeSwitch, scheduleSwitch } from '../../support/commands.ts'
import { given } from '../../support/deciding.ts'

const plan = { alias: 'smart', litellmModel: 'openai/gpt-4o', at: '2026-11-25T06:00:00.000Z', from: 'openai/gpt-4' }
const problem = 'smart was switched meanwhile'
const scheduled: ScheduleEvent = { type: 'SwitchScheduled', key: 's1', data: plan }
const cancelled: ScheduleEvent = { type: 'SwitchUnscheduled', key: 's1', data: plan }
const done: ScheduleEvent = { type: 'ScheduledSwitchDone', key: 's1', data: plan }
const failed: ScheduleEvent = { type: 'ScheduledSwitchFailed', key: 's1', data: { ...plan, problem } }
const fail = { type: 'FailScheduledSwitch', key: 's1', data: { problem } } as const

const among = (waiting: number, ...events: ScheduleEvent[]) =>
  given(scheduleDecider, events, {
    requireAlias(name) {
      if (name !== 'smart') throw new UnknownAlias([name], 'alias', [])
      return 'openai/gpt-4'
    },
    requireModel: (model) => model,
    waiting: () => waiting,
  })
const switches = (...events: ScheduleEvent[]) => among(events.length, ...events)
const at = (time: string) => {
  const command = scheduleSwitch('s1', 'smart')
  return { ...command, data: { ...command.data, at: time } } as typeof command
}

describe('scheduling a switch', () => {
  it('records what the alias points to beside what it is to point to, and when, in UTC', () => {
    switches().when(scheduleSwitch('s1', 'smart')).then(scheduled)
    switches().when(at('2026-11-25T07:00:00+01:00')).then(scheduled)
  })

  it.each(['2026-11-24T06:00:00.000Z', '2026-11-23T06:00:00Z', '', 'tomorrow'])('refuses the time %j', (time) => {
    expect(switches().when(at(time)).thenRefuses('BAD_USER_INPUT', 'expected a time in the future').field).toBe('at')
  })

  it('refuses an alias that does not live, and one with too many that wait', () => {
    switches().when(scheduleSwitch('s1', 'smrt')).thenRefuses('UNKNOWN_ALIAS', '`smrt`')
    among(100).when(scheduleSwitch('s1', 'smart')).thenRefuses('BAD_USER_INPUT', 'fewer than 100 switches that wait')
  })

  it('never takes the id of another', () => {
    switches(scheduled).when(scheduleSwitch('s1', 'smart')).thenRefuses('INTERNAL', 'exists already')
  })
})

describe('a scheduled switch', () => {
  it('is settled in one way, by whoever comes first', () => {
    switches(scheduled).when(completeSwitch('s1')).then(done)
    switches(scheduled).when(fail).then(failed)
    switches(scheduled).when(cancelSwitch('s1')).then(cancelled)
    for (const settled of [done, failed, cancelled]) {
      switches(scheduled, settled).when(completeSwitch('s1')).then()
      switches(scheduled, settled).when(fail).then()
    }
  })

  it('is cancelled once, and not when it is done or has failed', () => {
    switches(scheduled, cancelled).when(cancelSwitch('s1')).then()
    switches(scheduled, done).when(cancelSwitch('s1')).thenRefuses('BAD_USER_INPUT', 'this one is DONE')
    switches(scheduled, failed).when(cancelSwitch('s1')).thenRefuses('BAD_USER_INPUT', `this one is FAILED: ${problem}`)
  })

  it('that never was is told as unknown', () => {
    for (const command of [cancelSwitch('s2'), completeSwitch('s2')]) switches().when(command).thenRefuses('NOT_FOUND', '`s2`')
  })
})
