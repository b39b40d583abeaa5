import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'
import type { CreditMode, TeamStatus } from './team.events.ts'

export interface TeamTable extends Validity {
  team_id: string
  team_alias: string
  organization_id: string
  status: TeamStatus
  credit_mode: CreditMode
  tokens_per_credit: number | null
  credits_allocated: string
  credits_low_at: string | null
  version: number
  created_at: Date
  updated_at: Date
  deleted: boolean
  /** The creation that this row shows began a life. */
  born: boolean
}

/** Which group is granted to which team. */
export interface TeamAccessGroupTable extends Validity {
  team_id: string
  group_name: string
}

declare module '../../db/database.ts' {
  interface Database {
    teams: TeamTable
    team_access_groups: TeamAccessGroupTable
  }
}

export const teamTable: ReadTable = {
  name: 'teams',
  key: ['team_id'],
  columns: {
    team_id: 'text',
    team_alias: 'text',
    organization_id: 'text',
    status: 'text',
    credit_mode: 'text',
    tokens_per_credit: 'integer',
    credits_allocated: 'numeric',
    credits_low_at: 'numeric',
    version: 'integer',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
    deleted: 'boolean',
    born: 'boolean',
  },
}

export const teamAccessGroupTable: ReadTable = {
  name: 'team_access_groups',
  key: ['team_id', 'group_name'],
  columns: { team_id: 'text', group_name: 'text' },
}
