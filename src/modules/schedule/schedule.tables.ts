import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'
import type { ScheduledSwitchStatus } from './schedule.decider.ts'

export interface ScheduledSwitchTable extends Validity {
  switch_id: string
  alias: string
  litellm_model: string
  from_model: string
  switch_at: Date
  status: ScheduledSwitchStatus
  problem: string | null
  version: number
  created_at: Date
  updated_at: Date
}

declare module '../../db/database.ts' {
  interface Database {
    scheduled_switches: ScheduledSwitchTable
  }
}

export const scheduledSwitchTable: ReadTable = {
  name: 'scheduled_switches',
  key: ['switch_id'],
  columns: {
    switch_id: 'text',
    alias: 'text',
    litellm_model: 'text',
    from_model: 'text',
    switch_at: 'timestamptz',
    status: 'text',
    problem: 'text',
    version: 'integer',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
}
