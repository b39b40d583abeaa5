import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { auditEvent } from '../../graphql/audit-event-resolver.ts'
import { CatalogDiff, type EntityDiff } from '../../graphql/entity-diff.ts'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { BadInput } from '../../kernel/errors.ts'
import { eventsOf } from './diff.causes.ts'
import type { Difference } from './diff.fields.ts'
import { aliasDiff, everythingDiff, MOST_ENTITIES, MOST_EVENTS, type Span, teamDiff } from './diff.queries.ts'

/** Events told of one entity. */
const MOST_TOLD = 100

@Resolver()
export class DiffResolver {
  @Reads()
  @Query(() => CatalogDiff, {
    description: `How aliases, access groups, organizations and teams differ between two moments: all of them, one alias with the groups that hold it, or one team with the aliases it reaches and what changed of its groups and aliases. What was changed and changed back does not differ. Each entity has the events in between that made the difference, the last ${MOST_TOLD}. Refused beyond ${MOST_ENTITIES} changed entities, and for everything beyond ${MOST_EVENTS} events in between.`,
  })
  async diff(
    @Arg('from', () => PointInTime, { description: 'The earlier moment.' }) from: PointInTime,
    @Arg('to', () => PointInTime, { nullable: true, description: 'The later moment, never before `from`; now unless told.' })
    to: PointInTime | null,
    @Arg('teamId', () => String, { nullable: true, description: 'Only what concerns this team, directly or through its groups.' })
    teamId: string | null,
    @Arg('alias', () => String, { nullable: true, description: 'Only this alias; not together with `teamId`.' }) alias: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CatalogDiff> {
    const { db, world } = context.services
    const last = world.position
    const span = { from: (await asOf(context, from, 'from')) ?? last, to: (await asOf(context, to, 'to')) ?? last }
    if (span.from > span.to) {
      throw new BadInput('from', String(span.from), `a moment at or before \`to\`, which is at ${span.to}`)
    }
    const isTeam = (teamId ?? null) !== null
    const isAlias = (alias ?? null) !== null
    if (isTeam && isAlias) throw new BadInput('alias', alias, 'either teamId or alias')
    const found = isTeam
      ? await teamDiff(db, teamId as string, span)
      : isAlias
        ? await aliasDiff(db, alias as string, span)
        : await everythingDiff(db, span)
    return { ...span, entities: await withEvents(context, found, span, isTeam) }
  }
}

/** What a team reaches changes with its groups: their events did it, too. */
async function withEvents(
  { services }: RequestContext,
  found: readonly Difference[],
  span: Span,
  reaching: boolean,
): Promise<EntityDiff[]> {
  const events = await eventsOf(services.db, services.registry, found, span, MOST_TOLD)
  const ofGroups = events.filter((_, i) => reaching && found[i]?.entityType === 'AccessGroup').flat()
  return found.map((difference, i) => {
    const all = [...(events[i] ?? []), ...(difference.entityType === 'Team' ? ofGroups : [])]
    const told = [...new Map(all.map((event) => [event.position, event])).values()].sort((a, b) => a.position - b.position)
    return { ...difference, events: told.slice(-MOST_TOLD).map((event) => auditEvent(services, event)) }
  })
}
