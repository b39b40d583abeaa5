/** Row versions of a whole history: each is written once, when it is known how long it held, as far as memory is to remember it. */
import type { ReadTable, RowChange } from '../kernel/module.ts'
import { copyColumns } from './copy-lines.ts'
import { ending, OPEN, type TableChanges } from './row-versions.ts'

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
  /** By table and key. */
  readonly #open = new Map<ReadTable, Map<string, OpenRow>>()
  #held = 0
  #tables = new Map<ReadTable, Pick<TableChanges, 'closed'> & { lines: string }>()

  /** `most`: rows that still hold and are remembered; older ones are written as they are, and ended there if they end. */
  constructor(most = 200_000) {
    this.#most = most
  }

  add(change: RowChange, position: number): void {
    const { table, key, row, replaces } = change
    const opened = row && { table, line: copyColumns(table, row), from: position }
    if (table.lasting) {
      if (opened) this.#write(opened, OPEN)
      return
    }
    const id = key.join('\u0000')
    const open = this.#openOf(table)
    const held = open.get(id)
    if (held) {
      open.delete(id)
      this.#held -= 1
      this.#write(held, position)
    } else if (replaces) {
      this.#changes(table).closed.push(ending(change, position))
    }
    if (opened) {
      open.set(id, opened)
      this.#held += 1
    }
  }

  /** What is to be written so far; the rows to close were taken earlier. */
  take(): readonly BulkChanges[] {
    // Only here, so that no row is to be opened and closed at once.
    if (this.#held > this.#most) this.#forget(1 - (this.#most / this.#held) * 0.9)
    const taken = [...this.#tables].map(([table, changes]) => ({ table, ...changes }))
    this.#tables = new Map()
    return taken
  }

  /** The same at the end of the history, with all rows that still hold. */
  takeAll(): readonly BulkChanges[] {
    this.#forget(1)
    return this.take()
  }

  /** A share of each table's rows, those that were opened first. */
  #forget(share: number): void {
    for (const open of this.#open.values()) {
      let left = Math.ceil(open.size * share)
      this.#held -= left
      for (const [id, row] of open) {
        if (left === 0) break
        left -= 1
        open.delete(id)
        this.#write(row, OPEN)
      }
    }
  }

  #openOf(table: ReadTable): Map<string, OpenRow> {
    let open = this.#open.get(table)
    if (!open) {
      open = new Map()
      this.#open.set(table, open)
    }
    return open
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
