import type { Slice } from '../../slice.ts'
import { scheduleDomain } from './schedule.domain.ts'
import * as eventTypes from './schedule.event-types.ts'
import { scheduledSwitchById } from './schedule.queries.ts'
import { AliasScheduleResolver, ScheduleResolver } from './schedule.resolver.ts'
import { loadScheduledSwitches } from './schedule.restore.ts'

export const scheduleSlice: Slice = {
  name: 'schedule',
  aggregate: { domain: scheduleDomain, load: loadScheduledSwitches },
  node: async (context, key) => (await scheduledSwitchById(context, { key, asOf: null })) ?? null,
  resolvers: [ScheduleResolver, AliasScheduleResolver],
  eventTypes: Object.values(eventTypes),
}
