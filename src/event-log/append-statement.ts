/**
 * The whole of a batch as one SQL statement: it moves the head only if the head is where the batch was decided, and writes
 * events, subjects, row versions and idempotency records only if it moved it. One round trip, one flush, all or nothing.
 */
import { createHash } from 'node:crypto'
import type { ReadTable } from '../kernel/module.ts'
import { OPEN, type TableChanges } from '../projections/row-versions.ts'
import type { DecidedEvent, Head } from './decision.ts'
import { streamId } from './hash-chain.ts'

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

const EVENT_COLUMNS = {
  position: 'bigint',
  event_id: 'uuid',
  stream_id: 'text',
  stream_type: 'text',
  stream_version: 'integer',
  type: 'text',
  schema_version: 'smallint',
  data: 'text',
  actor_id: 'text',
  actor_kind: 'text',
  on_behalf_of: 'text',
  reason: 'text',
  source: 'text',
  request_id: 'text',
  correlation_id: 'uuid',
  causation_id: 'uuid',
  recorded_at: 'timestamptz',
  hash: 'text',
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
/** How a value read from JSON gets its stored type, where that is not the JSON reading itself. */
const CONVERSIONS: Readonly<Record<string, string>> = { 'events.data': 'r.data::json', 'events.hash': "decode(r.hash, 'hex')" }

export function appendStatement(batch: Batch): Statement {
  const { expected, head } = batch
  const parts: string[] = []
  const shape: string[] = []
  const values: unknown[] = [expected.position, head.position, head.hash, head.recordedAt.toISOString()]
  const add = (name: string, rows: readonly unknown[], sql: (rowset: string) => string): void => {
    if (rows.length === 0) return
    values.push(JSON.stringify(rows))
    shape.push(name)
    parts.push(`${name} as (${sql(`json_to_recordset($${values.length}::text::json)`)})`)
  }
  add('e', batch.decided.map(eventRow), insert('events', EVENT_COLUMNS))
  add('s', batch.decided.flatMap(subjectRows), insert('event_subjects', SUBJECT_COLUMNS))
  add('k', batch.records.map(recordRow), insert('idempotency_records', RECORD_COLUMNS))
  for (const { table, closed, opened } of batch.tables) {
    add(`c_${table.name}`, closed, close(table))
    add(`o_${table.name}`, opened, insert(table.name, { ...table.columns, valid_from: 'bigint', valid_to: 'bigint' }))
  }
  const moved = `head as (update log_head set position = $2::bigint, hash = decode($3, 'hex'), recorded_at = $4::timestamptz where position = $1::bigint returning position)`
  return {
    name: `append_${createHash('sha1').update(shape.join()).digest('hex')}`,
    sql: `with ${[moved, ...parts].join(', ')} select position from head`,
    values,
  }
}

function insert(table: string, columns: Readonly<Record<string, string>>): (rowset: string) => string {
  const names = Object.keys(columns)
  const selected = names.map((name) => CONVERSIONS[`${table}.${name}`] ?? `r.${name}`)
  return (rowset) =>
    `insert into ${table} (${names.join(', ')}) select ${selected.join(', ')} from head, ${rowset} as r(${definitions(columns)})`
}

/**
 * Finds each row to end by the last version of its key, then by its place in the table: the planner has no other way to do it, so
 * a plan that was made while the table was small stays right.
 */
function close(table: ReadTable): (rowset: string) => string {
  const keys = Object.fromEntries(table.key.map((column) => [column, table.columns[column] ?? 'text']))
  const match = table.key.map((column) => `v.${column} = r.${column}`).join(' and ')
  const last = `select v.ctid from ${table.name} v where ${match} order by v.valid_from desc limit 1`
  return (rowset) =>
    `update ${table.name} t set valid_to = c.valid_to from head, (select (${last}) as place, r.valid_to from ${rowset} as r(${definitions({ ...keys, valid_to: 'bigint' })})) c where t.ctid = c.place and t.valid_to = ${OPEN}`
}

function definitions(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')
}

function eventRow({ event, data }: DecidedEvent): Record<keyof typeof EVENT_COLUMNS, unknown> {
  return {
    position: event.position,
    event_id: event.eventId,
    stream_id: streamId(event.entityType, event.key),
    stream_type: event.entityType,
    stream_version: event.streamVersion,
    type: event.type,
    schema_version: event.schemaVersion,
    data,
    actor_id: event.actorId,
    actor_kind: event.actorKind,
    on_behalf_of: event.onBehalfOf,
    reason: event.reason,
    source: event.source,
    request_id: event.requestId,
    correlation_id: event.correlationId,
    causation_id: event.causationId,
    recorded_at: event.recordedAt,
    hash: event.hash,
  }
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
