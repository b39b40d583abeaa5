import type { JSONColumnType } from 'kysely'
import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'

export interface OrganizationTable extends Validity {
  organization_id: string
  name: string
  metadata: JSONColumnType<Record<string, unknown>> | null
  version: number
  created_at: Date
  updated_at: Date
}

declare module '../../db/database.ts' {
  interface Database {
    organizations: OrganizationTable
  }
}

export const organizationTable: ReadTable = {
  name: 'organizations',
  key: ['organization_id'],
  columns: {
    organization_id: 'text',
    name: 'text',
    metadata: 'json',
    version: 'integer',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
}
