import { countEvents, readHistories } from '../event-log/event-pages.ts'
import type { RecordedEvent, Subject } from '../kernel/event.ts'
import type { AsOf } from '../projections/validity.ts'
import type { AuditEvent } from './audit-event.ts'
import { auditEvent } from './audit-event-resolver.ts'
import { type KeyRange, keyRange, type Page, type PageArgs, pageOf } from './connection.ts'
import { defineLoaderWith } from './loaders.ts'
import type { RequestContext } from './services.ts'

const KIND = 'history@position'

const histories = defineLoaderWith<KeyRange<number>, RecordedEvent[]>(async ({ services }, keys, asOf, range) => {
  const subjects = keys.map((key): Subject => JSON.parse(key))
  const found = await readHistories(services.db, services.registry, subjects, newestFirst(range, asOf))
  return new Map(subjects.map((subject, i) => [keys[i] ?? '', found.get(subject) ?? []]))
})

/** Everything that concerned an entity, the newest first; up to its position when it is shown as of one. */
export async function historyPage(context: RequestContext, subject: Subject, asOf: AsOf, args: PageArgs): Promise<Page<AuditEvent>> {
  const range = keyRange<number>(KIND, args)
  const { services } = context
  const events = (await histories(context, { key: JSON.stringify(subject), asOf }, range)) ?? []
  const filter = { entityType: subject.type, entityKey: subject.key, ...(asOf === null ? {} : { toPosition: asOf }) }
  return pageOf(KIND, range, events, {
    keyOf: (event) => event.position,
    toNode: (event) => auditEvent(services, event),
    count: () => countEvents(services.db, services.registry, filter),
  })
}

/** In a list that runs from the newest to the oldest, what comes after a cursor lies below its position. */
export function newestFirst(range: KeyRange<number>, asOf: AsOf = null) {
  const ceiling = asOf === null ? null : asOf + 1
  const below = range.after === null ? ceiling : Math.min(range.after, ceiling ?? range.after)
  return { above: range.before, below, limit: range.limit, descending: !range.backward }
}

export function oldestFirst(range: KeyRange<number>) {
  return { above: range.after, below: range.before, limit: range.limit, descending: range.backward }
}
