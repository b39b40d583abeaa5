/** Inline projection: row changes of many events, in order of position, become closings and openings of row versions. */
import type { ReadTable, RowChange } from '../kernel/module.ts'

/** `valid_to` of a row that still holds: the largest integer that JavaScript and JSON carry exactly. */
export const OPEN = Number.MAX_SAFE_INTEGER

type Row = Readonly<Record<string, unknown>>

/** What one batch does to one table. */
export interface TableChanges {
  readonly table: ReadTable
  /** Rows that held before the batch: their key columns and the position that ends them. */
  readonly closed: Row[]
  /** New row versions, those included that the batch itself ended. */
  readonly opened: Row[]
}

interface OpenRow {
  valid_to: number
  readonly valid_from: number
}

export class RowVersions {
  readonly #tables = new Map<ReadTable, TableChanges>()
  readonly #opened = new Map<string, OpenRow>()

  add(change: RowChange, position: number): void {
    const { table, row } = change
    const changes = changesOf(this.#tables, table)
    const id = rowId(change)
    const mine = this.#opened.get(id)
    if (mine) {
      mine.valid_to = position
      this.#opened.delete(id)
    } else if (change.replaces) {
      changes.closed.push(ending(change, position))
    }
    if (row) {
      const opened = { ...row, valid_from: position, valid_to: OPEN }
      changes.opened.push(opened)
      this.#opened.set(id, opened)
    }
  }

  /** Sorted by table name, so that batches of the same kind make the same statement. */
  tables(): readonly TableChanges[] {
    return [...this.#tables.values()].sort((a, b) => (a.table.name < b.table.name ? -1 : 1))
  }
}

/** Tells rows of all tables apart. */
function rowId({ table, key }: RowChange): string {
  return `${table.name}\u0000${key.join('\u0000')}`
}

/** The key columns of the row that a change replaces, and the position that ends it. */
export function ending({ table, key }: RowChange, position: number): Row {
  return { ...Object.fromEntries(table.key.map((column, i) => [column, key[i]])), valid_to: position }
}

export function changesOf(tables: Map<ReadTable, TableChanges>, table: ReadTable): TableChanges {
  let changes = tables.get(table)
  if (!changes) {
    changes = { table, closed: [], opened: [] }
    tables.set(table, changes)
  }
  return changes
}
