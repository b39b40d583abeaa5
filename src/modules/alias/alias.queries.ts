import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { containing } from '../../db/like.ts'
import { defineLoader } from '../../graphql/loaders.ts'
import { countRows, type RowOrder, type RowRange, rowPage, rowsByKey, type SortKey, sortedPage } from '../../projections/read-rows.ts'
import { type AsOf, holds } from '../../projections/validity.ts'
import type { ModelAliasTable } from './alias.tables.ts'
import { type ModelAlias, toModelAlias, toPricing } from './alias.types.ts'

const ALIASES = { table: 'model_aliases', key: 'name' } as const

/** One living alias by its name, batched. */
export const aliasByName = defineLoader<ModelAlias>(async ({ services }, names, asOf) => {
  const rows = await rowsByKey(services.db, ALIASES, names, asOf)
  return new Map(rows.filter((row) => !row.deleted).map((row) => [row.name, toModelAlias(row, asOf)]))
})

export interface AliasFilter {
  readonly search?: string | undefined
  readonly provider?: string | undefined
  readonly active?: boolean | undefined
  readonly accessGroup?: string | undefined
}

export function aliasPage(db: Kysely<Database>, filter: AliasFilter, range: RowRange, asOf: AsOf): Promise<Selectable<ModelAliasTable>[]> {
  return rowPage(db, ALIASES, range, asOf, conditions(filter, asOf))
}

export function sortedAliasPage(db: Kysely<Database>, filter: AliasFilter, order: RowOrder, range: RowRange<SortKey>, asOf: AsOf) {
  return sortedPage(db, ALIASES, order, range, asOf, conditions(filter, asOf))
}

export function countAliases(db: Kysely<Database>, filter: AliasFilter, asOf: AsOf): Promise<number> {
  return countRows(db, ALIASES, asOf, conditions(filter, asOf))
}

/** What whoever serves aliases has to know: the active ones, at most `most` of them, and the providers of all that live. */
export async function aliasesForServing(db: Kysely<Database>, most: number) {
  const living = db.selectFrom('model_aliases').where(holds('model_aliases', null)).where('deleted', '=', false)
  const active = living.where('active', '=', true).select(['name', 'litellm_model', 'input_price', 'output_price'])
  const rows = await active.orderBy('name').limit(most).execute()
  const providers = await living.select('provider').distinct().execute()
  return {
    aliases: rows.map((row) => ({ name: row.name, litellmModel: row.litellm_model, pricing: toPricing(row) })),
    providers: providers.map(({ provider }) => provider),
  }
}

function conditions({ search, provider, active, accessGroup }: AliasFilter, asOf: AsOf): RawBuilder<unknown>[] {
  const pattern = containing(search ?? '')
  return [
    sql`not t.deleted`,
    ...(search === undefined ? [] : [sql`(t.name ilike ${pattern} or t.litellm_model ilike ${pattern} or t.description ilike ${pattern})`]),
    ...(provider === undefined ? [] : [sql`t.provider = ${provider}`]),
    ...(active === undefined ? [] : [sql`t.active = ${active}`]),
    ...(accessGroup === undefined
      ? []
      : [
          sql`exists (select from access_group_models m where m.group_name = ${accessGroup} and m.alias_name = t.name and ${holds('m', asOf)})`,
        ]),
  ]
}
