import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { auditEvent } from '../../graphql/audit-event-resolver.ts'
import { AnswersDirectly } from '../../graphql/direct.ts'
import { asOf, PointInTime, positionOf } from '../../graphql/point-in-time.ts'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { TeamReadsOwn } from '../../graphql/team-access.ts'
import type { WorldReader } from '../../kernel/world.ts'
import { splitLitellmModel } from '../alias/index.ts'
import { eventsBecause } from './explanation.queries.ts'
import { AccessExplanation, Resolution } from './resolution.types.ts'
import { resolveAt } from './resolution-at.queries.ts'
import { type Resolution as Found, refusal, resolve } from './team.resolution.ts'

const PAST =
  'In the past everything is as of that moment, the credits that its calls had used included: those booked before the event that came next.'

@Resolver()
export class ResolutionResolver {
  @Reads()
  @TeamReadsOwn()
  @AnswersDirectly(answer)
  @Query(() => Resolution, {
    description: `Which model a team is served under an alias, answered from memory; refuses with the codes of AccessDecision. ${PAST}`,
  })
  resolveModel(
    @Arg('teamId', () => String, { description: 'The team that asks.' }) teamId: string,
    @Arg('alias', () => String, { description: 'What the client sent as `model`.' }) alias: string,
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to answer for; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Resolution | Promise<Resolution> {
    return answer({ teamId, alias, at }, context)
  }

  @Reads()
  @Query(() => AccessExplanation, {
    description: `Whether a team is served under an alias, and the events that made it so. ${PAST}`,
  })
  async explainAccess(
    @Arg('teamId', () => String, { description: 'The team.' }) teamId: string,
    @Arg('alias', () => String, { description: 'The alias.' }) alias: string,
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to answer for; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<AccessExplanation> {
    const { services } = context
    const position = (await asOf(context, at)) ?? services.world.position
    const resolved = await resolveAt(services.db, services.spending, teamId, alias, position)
    const { decision } = resolved.found
    const allowed = decision === 'ALLOWED'
    const events = await eventsBecause(services.db, services.registry, teamId, alias, resolved)
    return {
      allowed,
      decision,
      resolution: allowed ? resolution(resolved.world, resolved.found, teamId, alias, position) : null,
      because: events.map((event) => auditEvent(services, event)),
    }
  }
}

interface Asked {
  readonly teamId: string
  readonly alias: string
  readonly at?: PointInTime | null
}

/** At once for the present, which is in memory. */
function answer({ teamId, alias, at }: Asked, context: RequestContext): Resolution | Promise<Resolution> {
  if (at) return answerAt(at, teamId, alias, context)
  const { world, spending, metrics } = context.services
  const found = metrics.resolution(() => resolve(world, spending, teamId, alias))
  return resolution(world, found, teamId, alias, world.position)
}

async function answerAt(at: PointInTime, teamId: string, alias: string, context: RequestContext): Promise<Resolution> {
  const { spending, db } = context.services
  const position = await positionOf(context, at)
  const past = await resolveAt(db, spending, teamId, alias, position)
  return resolution(past.world, past.found, teamId, alias, position)
}

function resolution(world: WorldReader, found: Found, teamId: string, alias: string, position: number): Resolution {
  if (found.decision !== 'ALLOWED') throw refusal(world, found.decision, teamId, alias)
  const { litellmModel, pricing } = found.alias
  return { alias, litellmModel, ...splitLitellmModel(litellmModel), pricing, grantedBy: found.grantedBy, position }
}
