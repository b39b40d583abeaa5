import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ForwardPageArgs, keyRange, pageOf } from '../../graphql/connection.ts'
import { Reads } from '../../graphql/roles.ts'
import { DecimalScalar } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { TeamReads, TeamReadsOwn } from '../../graphql/team-access.ts'
import { canonicalDecimal, decimalOf, unitsOf } from '../../kernel/decimal.ts'
import { BadInput } from '../../kernel/errors.ts'
import { stateOf } from '../../kernel/world.ts'
import { Credits, team, teamButForCase, UnknownTeam } from '../team/index.ts'
import { type CreditPlace, countCreditTransactions, creditTransactionPage } from './credit-transactions.queries.ts'
import { creditsUsed } from './credits.queries.ts'
import { CreditTransactionConnection } from './credits.types.ts'
import { presentLife } from './usage.facts.ts'

const KIND = 'credit-transaction'

@Resolver(() => Credits)
export class CreditsResolver {
  @TeamReads()
  @FieldResolver(() => DecimalScalar, { description: 'How many its calls have used; on a view of the past, by then.' })
  async used(@Root() { teamId, asOf }: Credits, @Ctx() context: RequestContext): Promise<string> {
    return canonicalDecimal((await creditsUsed(context, { key: teamId, asOf })) ?? '0')
  }

  @TeamReads()
  @FieldResolver(() => DecimalScalar, { description: 'allocated less used; below zero when more was used than allocated.' })
  async remaining(@Root() credits: Credits, @Ctx() context: RequestContext): Promise<string> {
    return decimalOf(unitsOf(credits.allocated) - unitsOf(await this.used(credits, context)))
  }
}

@Resolver()
export class CreditTransactionsResolver {
  @Reads()
  @TeamReadsOwn()
  @Query(() => CreditTransactionConnection, {
    description: 'Credits given to a team and taken from it since it was created, the newest first, with what remained before and after.',
  })
  async creditTransactions(
    @Arg('teamId', () => String, { description: 'The team.' }) teamId: string,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() { services: { db, registry, world } }: RequestContext,
  ): Promise<CreditTransactionConnection> {
    const range = keyRange<string>(KIND, args)
    const before = range.after === null ? null : placeOf(range.after)
    if (!stateOf(world, team, teamId)) throw new UnknownTeam(teamId, teamButForCase(world, teamId))
    const holder = { teamId, since: await presentLife(db, teamId) }
    return pageOf(KIND, range, await creditTransactionPage(db, registry, holder, before, range.limit), {
      keyOf: ({ place }) => `${place.position}.${place.number}`,
      toNode: (transaction) => transaction,
      count: () => countCreditTransactions(db, holder),
    })
  }
}

function placeOf(cursor: string): CreditPlace {
  const [, position, number] = /^(\d{1,15})\.(\d{1,15})$/.exec(cursor) ?? []
  if (!position || !number) throw new BadInput('after', cursor, 'a cursor that this list gave out')
  return { position: Number(position), number: Number(number) }
}
