import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { Row } from '../../db/store.ts'
import { EVENT_COLUMNS, toEvent } from '../../event-log/read-events.ts'
import type { Registry } from '../../event-log/registry.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { accessGroup } from '../access-group/index.ts'
import { organization } from '../organization/index.ts'
import type { Difference } from './diff.fields.ts'

/** Entities that the events of others concern without changing a field of theirs. */
const ALONE = sql.join([accessGroup.name, organization.name])

/** For each difference, the events between two positions that made it, the last `limit` in order. */
export async function eventsOf(
  db: Kysely<Database>,
  registry: Registry,
  found: readonly Difference[],
  { from, to }: { readonly from: number; readonly to: number },
  limit: number,
): Promise<RecordedEvent[][]> {
  const asked = JSON.stringify(found.map(({ entityType: type, entityKey: key }, ordinal) => ({ ordinal, type, key })))
  const { rows } = await sql<Row>`
    select a.ordinal, ${sql.raw(EVENT_COLUMNS)}
    from json_to_recordset(${asked}::text::json) as a(ordinal int, type text, key text) cross join lateral (
      select e.* from event_subjects s join events e on e.position = s.position
      where s.subject_type = a.type and s.subject_key = a.key and s.position > ${from} and s.position <= ${to}
      and (a.type not in (${ALONE}) or e.stream_type = a.type) order by s.position desc limit ${limit}
    ) e order by a.ordinal, e.position`.execute(db)
  const events: RecordedEvent[][] = found.map(() => [])
  for (const row of rows) events[Number(row.ordinal)]?.push(toEvent(row, registry))
  return events
}
