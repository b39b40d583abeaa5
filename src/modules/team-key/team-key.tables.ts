import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'

export interface TeamKeyTable extends Validity {
  key_id: string
  team_id: string
  name: string
  secret_hash: string
  expires_at: Date | null
  revoked_at: Date | null
  version: number
  created_at: Date
}

declare module '../../db/database.ts' {
  interface Database {
    team_keys: TeamKeyTable
  }
}

export const teamKeyTable: ReadTable = {
  name: 'team_keys',
  key: ['key_id'],
  columns: {
    key_id: 'text',
    team_id: 'text',
    name: 'text',
    secret_hash: 'text',
    expires_at: 'timestamptz',
    revoked_at: 'timestamptz',
    version: 'integer',
    created_at: 'timestamptz',
  },
}
