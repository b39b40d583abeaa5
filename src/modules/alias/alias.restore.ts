import type { Selectable } from 'kysely'
import { canonicalDecimal } from '../../kernel/decimal.ts'
import type { Entity } from '../../kernel/world.ts'
import type { Loader } from '../../projections/restore.ts'
import { holds } from '../../projections/validity.ts'
import type { AliasState } from './alias.decider.ts'
import type { ModelAliasTable } from './alias.tables.ts'

export const loadAliases: Loader<AliasState> = async (db, asOf = null) => {
  const rows = await db.selectFrom('model_aliases').selectAll().where(holds('model_aliases', asOf)).execute()
  return rows.map((row) => [row.name, aliasOf(row)])
}

/** An alias from its row. */
export function aliasOf(row: Selectable<ModelAliasTable>): Entity<AliasState> {
  const pricing =
    row.input_price === null || row.output_price === null
      ? null
      : { inputPerMillionTokens: canonicalDecimal(row.input_price), outputPerMillionTokens: canonicalDecimal(row.output_price) }
  const state = row.deleted ? null : { litellmModel: row.litellm_model, description: row.description, active: row.active, pricing }
  return { state, version: row.version, createdAt: row.created_at.getTime(), updatedAt: row.updated_at.getTime() }
}
