/** The events that a revert is about, and those since that could depend on them. */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { Row } from '../../db/store.ts'
import { readEventPage } from '../../event-log/event-pages.ts'
import { EVENT_COLUMNS, toEvent } from '../../event-log/read-events.ts'
import type { Registry } from '../../event-log/registry.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import type { Parts } from '../../kernel/undo.ts'
import { RevertBlocked } from './audit.errors.ts'
import { withFollowers } from './revert.plan.ts'

type Db = Kysely<Database>

/** Events that one request undoes, at most. */
export const MAX_REVERTED = 1_000
/** Later events about the same entities that are looked through, at most. */
const MAX_LATER = 10_000

/** The event at a position with all that goes with it. */
export async function eventToRevert(db: Db, registry: Registry, position: number): Promise<readonly RecordedEvent[]> {
  const range = { above: position - 1, below: null, limit: MAX_REVERTED, descending: false }
  const [event] = await readEventPage(db, registry, {}, { ...range, limit: 1 })
  if (event?.position !== position) throw new DomainError('NOT_FOUND', `there is no event at position ${position}`, { field: 'position' })
  const request = await readEventPage(db, registry, { correlationId: event.correlationId, fromPosition: position }, range)
  const behind = request.filter((other, i) => i > 0 && other.position === position + i && other.requestId === event.requestId)
  return withFollowers(registry, event, behind)
}

/** All events of a correlation id, in order. */
export async function batchToRevert(db: Db, registry: Registry, correlationId: string): Promise<readonly RecordedEvent[]> {
  const range = { above: null, below: null, limit: MAX_REVERTED + 1, descending: false }
  const events = await readEventPage(db, registry, { correlationId }, range)
  if (events.length === 0) {
    throw new DomainError('NOT_FOUND', `no event has the correlation id ${correlationId}`, { field: 'correlationId' })
  }
  if (events.length > MAX_REVERTED) {
    throw new DomainError('BAD_USER_INPUT', `the batch has more than ${MAX_REVERTED} events, which is as much as one request reverts`, {
      field: 'correlationId',
      details: { maximum: MAX_REVERTED },
    })
  }
  return events
}

/** Events after the first of `reverted`, up to `head`, that concern any entity whose parts those set; in order. */
export async function laterEvents(
  db: Db,
  registry: Registry,
  reverted: readonly RecordedEvent[],
  parts: Parts,
  head: number,
): Promise<readonly RecordedEvent[]> {
  const first = reverted[0]?.position ?? head
  const asked = JSON.stringify(parts.entities())
  const limit = MAX_LATER + reverted.length + 1
  const { rows } = await sql<Row>`
    select ${sql.raw(EVENT_COLUMNS)} from (
      select distinct s.position from json_to_recordset(${asked}::text::json) as a(type text, key text)
      cross join lateral (
        select position from event_subjects where subject_type = a.type and subject_key = a.key and position > ${first} and position <= ${head}
        order by position limit ${limit}
      ) s order by s.position limit ${limit}
    ) p join events e on e.position = p.position order by e.position`.execute(db)
  if (rows.length >= limit) {
    throw new RevertBlocked(`more than ${MAX_LATER} later events concern the same entities: too much has happened since to revert safely`)
  }
  return rows.map((row) => toEvent(row, registry))
}
