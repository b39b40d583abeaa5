/** Row versions of a whole history: each is written once, when it is known how long it held, as far as memory is to remember it. */
import type { ReadTable, RowChange } from '../kernel/module.ts'
import { changesOf, ending, OPEN, rowId, type TableChanges } from './row-versions.ts'

type Row = Readonly<Record<string, unknown>>

interface OpenRow {
  readonly table: ReadTable
  readonly row: Row
  readonly from: number
}

export class BulkRows {
  readonly #most: number
  readonly #open = new Map<string, OpenRow>()
  #tables = new Map<ReadTable, TableChanges>()

  /** `most`: rows that still hold and are remembered; older ones are written as they are, and ended there if they end. */
  constructor(most = 200_000) {
    this.#most = most
  }

  add(change: RowChange, position: number): void {
    const { table, row, replaces } = change
    const id = rowId(change)
    const held = this.#open.get(id)
    if (held) {
      this.#open.delete(id)
      this.#write(held, position)
    } else if (replaces) {
      changesOf(this.#tables, table).closed.push(ending(change, position))
    }
    if (row) this.#open.set(id, { table, row, from: position })
  }

  /** What is to be written so far; the rows to close were taken earlier. */
  take(): readonly TableChanges[] {
    // Only here, so that no row is to be opened and closed at once.
    if (this.#open.size > this.#most) this.#forget(this.#open.size - Math.floor(this.#most * 0.9))
    const taken = [...this.#tables.values()]
    this.#tables = new Map()
    return taken
  }

  /** The same at the end of the history, with all rows that still hold. */
  takeAll(): readonly TableChanges[] {
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

  #write({ table, row, from }: OpenRow, to: number): void {
    changesOf(this.#tables, table).opened.push({ ...row, valid_from: from, valid_to: to })
  }
}
