import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { TeamReadsOwn } from '../../graphql/team-access.ts'
import { splitLitellmModel } from '../alias/index.ts'
import { Resolution } from './resolution.types.ts'
import { refusal, resolve } from './team.resolution.ts'

@Resolver()
export class ResolutionResolver {
  @Reads()
  @TeamReadsOwn()
  @Query(() => Resolution, {
    description: 'Which model a team is served under an alias, answered from memory; refuses with the codes of AccessDecision.',
  })
  resolveModel(
    @Arg('teamId', () => String, { description: 'The team that asks.' }) teamId: string,
    @Arg('alias', () => String, { description: 'What the client sent as `model`.' }) alias: string,
    @Ctx() { services: { world, spending, metrics } }: RequestContext,
  ): Resolution {
    const found = metrics.resolution(() => resolve(world, spending, teamId, alias))
    if (found.decision !== 'ALLOWED') throw refusal(world, found.decision, teamId, alias)
    const { litellmModel, pricing } = found.alias
    return { alias, litellmModel, ...splitLitellmModel(litellmModel), pricing, grantedBy: found.grantedBy, position: world.position }
  }
}
