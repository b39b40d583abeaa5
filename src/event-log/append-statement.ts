/**
 * The whole of a batch as one SQL statement: it moves the head only if the head is where the batch was decided, and writes
 * events, subjects, row versions and idempotency records only if it moved it. One round trip, one flush, all or nothing.
 */
import { createHash } from 'node:crypto'
import type { ReadTable } from '../kernel/module.ts'
import { OPEN, type TableChanges } from '../projections/row-versions.ts'
import type { DecidedEvent, Head } from './decision.ts'

/** What is remembered of an answered command that carried an idempotency key. */
export interface IdempotencyRecord {
  readonly actorId: string
  readonly key: string
  readonly requestHash: string
  /** Position before the command's first event, and how many it appended. */
  readonly after: number
  readonly eventCount: number
  readonly recordedAt: Date
}

export interface Statement {
  /** Stands for the text: the same name is always the same text. */
  readonly name: string
  readonly sql: string
  readonly values: readonly unknown[]
}

export interface Batch {
  readonly expected: Head
  readonly head: Head
  readonly decided: readonly DecidedEvent[]
  readonly tables: readonly TableChanges[]
  readonly records: readonly IdempotencyRecord[]
}

type Columns = Readonly<Record<string, string>>
type Row = Readonly<Record<string, unknown>>

/** Rows of one kind, and what the statement does with them. */
interface Part {
  readonly name: string
  /** Column name -> SQL type. */
  readonly columns: Columns
  readonly rows: readonly Row[]
  /** SQL over a row source `r` of the columns. */
  readonly sql: (rowset: string) => string
}

const EVENT_COLUMNS = {
  position: 'bigint',
  event_id: 'uuid',
  stream_id: 'text',
  stream_type: 'text',
  stream_version: 'integer',
  type: 'text',
  schema_version: 'smallint',
  data: 'json',
  actor_id: 'text',
  actor_kind: 'text',
  on_behalf_of: 'text',
  reason: 'text',
  source: 'text',
  request_id: 'text',
  correlation_id: 'uuid',
  causation_id: 'uuid',
  recorded_at: 'timestamptz',
  // Read from text, since the embedded store takes bytea from Uint8Array only.
  hash: 'text::bytea',
}
const SUBJECT_COLUMNS = { subject_type: 'text', subject_key: 'text', position: 'bigint' }
const RECORD_COLUMNS = {
  actor_id: 'text',
  key: 'text',
  request_hash: 'text',
  after_position: 'bigint',
  event_count: 'integer',
  recorded_at: 'timestamptz',
}
const VALIDITY_COLUMNS = { valid_from: 'bigint', valid_to: 'bigint' }

/**
 * Every column is a parameter of its own: a value when no part has more than one row, else an array. The server reads either
 * form a third faster than rows as JSON.
 */
export function appendStatement(batch: Batch): Statement {
  const { expected, head } = batch
  const parts = partsOf(batch).filter(({ rows }) => rows.length > 0)
  const single = parts.every(({ rows }) => rows.length === 1)
  const values: unknown[] = [expected.position, expected.hash, head.position, head.hash, head.recordedAt.toISOString()]
  for (const { columns, rows } of parts) {
    for (const column of Object.keys(columns)) values.push(single ? parameter(rows[0]?.[column]) : arrayLiteral(rows, column))
  }
  return { ...textOf(parts, single), values }
}

/** Row versions alone, as a rebuild writes them: nothing moves the head. */
export function rowsStatement(tables: readonly TableChanges[]): Pick<Statement, 'sql' | 'values'> {
  const parts = tables.flatMap(rowParts).filter(({ rows }) => rows.length > 0)
  const values = parts.flatMap(({ columns, rows }) => Object.keys(columns).map((column) => arrayLiteral(rows, column)))
  return { sql: sqlOf(parts, false, 'head as (select 1 as position)', 0), values }
}

function partsOf({ decided, records, tables }: Batch): Part[] {
  return [
    ...logRows(decided).map(({ name, table, columns, rows }) => ({ name, ...inserting(table, columns, rows) })),
    { name: 'k', ...inserting('idempotency_records', RECORD_COLUMNS, records.map(recordRow)) },
    ...tables.flatMap(rowParts),
  ]
}

function rowParts({ table, closed, opened }: TableChanges): Part[] {
  return [
    { name: `c_${table.name}`, ...closing(table, closed) },
    { name: `o_${table.name}`, ...inserting(table.name, { ...table.columns, ...VALIDITY_COLUMNS }, opened) },
  ]
}

/** What events add to the log's own tables. */
export function logRows(decided: readonly DecidedEvent[]) {
  return [
    { name: 'e', table: 'events', columns: EVENT_COLUMNS, rows: decided.map(eventRow) },
    { name: 's', table: 'event_subjects', columns: SUBJECT_COLUMNS, rows: decided.flatMap(subjectRows) },
  ] as const
}

function inserting(table: string, columns: Columns, rows: readonly Row[]): Omit<Part, 'name'> {
  const sql = (rowset: string) => {
    const names = Object.keys(columns)
    return `insert into ${table} (${names.join(', ')}) select ${names.map((name) => `r.${name}`).join(', ')} from head, ${rowset}`
  }
  return { columns, rows, sql }
}

/**
 * Finds each row to end by the last version of its key, then by its place in the table: the planner has no other way to do it, so
 * a plan that was made while the table was small stays right.
 */
function closing(table: ReadTable, rows: readonly Row[]): Omit<Part, 'name'> {
  const columns = { ...Object.fromEntries(table.key.map((column) => [column, table.columns[column] ?? 'text'])), valid_to: 'bigint' }
  const match = table.key.map((column) => `v.${column} = r.${column}`).join(' and ')
  const last = `select v.ctid from ${table.name} v where ${match} order by v.valid_from desc limit 1`
  const sql = (rowset: string) =>
    `update ${table.name} t set valid_to = c.valid_to from head, (select (${last}) as place, r.valid_to from ${rowset}) c where t.ctid = c.place and t.valid_to = ${OPEN}`
  return { columns, rows, sql }
}

const texts = new Map<string, Pick<Statement, 'name' | 'sql'>>()

/** Made once for all batches with the same parts. */
function textOf(parts: readonly Part[], single: boolean): Pick<Statement, 'name' | 'sql'> {
  const shape = `${single ? 'one' : 'many'},${parts.map(({ name }) => name).join()}`
  const known = texts.get(shape)
  if (known) return known
  const text = { name: `append_${createHash('sha1').update(shape).digest('hex')}`, sql: sqlOf(parts, single) }
  texts.set(shape, text)
  return text
}

/** The hash too, since a batch may be sent before the one that it was decided on is known to be written. */
const MOVED = `head as (update log_head set position = $3::bigint, hash = decode($4, 'hex'), recorded_at = $5::timestamptz where position = $1::bigint and hash = decode($2, 'hex') returning position)`

/** `head` has one row if the parts are to be written at all, and takes the first parameters. */
function sqlOf(parts: readonly Part[], single: boolean, head = MOVED, before = 5): string {
  let parameters = before
  const ctes = parts.map(({ name, columns, sql }) => {
    const given = Object.values(columns).map((type) => {
      parameters += 1
      return `$${parameters}::${type}${single ? '' : '[]'}`
    })
    const rowset = single ? `(values (${given.join(', ')}))` : `unnest(${given.join(', ')})`
    return `${name} as (${sql(`${rowset} as r(${Object.keys(columns).join(', ')})`)})`
  })
  return `with ${[head, ...ctes].join(', ')} select position from head`
}

/** Null, a boolean, a number or a text that PostgreSQL reads as the column's type. */
export function parameter(value: unknown): string | number | boolean | null {
  if (typeof value === 'string') {
    // On its way to UTF-8 it would become another text than the one that was hashed.
    if (!value.isWellFormed()) throw new Error('a text with a lone surrogate cannot be stored')
    return value
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  return value instanceof Date ? value.toISOString() : JSON.stringify(value)
}

function arrayLiteral(rows: readonly Row[], column: string): string {
  let literal = ''
  for (const row of rows) {
    const value = parameter(row[column])
    literal += typeof value === 'string' ? `,"${escaped(value)}"` : `,${value ?? 'NULL'}`
  }
  return `{${literal.slice(1)}}`
}

function escaped(value: string): string {
  return value.includes('"') || value.includes('\\') ? value.replace(/["\\]/g, '\\$&') : value
}

function eventRow({ stored }: DecidedEvent): Record<keyof typeof EVENT_COLUMNS, unknown> {
  return { ...stored, hash: `\\x${stored.hash}` }
}

function subjectRows({ event, subjects }: DecidedEvent): Record<keyof typeof SUBJECT_COLUMNS, unknown>[] {
  return subjects.map((subject) => ({ subject_type: subject.type, subject_key: subject.key, position: event.position }))
}

function recordRow(record: IdempotencyRecord): Record<keyof typeof RECORD_COLUMNS, unknown> {
  return {
    actor_id: record.actorId,
    key: record.key,
    request_hash: record.requestHash,
    after_position: record.after,
    event_count: record.eventCount,
    recorded_at: record.recordedAt,
  }
}
