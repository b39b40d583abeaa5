/** Lists of aliases in every order that they can be asked for. */
import { sql } from 'kysely'
import { type KeyRange, type KeyShape, keyRange, pageOf } from '../../graphql/connection.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { SortDirection } from '../../graphql/sort-direction.ts'
import type { RowOrder, SortKey } from '../../projections/read-rows.ts'
import type { AsOf } from '../../projections/validity.ts'
import { type ModelAliasesArgs, ModelAliasOrderField } from './alias.inputs.ts'
import { type AliasFilter, aliasPage, countAliases, sortedAliasPage } from './alias.queries.ts'
import { type ModelAliasConnection, toModelAlias } from './alias.types.ts'
import { recentCalls } from './recent-calls.ts'

const KIND = 'ModelAlias'
const NAME = { value: sql`t.name`, type: 'text' } as const

interface Order {
  /** What the parts of its cursors are. */
  readonly shape: KeyShape
  readonly rows: RowOrder
}

export async function aliasList(
  context: RequestContext,
  filter: AliasFilter,
  { order, ...args }: ModelAliasesArgs,
  asOf: AsOf,
): Promise<ModelAliasConnection> {
  const { db } = context.services
  const by = order?.by ?? ModelAliasOrderField.NAME
  const descending = order?.direction === SortDirection.DESC
  const count = () => countAliases(db, filter, asOf)
  if (by === ModelAliasOrderField.NAME) {
    const range = keyRange<string>(KIND, args)
    const rows = await aliasPage(db, filter, descending ? reversed(range) : range, asOf)
    return pageOf(KIND, range, rows, { keyOf: ({ name }) => name, toNode: (row) => toModelAlias(row, asOf), count })
  }
  const kind = `${KIND}@${by}`
  const { shape, rows: sorting } = await orderOf(context, by, asOf)
  const range = keyRange<SortKey>(kind, args, shape)
  const rows = await sortedAliasPage(db, filter, sorting, descending ? reversed(range) : range, asOf)
  return pageOf(kind, range, rows, { keyOf: (row) => row.sort_key, toNode: (row) => toModelAlias(row, asOf), count })
}

async function orderOf(context: RequestContext, by: Exclude<ModelAliasOrderField, ModelAliasOrderField.NAME>, asOf: AsOf): Promise<Order> {
  switch (by) {
    case ModelAliasOrderField.MODEL:
      return { shape: ['name', 'name'], rows: { columns: [{ value: sql`t.litellm_model collate "C"`, type: 'text' }, NAME] } }
    case ModelAliasOrderField.UPDATED_AT:
      // Times never run backwards along positions, and no two changes share one.
      return { shape: ['number'], rows: { columns: [{ value: sql`t.valid_from`, type: 'bigint' }] } }
    case ModelAliasOrderField.RECENT_CALLS: {
      const join = sql`left join ${await recentCalls(context, asOf)} c on c.alias = t.name`
      return { shape: ['number', 'name'], rows: { join, columns: [{ value: sql`coalesce(c.calls, 0)`, type: 'bigint' }, NAME] } }
    }
  }
}

/** The same rows of the list read from its other end. */
function reversed<K extends string | SortKey>({ after, before, limit, backward }: KeyRange<K>): KeyRange<K> {
  return { after: before, before: after, limit, backward: !backward }
}
