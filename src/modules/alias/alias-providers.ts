import { type Kysely, sql } from 'kysely'
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { Database } from '../../db/database.ts'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { type AsOf, holds } from '../../projections/validity.ts'

/** Providers in one answer, at most. */
const MOST = 200

@ObjectType({ description: 'How many aliases point to models of one provider.' })
export class AliasProvider {
  @Field(() => String, { description: 'The provider, as LiteLLM spells it.' })
  provider!: string
  @Field(() => Int, { description: 'Aliases that point to it, the disabled ones too.' })
  aliases!: number
  @Field(() => Int, { description: 'Those of them that are active.' })
  active!: number
}

@Resolver()
export class AliasProvidersResolver {
  @Reads()
  @Query(() => [AliasProvider], { description: `Providers that aliases point to, those with the most aliases first; at most ${MOST}.` })
  async aliasProviders(
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<AliasProvider[]> {
    return providersOfAliases(context.services.db, await asOf(context, at))
  }
}

async function providersOfAliases(db: Kysely<Database>, moment: AsOf): Promise<AliasProvider[]> {
  const query = sql<AliasProvider>`
    select provider, count(*) as aliases, count(*) filter (where active) as active
    from model_aliases t where ${holds('t', moment)} and not deleted
    group by provider order by aliases desc, provider limit ${MOST}`
  return (await query.execute(db)).rows
}
