import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** Read-only for everyone but the append statement, which is not written through Kysely. */
type Fixed<T> = ColumnType<T, never, never>

export interface EventTable {
  position: Fixed<number>
  event_id: Fixed<string>
  stream_id: Fixed<string>
  stream_type: Fixed<string>
  stream_version: Fixed<number>
  type: Fixed<string>
  schema_version: Fixed<number>
  data: JSONColumnType<Record<string, unknown>, never, never>
  actor_id: Fixed<string>
  actor_kind: Fixed<string>
  on_behalf_of: Fixed<string | null>
  reason: Fixed<string | null>
  source: Fixed<string>
  request_id: Fixed<string | null>
  correlation_id: Fixed<string>
  causation_id: Fixed<string | null>
  recorded_at: Fixed<Date>
  hash: Fixed<Uint8Array>
}

export interface EventSubjectTable {
  subject_type: Fixed<string>
  subject_key: Fixed<string>
  position: Fixed<number>
}

export interface LogHeadTable {
  only_row: Generated<boolean>
  position: number
  hash: Uint8Array
  recorded_at: Date
}

export interface IdempotencyRecordTable {
  actor_id: string
  key: string
  request_hash: string
  after_position: number
  event_count: number
  recorded_at: Date
}

/** Positions between which a row of a read table held: from `valid_from` up to, not including, `valid_to`. */
export interface Validity {
  valid_from: number
  valid_to: number
}

/** Tables of the platform; each slice adds its own by declaration merging in `<slice>.tables.ts`. */
export interface Database {
  events: EventTable
  event_subjects: EventSubjectTable
  log_head: LogHeadTable
  idempotency_records: IdempotencyRecordTable
}
