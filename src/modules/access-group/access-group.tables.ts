import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'

export interface AccessGroupTable extends Validity {
  name: string
  description: string | null
  model_count: number
  version: number
  created_at: Date
  updated_at: Date
  deleted: boolean
}

/** Which alias is in which group. */
export interface AccessGroupModelTable extends Validity {
  group_name: string
  alias_name: string
}

declare module '../../db/database.ts' {
  interface Database {
    access_groups: AccessGroupTable
    access_group_models: AccessGroupModelTable
  }
}

export const accessGroupTable: ReadTable = {
  name: 'access_groups',
  key: ['name'],
  columns: {
    name: 'text',
    description: 'text',
    model_count: 'integer',
    version: 'integer',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
    deleted: 'boolean',
  },
}

export const accessGroupModelTable: ReadTable = {
  name: 'access_group_models',
  key: ['group_name', 'alias_name'],
  columns: { group_name: 'text', alias_name: 'text' },
}
