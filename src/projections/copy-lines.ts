/** Rows in the text format of COPY, the cheapest way into PostgreSQL: a line for each, its columns divided by tabs. */
import { parameter } from '../event-log/append-statement.ts'
import type { ReadTable } from '../kernel/module.ts'

/** The columns of a row as the table names them; without the end of the line. */
export function copyColumns({ columns }: Pick<ReadTable, 'columns'>, row: Readonly<Record<string, unknown>>): string {
  let line = ''
  for (const column in columns) line += `\t${copyValue(row[column])}`
  return line.slice(1)
}

function copyValue(value: unknown): string {
  if (value instanceof Date) return timeOf(value.getTime())
  const text = parameter(value)
  if (text === null) return '\\N'
  return typeof text === 'string' && SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => `\\${NAMES[character]}`) : `${text}`
}

/** Many rows are of the same few moments, and a Date takes longer to write than all else of them. */
const times = new Map<number, string>()
const MOST_TIMES = 10_000

function timeOf(milliseconds: number): string {
  const known = times.get(milliseconds)
  if (known !== undefined) return known
  if (times.size >= MOST_TIMES) times.clear()
  const text = new Date(milliseconds).toISOString()
  times.set(milliseconds, text)
  return text
}

const SPECIAL = /[\\\t\n\r]/
const EACH_SPECIAL = /[\\\t\n\r]/g
const NAMES: Readonly<Record<string, string>> = { '\\': '\\', '\t': 't', '\n': 'n', '\r': 'r' }
