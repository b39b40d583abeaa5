import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'
import type { Role } from '../../kernel/role.ts'

export interface ApiKeyTable extends Validity {
  key_id: string
  name: string
  role: Role
  secret_hash: string
  expires_at: Date | null
  revoked_at: Date | null
  version: number
  created_at: Date
}

declare module '../../db/database.ts' {
  interface Database {
    api_keys: ApiKeyTable
  }
}

export const apiKeyTable: ReadTable = {
  name: 'api_keys',
  key: ['key_id'],
  columns: {
    key_id: 'text',
    name: 'text',
    role: 'text',
    secret_hash: 'text',
    expires_at: 'timestamptz',
    revoked_at: 'timestamptz',
    version: 'integer',
    created_at: 'timestamptz',
  },
}
