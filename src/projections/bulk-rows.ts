/** Row versions of a whole history: each is written once, when it is known how long it held, as far as memory is to remember it. */
import type { ReadTable, RowChange } from '../kernel/module.ts'
import { copyColumns } from './copy-lines.ts'
import { ending, OPEN, rowId, type TableChanges } from './row-versions.ts'

/** What is to be done to one table. */
export interface BulkChanges extends Pick<TableChanges, 'table' | 'closed'> {
  /** New rows as COPY takes them: the columns of the table, `valid_from`, `valid_to`. */
  readonly lines: string
}

interface OpenRow {
  readonly table: ReadTable
  /** Its columns as COPY takes them, since it is to be nothing else any more. */
  readonly line: string
  readonly from: number
}

export class BulkRows {
  readonly #most: number
  readonly #open = new Map<string, OpenRow>()
  #tables = new Map<ReadTable, Pick<TableChanges, 'closed'> & { lines: string }>()

  /** `most`: rows that still hold and are remembered; older ones are written as they are, and ended there if they end. */
  constructor(most = 200_000) {
    this.#most = most
  }

  add(change: RowChange, position: number): void {
    const { table, row, replaces } = change
    const opened = row && { table, line: copyColumns(table, row), from: position }
    if (table.lasting) {
      if (opened) this.#write(opened, OPEN)
      return
    }
    const id = rowId(change)
    const held = this.#open.get(id)
    if (held) {
      this.#open.delete(id)
      this.#write(held, position)
    } else if (replaces) {
      this.#changes(table).closed.push(ending(change, position))
    }
    if (opened) this.#open.set(id, opened)
  }

  /** What is to be written so far; the rows to close were taken earlier. */
  take(): readonly BulkChanges[] {
    // Only here, so that no row is to be opened and closed at once.
    if (this.#open.size > this.#most) this.#forget(this.#open.size - Math.floor(this.#most * 0.9))
    const taken = [...this.#tables].map(([table, changes]) => ({ table, ...changes }))
    this.#tables = new Map()
    return taken
  }

  /** The same at the end of the history, with all rows that still hold. */
  takeAll(): readonly BulkChanges[] {
    this.#forget(this.#open.size)
    return this.take()
  }

  /** Those that were opened first. */
  #forget(count: number): void {
    for (const [id, open] of this.#open) {
      if (count === 0) return
      count -= 1
      this.#open.delete(id)
      this.#write(open, OPEN)
    }
  }

  #write({ table, line, from }: OpenRow, to: number): void {
    this.#changes(table).lines += `${line}\t${from}\t${to}\n`
  }

  #changes(table: ReadTable) {
    let changes = this.#tables.get(table)
    if (!changes) {
      changes = { closed: [], lines: '' }
      this.#tables.set(table, changes)
    }
    return changes
  }
}
