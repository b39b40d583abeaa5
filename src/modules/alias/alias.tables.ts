import type { Validity } from '../../db/database.ts'
import type { ReadTable } from '../../kernel/module.ts'

export interface ModelAliasTable extends Validity {
  name: string
  litellm_model: string
  provider: string
  description: string | null
  active: boolean
  input_price: string | null
  output_price: string | null
  version: number
  created_at: Date
  updated_at: Date
  deleted: boolean
  /** The creation that this row shows began a life. */
  born: boolean
}

/** One row for each time an alias was pointed elsewhere, at position `valid_from`; never ended. */
export interface ProviderSwitchTable extends Validity {
  alias: string
  from_model: string
  to_model: string
  from_provider: string
  to_provider: string
  actor_id: string
  switched_at: Date
}

declare module '../../db/database.ts' {
  interface Database {
    model_aliases: ModelAliasTable
    provider_switches: ProviderSwitchTable
  }
}

export const modelAliasTable: ReadTable = {
  name: 'model_aliases',
  key: ['name'],
  columns: {
    name: 'text',
    litellm_model: 'text',
    provider: 'text',
    description: 'text',
    active: 'boolean',
    input_price: 'numeric',
    output_price: 'numeric',
    version: 'integer',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
    deleted: 'boolean',
    born: 'boolean',
  },
}

export const providerSwitchTable: ReadTable = {
  name: 'provider_switches',
  key: ['alias'],
  lasting: true,
  columns: {
    alias: 'text',
    from_model: 'text',
    to_model: 'text',
    from_provider: 'text',
    to_provider: 'text',
    actor_id: 'text',
    switched_at: 'timestamptz',
  },
}
