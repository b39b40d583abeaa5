/** Tables and records for people. Programs read JSON instead. */

import Table from 'cli-table3'
import pc from './colors.ts'

export type Cell = string | number | boolean | readonly string[] | null | undefined

export interface Column<T> {
  readonly title: string
  readonly of: (row: T) => Cell
  /** Numbers stand at the right. */
  readonly right?: true
}

const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((place) => [
    [place, ''],
    [`${place}-mid`, ''],
    [`${place}-left`, ''],
    [`${place}-right`, ''],
  ]),
)
const PLAIN = { ...NO_LINES, middle: '  ' }
const STYLE = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 }

/** One line for each row below a line of titles; a sentence when there are none. */
export function table<T>(rows: readonly T[], columns: readonly Column<T>[], none = 'none'): string {
  if (rows.length === 0) return pc.dim(none)
  const grid = new Table({
    chars: PLAIN,
    style: STYLE,
    head: columns.map(({ title }) => pc.bold(title)),
    colAligns: columns.map(({ right }) => (right ? 'right' : 'left')),
  })
  for (const row of rows) grid.push(columns.map(({ of }) => cell(of(row))))
  return lines(grid.toString())
}

/** One line for each field of one thing: its title and its value. */
export function record<T>(entity: T, fields: readonly Column<T>[]): string {
  const grid = new Table({ chars: PLAIN, style: STYLE })
  for (const { title, of } of fields) grid.push([pc.bold(title), cell(of(entity))])
  return lines(grid.toString())
}

function cell(value: Cell): string {
  if (value === null || value === undefined || value === '') return pc.dim('-')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'object') return value.length === 0 ? pc.dim('-') : value.map(visible).join(', ')
  return visible(String(value))
}

/** Text of others in one line, and nothing in it that a terminal obeys. */
export function visible(text: string): string {
  return text
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
