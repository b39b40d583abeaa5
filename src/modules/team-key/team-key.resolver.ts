import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { newSecret } from '../../auth/secrets.ts'
import { entityAfter, outcome, submit } from '../../graphql/command-input.ts'
import { KeyInput, keyIdOf } from '../../graphql/key-input.ts'
import { Changes, Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { keysOfTeam, teamKeyById } from './team-key.queries.ts'
import { CreateTeamKeyInput, TeamKey, TeamKeyPayload } from './team-key.types.ts'

@Resolver(() => TeamKey)
export class TeamKeyResolver {
  @Reads()
  @Query(() => [TeamKey], { description: "A team's keys, the newest first; revoked and expired ones too." })
  teamKeys(
    @Arg('teamId', () => String, { description: 'The team.' }) teamId: string,
    @Ctx() { services }: RequestContext,
  ): Promise<TeamKey[]> {
    return keysOfTeam(services.db, teamId)
  }

  @Changes()
  @Mutation(() => TeamKeyPayload, { description: 'Makes a key that a team calls models with, and shows its secret, this once.' })
  async createTeamKey(
    @Arg('input', () => CreateTeamKeyInput, { description: 'The new key.' }) input: CreateTeamKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamKeyPayload> {
    const { id, secret, secretHash } = newSecret('sk')
    const { teamId, name, expiresAt } = input
    const data = { teamId, name, expiresAt: expiresAt?.toISOString() ?? null, secretHash, now: context.services.clock.now().toISOString() }
    const result = await submit(context, 'createTeamKey', input, [{ type: 'CreateTeamKey', key: id, data }])
    const keyId = result.events[0]?.key ?? id
    return {
      ...outcome(context, result),
      teamKey: await entityAfter(context, teamKeyById, keyId, result),
      secret: result.replayed || result.dryRun ? null : secret,
    }
  }

  @Changes()
  @Mutation(() => TeamKeyPayload, { description: 'Revokes a team key: from here on it opens nothing.' })
  async revokeTeamKey(
    @Arg('input', () => KeyInput, { description: 'The key.' }) input: KeyInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamKeyPayload> {
    const key = keyIdOf(input, 'TeamKey')
    const result = await submit(context, 'revokeTeamKey', input, [{ type: 'RevokeTeamKey', key, data: {} }])
    return { ...outcome(context, result), teamKey: await entityAfter(context, teamKeyById, key, result), secret: null }
  }
}
