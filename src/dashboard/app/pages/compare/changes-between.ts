/** The events between two moments, folded to what is different for each entity: the first value against the last one. */
import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import { type Refusal, refusalOf } from '../../api/client.ts'
import { graphql } from '../../gql/gql.ts'
import type { AuditEventFilter, ChangesBetweenQuery, PointInTime } from '../../gql/graphql.ts'

const ChangesBetween = graphql(`
  query ChangesBetween($filter: AuditEventFilter!, $after: String) {
    auditEvents(filter: $filter, order: ASC, first: 100, after: $after) {
      nodes {
        id
        position
        type
        entityType
        entityKey
        summary
        changes {
          field
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

type ChangeEvent = EventPage['nodes'][number]

/** From right after one moment up to another one; null is now, or the beginning. */
export interface Span {
  readonly from: PointInTime | null
  readonly to: PointInTime | null
}

export interface ChangedEntity {
  readonly type: string
  readonly key: string
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  readonly events: readonly { readonly position: string; readonly summary: string }[]
}

export interface Changes {
  readonly entities: readonly ChangedEntity[]
  readonly refusal: Refusal | null
  readonly loading: boolean
  /** There were more events than are compared. */
  readonly cut: boolean
}

const MOST_EVENTS = 1_000
const NONE: Changes = { entities: [], refusal: null, loading: false, cut: false }

export function useChangesBetween({ from, to }: Span): Changes {
  const client = useClient()
  const [changes, setChanges] = useState<Changes>(NONE)
  const filter = JSON.stringify(filterOf(from, to))
  const idle = from === null && to === null
  useEffect(() => {
    let current = true
    setChanges({ ...NONE, loading: !idle })
    const load = async () => {
      const events: ChangeEvent[] = []
      let after: string | null = null
      let more = true
      while (more && events.length < MOST_EVENTS) {
        const page = await pageOf(client, JSON.parse(filter), after)
        if (!current) return
        if ('refusal' in page) return setChanges({ ...NONE, refusal: page.refusal })
        events.push(...page.nodes)
        after = page.pageInfo.endCursor ?? null
        more = page.pageInfo.hasNextPage
      }
      setChanges({ ...NONE, entities: folded(events), cut: more })
    }
    if (!idle) void load()
    return () => {
      current = false
    }
  }, [client, filter, idle])
  return changes
}

type EventPage = ChangesBetweenQuery['auditEvents']

async function pageOf(
  client: Client,
  filter: AuditEventFilter,
  after: string | null,
): Promise<EventPage | { readonly refusal: Refusal | null }> {
  const { data, error } = await client.query(ChangesBetween, { filter, after }).toPromise()
  return data?.auditEvents ?? { refusal: error ? refusalOf(error) : null }
}

function filterOf(from: PointInTime | null, to: PointInTime | null): AuditEventFilter {
  return {
    fromPosition: from?.position ? String(BigInt(from.position) + 1n) : null,
    from: from?.time ?? null,
    toPosition: to?.position ?? null,
    to: to?.time ?? null,
  }
}

interface Folding {
  readonly type: string
  readonly key: string
  readonly fields: Map<string, { readonly before: unknown; readonly after: unknown }>
  readonly events: ChangeEvent[]
}

/** In the order in which the entities first changed. What was changed and changed back is left out. */
function folded(events: readonly ChangeEvent[]): ChangedEntity[] {
  const entities = new Map<string, Folding>()
  for (const event of events) {
    const id = JSON.stringify([event.entityType, event.entityKey])
    const entity: Folding = entities.get(id) ?? { type: event.entityType, key: event.entityKey, fields: new Map(), events: [] }
    entities.set(id, entity)
    entity.events.push(event)
    for (const { field, before, after } of event.changes) {
      entity.fields.set(field, { before: entity.fields.has(field) ? entity.fields.get(field)?.before : before, after })
    }
  }
  return [...entities.values()].map(({ type, key, fields, events: made }) => ({
    type,
    key,
    changes: [...fields].flatMap(([field, { before, after }]) => (same(before, after) ? [] : [{ field, before, after }])),
    events: made.map(({ position, summary }) => ({ position, summary })),
  }))
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
