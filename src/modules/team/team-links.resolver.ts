import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { ForwardPageArgs, keyRange, pageOf } from '../../graphql/connection.ts'
import { loadAll } from '../../graphql/loaders.ts'
import { DecimalScalar } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { canonicalDecimal } from '../../kernel/decimal.ts'
import type { AsOf } from '../../projections/validity.ts'
import { AccessGroup } from '../access-group/index.ts'
import { ModelAlias } from '../alias/index.ts'
import { Organization } from '../organization/index.ts'
import { teamById } from './team.queries.ts'
import { TeamConnection } from './team.types.ts'
import { creditsOfOrganization, type Owner, teamCounts, teamIdPages } from './team-links.queries.ts'

const KIND = 'Team'

@Resolver(() => ModelAlias)
export class AliasTeamsResolver {
  @FieldResolver(() => Int, { description: 'How many teams can reach it through their groups.' })
  teamsWithAccess(@Root() { name, asOf }: ModelAlias, @Ctx() context: RequestContext) {
    return teamCountOfAlias(context, name, asOf)
  }

  @FieldResolver(() => TeamConnection, { description: 'Teams that can reach it through their groups, in the order of their ids.' })
  teams(@Root() { name, asOf }: ModelAlias, @Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: RequestContext) {
    return teamPageOfAlias(context, name, asOf, args)
  }
}

@Resolver(() => AccessGroup)
export class GroupTeamsResolver {
  @FieldResolver(() => Int, { description: 'How many teams are granted it.' })
  teamCount(@Root() { name, asOf }: AccessGroup, @Ctx() context: RequestContext) {
    return count(context, 'group', name, asOf)
  }

  @FieldResolver(() => TeamConnection, { description: 'Teams that are granted it, in the order of their ids.' })
  teams(@Root() { name, asOf }: AccessGroup, @Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: RequestContext) {
    return page(context, 'group', name, asOf, args)
  }
}

@Resolver(() => Organization)
export class OrganizationTeamsResolver {
  @FieldResolver(() => Int, { description: 'How many teams it owns.' })
  teamCount(@Root() { organizationId, asOf }: Organization, @Ctx() context: RequestContext) {
    return count(context, 'organization', organizationId, asOf)
  }

  @FieldResolver(() => TeamConnection, { description: 'The teams it owns, in the order of their ids.' })
  teams(
    @Root() { organizationId, asOf }: Organization,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() context: RequestContext,
  ) {
    return page(context, 'organization', organizationId, asOf, args)
  }

  @FieldResolver(() => DecimalScalar, { description: 'All credits ever added to its living teams.' })
  async totalCreditsAllocated(@Root() { organizationId, asOf }: Organization, @Ctx() context: RequestContext): Promise<string> {
    return canonicalDecimal((await creditsOfOrganization(context, { key: organizationId, asOf })) ?? '0')
  }
}

/** How many teams can reach an alias. */
export function teamCountOfAlias(context: RequestContext, alias: string, asOf: AsOf): Promise<number> {
  return count(context, 'alias', alias, asOf)
}

/** The teams that can reach an alias, a page of them. */
export function teamPageOfAlias(context: RequestContext, alias: string, asOf: AsOf, args: ForwardPageArgs): Promise<TeamConnection> {
  return page(context, 'alias', alias, asOf, args)
}

async function count(context: RequestContext, owner: Owner, key: string, asOf: AsOf): Promise<number> {
  return (await teamCounts(context, { key, asOf }, { owner })) ?? 0
}

async function page(context: RequestContext, owner: Owner, key: string, asOf: AsOf, args: ForwardPageArgs): Promise<TeamConnection> {
  const range = keyRange<string>(KIND, args)
  const ids = (await teamIdPages(context, { key, asOf }, { owner, range })) ?? []
  return pageOf(KIND, range, await loadAll(context, teamById, ids, asOf), {
    keyOf: (team) => team.teamId,
    toNode: (team) => team,
    count: () => count(context, owner, key, asOf),
  })
}
