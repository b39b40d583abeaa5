/**
 * The database as it would be after events that were decided and not written. Every query gets the rows of a dry run beside those
 * that are there, so nothing is locked, nothing has to be undone, and what is appended meanwhile is not seen. Read as of the
 * position of the last such event.
 */
import {
  CommonTableExpressionNameNode,
  CommonTableExpressionNode,
  ExpressionWrapper,
  type Kysely,
  type KyselyPlugin,
  type RawBuilder,
  RawNode,
  type RootOperationNode,
  SelectQueryNode,
  sql,
} from 'kysely'
import type { Database } from '../db/database.ts'
import { OPEN, RowVersions, type TableChanges } from '../projections/row-versions.ts'
import { logRows } from './append-statement.ts'
import type { DecidedEvent } from './decision.ts'
import type { Registry } from './registry.ts'

export interface DryRun {
  /** Where the log stood; the first event would get the position after it. */
  readonly after: number
  readonly decided: readonly DecidedEvent[]
}

type Columns = Readonly<Record<string, string>>
type Rows = readonly Readonly<Record<string, unknown>>[]

/** For reading only. The log must have reached `dryRun.after` in the store. */
export function dryRunDatabase(db: Kysely<Database>, registry: Registry, dryRun: DryRun): Kysely<Database> {
  return db.withPlugin(new Shadowing(shadows(registry, dryRun)))
}

/** Queries meet its rows under the table's name. */
interface Shadow {
  readonly table: string
  /** In parentheses. */
  readonly rows: RawBuilder<unknown>
}

/** Puts the shadows in front of every query, as common table expressions. */
class Shadowing implements KyselyPlugin {
  readonly #prefix: RawBuilder<unknown>
  readonly #expressions: readonly CommonTableExpressionNode[]

  constructor(shadows: readonly Shadow[]) {
    this.#prefix = sql`with ${sql.join(shadows.map(({ table, rows }) => sql`${sql.id(table)} as not materialized ${rows}`))}`
    this.#expressions = shadows.map(({ table, rows }) => {
      const expression = CommonTableExpressionNode.create(CommonTableExpressionNameNode.create(table), rows.toOperationNode())
      return { ...expression, materialized: false }
    })
  }

  transformQuery({ node }: { readonly node: RootOperationNode }): RootOperationNode {
    if (RawNode.is(node)) return sql`${this.#prefix} (${new ExpressionWrapper(node)})`.toOperationNode()
    if (!SelectQueryNode.is(node)) throw new Error(`a dry run reads only, and met a ${node.kind}`)
    return { ...node, with: { kind: 'WithNode', expressions: [...this.#expressions, ...(node.with?.expressions ?? [])] } }
  }

  async transformResult<R>({ result }: { readonly result: R }): Promise<R> {
    return result
  }
}

function shadows(registry: Registry, { after, decided }: DryRun): Shadow[] {
  const versions = new RowVersions()
  for (const { event, rows } of decided) for (const row of rows) versions.add(row, event.position)
  const changes = new Map(versions.tables().map((table) => [table.table.name, table]))
  const readTables = registry.modules.flatMap(({ tables }) => tables)
  return [
    ...logRows(decided).map(({ table, columns, rows }) =>
      logShadow(table, columns, table === 'events' ? withData(rows, decided) : rows, after),
    ),
    ...readTables.map((table) => tableShadow(changes.get(table.name) ?? { table, closed: [], opened: [] }, after)),
  ]
}

/** Rows go there as JSON: `data` as a value in it, not as a text. */
function withData(rows: Rows, decided: readonly DecidedEvent[]): Rows {
  return rows.map((row, i) => ({ ...row, data: decided[i]?.event.data }))
}

function logShadow(table: string, columns: Columns, added: Rows, after: number): Shadow {
  const names = list(Object.keys(columns).map((name) => sql.ref(`t.${name}`)))
  const rows = sql`(
    select ${names} from ${sql.table(table)} t where t.position <= ${after}::bigint
    union all select ${names} from ${recordset(added, columns, 't')})`
  return { table, rows }
}

/** A row that an event beyond `after` closed still holds; those that the dry run closes end where it says. */
function tableShadow({ table, closed, opened }: TableChanges, after: number): Shadow {
  const columns = { ...table.columns, valid_from: 'bigint', valid_to: 'bigint' }
  const kept = [...Object.keys(table.columns), 'valid_from'].map((name) => sql.ref(`t.${name}`))
  const keys: Columns = { ...Object.fromEntries(table.key.map((name) => [name, table.columns[name] ?? 'text'])), valid_to: 'bigint' }
  const same = table.key.map((name) => sql`${sql.ref(`c.${name}`)} = ${sql.ref(`t.${name}`)}`)
  const closing = closed.length > 0
  const end = closing ? sql`coalesce(c.valid_to, ${sql.lit(OPEN)})` : sql.lit(OPEN)
  const joined = closing
    ? sql`left join ${recordset(closed, keys, 'c')} on t.valid_to > ${after}::bigint and ${sql.join(same, sql` and `)}`
    : sql``
  const rows = sql`(
    select ${list(kept)}, case when t.valid_to <= ${after}::bigint then t.valid_to else ${end} end as valid_to
    from ${sql.table(table.name)} t ${joined} where t.valid_from <= ${after}::bigint
    ${opened.length > 0 ? sql`union all select ${list(Object.keys(columns).map((name) => sql.ref(`t.${name}`)))} from ${recordset(opened, columns, 't')}` : sql``})`
  return { table: table.name, rows }
}

function recordset(rows: Rows, columns: Columns, name: string): RawBuilder<unknown> {
  // A type that is read from another is told as `from::to`.
  const definitions = Object.entries(columns).map(([column, type]) => sql`${sql.id(column)} ${sql.raw(type.split('::').at(-1) ?? type)}`)
  return sql`json_to_recordset(${JSON.stringify(rows)}::text::json) as ${sql.id(name)}(${list(definitions)})`
}

function list(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts)
}
