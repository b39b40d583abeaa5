/** Who made the changes that a plan overrides. */
import type { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import { readHistories } from '../../event-log/event-pages.ts'
import type { Registry } from '../../event-log/registry.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import type { Difference } from '../diff/index.ts'

/** The source of all that applyManifest appends, and of nothing else. */
export const MANIFEST_SOURCE = 'manifest'

/** Entities whose history is looked at. */
const MOST_ENTITIES = 1_000
/** Events of each that are looked at, and of these that are told. */
const LOOKED_AT = 50
const MOST_TOLD = 10

/** What the history calls otherwise than the state does. */
const FIELDS: Readonly<Record<string, string>> = { creditsAdded: 'creditsAllocated' }

/** For each difference, the events up to `position` that changed the same fields since a manifest last did, the last 10 in order. */
export async function overridden(
  db: Kysely<Database>,
  registry: Registry,
  plan: readonly Difference[],
  position: number,
): Promise<RecordedEvent[][]> {
  const asked = plan.slice(0, MOST_ENTITIES).map(({ entityType, entityKey }) => ({ type: entityType, key: entityKey }))
  if (asked.length === 0) return []
  const range = { above: null, below: position + 1, limit: LOOKED_AT, descending: true }
  const histories = await readHistories(db, registry, asked, range)
  return plan.map((difference, i) => {
    const subject = asked[i]
    return subject ? sinceManifest(registry, difference, histories.get(subject) ?? []) : []
  })
}

function sinceManifest(registry: Registry, difference: Difference, newestFirst: readonly RecordedEvent[]): RecordedEvent[] {
  const own = newestFirst.filter(({ entityType, key }) => entityType === difference.entityType && key === difference.entityKey)
  const manifests = own.findIndex(({ source }) => source === MANIFEST_SOURCE)
  const since = manifests < 0 ? own : own.slice(0, manifests)
  const fields = new Set(difference.changes.map(({ field }) => field))
  const touches = (event: RecordedEvent) =>
    difference.change !== 'CHANGED' ||
    registry
      .definitionOf(event.type)
      .changes(event)
      .some(({ field }) => fields.has(FIELDS[field] ?? field))
  return since.filter(touches).slice(0, MOST_TOLD).reverse()
}
