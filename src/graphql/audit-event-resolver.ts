import { sql } from 'kysely'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Row } from '../db/store.ts'
import { EVENT_COLUMNS, toEvent } from '../event-log/read-events.ts'
import type { RecordedEvent } from '../kernel/event.ts'
import { Actor, AuditEvent } from './audit-event.ts'
import { defineLoader } from './loaders.ts'
import type { RequestContext, Services } from './services.ts'

/** Events of one command shown beside each other, at most. */
const MAX_RELATED = 1_000

const actorNames = defineLoader<string>(async ({ services }, ids) => {
  const rows = await sql<{ key_id: string; name: string }>`
    select distinct on (key_id) key_id, name from api_keys where key_id in (${sql.join(ids)}) order by key_id, valid_from desc`.execute(
    services.db,
  )
  return new Map(rows.rows.map((row) => [row.key_id, row.name]))
})

const correlated = defineLoader<RecordedEvent[]>(async ({ services }, ids) => {
  const { rows } = await sql<Row>`
    select ${sql.raw(EVENT_COLUMNS)} from unnest(array[${sql.join(ids)}]::uuid[]) as c(id)
    cross join lateral (select * from events where correlation_id = c.id order by position limit ${MAX_RELATED}) e order by e.position`.execute(
    services.db,
  )
  const found = new Map<string, RecordedEvent[]>(ids.map((id) => [id, []]))
  for (const row of rows) found.get(String(row.correlation_id))?.push(toEvent(row, services.registry))
  return found
})

/** The GraphQL object of an event. */
export function auditEvent(services: Services, event: RecordedEvent): AuditEvent {
  const Type = services.auditEventTypes.get(event.type)
  if (!Type) throw new Error(`event type ${event.type} has no GraphQL type`)
  return new Type(event, services.registry.definitionOf(event.type))
}

/** Built-in actors that are not Switchbook itself. */
const BUILT_IN: Readonly<Record<string, string>> = { demo: 'Demo (no key)' }

export async function actorOf(context: RequestContext, id: string, kind: Actor['kind']): Promise<Actor> {
  if (kind === 'SYSTEM') return { id, name: BUILT_IN[id] ?? 'Switchbook', kind }
  // The log knows a user by the subject of the token alone.
  if (kind === 'USER') return { id, name: id, kind }
  return { id, name: (await actorNames(context, { key: id, asOf: null })) ?? id, kind }
}

@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @FieldResolver(() => Actor, { description: 'Who made the change.' })
  actor(@Root() { event }: AuditEvent, @Ctx() context: RequestContext): Promise<Actor> {
    return actorOf(context, event.actorId, event.actorKind)
  }

  @FieldResolver(() => [AuditEvent], { description: `The other events of the same command or manifest, at most ${MAX_RELATED}.` })
  async related(@Root() { event }: AuditEvent, @Ctx() context: RequestContext): Promise<AuditEvent[]> {
    const events = (await correlated(context, { key: event.correlationId, asOf: null })) ?? []
    return events.filter(({ position }) => position !== event.position).map((other) => auditEvent(context.services, other))
  }
}
