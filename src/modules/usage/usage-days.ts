/** Usage day by day, from the sums that are kept: what charts are drawn of. */
import { sql } from 'kysely'
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { Reads } from '../../graphql/roles.ts'
import { DateTime, DecimalScalar, SafeInt } from '../../graphql/scalars.ts'
import type { RequestContext } from '../../graphql/services.ts'
import { BadInput } from '../../kernel/errors.ts'
import { spanInput } from './usage.spans.ts'
import { toUsageStats, type UsageRow } from './usage.types.ts'

const MOST_DAYS = 366
const DAY = 86_400_000

@ObjectType({ description: 'Calls of one day, summed up.' })
export class UsageDay {
  @Field(() => String, { description: 'The day in UTC, YYYY-MM-DD.' })
  day!: string
  @Field(() => SafeInt, { description: 'How many calls.' })
  totalCalls!: number
  @Field(() => SafeInt, { description: 'Input and output tokens together.' })
  totalTokens!: number
  @Field(() => DecimalScalar, { description: 'What they cost in USD, each at the price in force when it was made.' })
  totalCostUsd!: string
}

@ArgsType()
class UsageDaysArgs {
  @Field(() => DateTime, { description: 'From the UTC day of this time on.' })
  from!: Date
  @Field(() => DateTime, {
    nullable: true,
    description: `Up to the UTC day of this time, itself included; now unless told. At most ${MOST_DAYS} days.`,
  })
  to?: Date | null
  @Field(() => String, { nullable: true, description: 'Only calls by this alias, in all its lives.' })
  alias?: string | null
}

@Resolver()
export class UsageDaysResolver {
  @Reads()
  @Query(() => [UsageDay], { description: 'Calls by day, in order; days without calls are left out.' })
  async usageByDay(
    @Args(() => UsageDaysArgs) { from, to, alias }: UsageDaysArgs,
    @Ctx() { services }: RequestContext,
  ): Promise<UsageDay[]> {
    const end = to ?? services.clock.now()
    spanInput(from, end)
    if (end.getTime() - from.getTime() > MOST_DAYS * DAY)
      throw new BadInput('from', from.toISOString(), `at most ${MOST_DAYS} days before to`)
    const ofAlias = alias === null || alias === undefined ? sql`true` : sql`alias = ${alias}`
    const { rows } = await sql<UsageRow & { day: string }>`
      select day::text as day, sum(calls) as calls, sum(input_tokens) as input_tokens, sum(output_tokens) as output_tokens,
        sum(cost_usd) as cost_usd, sum(unpriced_calls) as unpriced_calls, sum(credits) as credits
      from usage_alias_days where day between ${dayOf(from)}::date and ${dayOf(end)}::date and ${ofAlias}
      group by usage_alias_days.day order by usage_alias_days.day`.execute(services.db)
    return rows.map((row) => {
      const { totalCalls, totalTokens, totalCostUsd } = toUsageStats(row)
      return { day: row.day, totalCalls, totalTokens, totalCostUsd }
    })
  }
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
