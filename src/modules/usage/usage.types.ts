import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DecimalScalar, SafeInt } from '../../graphql/scalars.ts'
import { TeamReads } from '../../graphql/team-access.ts'
import { canonicalDecimal } from '../../kernel/decimal.ts'

@TeamReads()
@ObjectType({ description: 'Calls summed up, with what they used and cost.' })
export class UsageStats {
  @Field(() => SafeInt, { description: 'How many calls.' })
  totalCalls!: number
  @Field(() => SafeInt, { description: 'Input and output tokens together.' })
  totalTokens!: number
  @Field(() => SafeInt, { description: 'Tokens that the models read.' })
  inputTokens!: number
  @Field(() => SafeInt, { description: 'Tokens that the models wrote.' })
  outputTokens!: number
  @Field(() => DecimalScalar, { description: 'What they cost in USD, each at the price in force when it was made.' })
  totalCostUsd!: string
  @Field(() => SafeInt, { description: 'Of the calls, those that no price was known for; they count as costing nothing.' })
  unpricedCalls!: number
  @Field(() => DecimalScalar, { description: 'Credits that they cost their teams.' })
  creditsUsed!: string
  @Field(() => Float, { nullable: true, description: 'Tokens per call on average; null when there were no calls.' })
  avgTokensPerCall!: number | null
}

/** Sums as the store gives them: null where there were no rows. */
export interface UsageRow {
  readonly calls: string | null
  readonly input_tokens: string | null
  readonly output_tokens: string | null
  readonly cost_usd: string | null
  readonly unpriced_calls: string | null
  readonly credits: string | null
}

export function toUsageStats(row: UsageRow | undefined): UsageStats {
  const [totalCalls, inputTokens, outputTokens] = [count(row?.calls), count(row?.input_tokens), count(row?.output_tokens)]
  const totalTokens = atMostSafe(inputTokens + outputTokens)
  return {
    totalCalls,
    totalTokens,
    inputTokens,
    outputTokens,
    totalCostUsd: canonicalDecimal(row?.cost_usd ?? '0'),
    unpricedCalls: count(row?.unpriced_calls),
    creditsUsed: canonicalDecimal(row?.credits ?? '0'),
    avgTokensPerCall: totalCalls === 0 ? null : totalTokens / totalCalls,
  }
}

function count(sum: string | null | undefined): number {
  return atMostSafe(Number(sum ?? 0))
}

/** What no client could carry exactly is told as the largest count that it can. */
function atMostSafe(sum: number): number {
  return Math.min(sum, Number.MAX_SAFE_INTEGER)
}

@ObjectType({ description: 'Why one call was not counted.' })
export class UsageRejection {
  @Field(() => String, { description: 'The call, as it was told.' })
  callId!: string
  @Field(() => String, { description: 'Code of the refusal, one of ErrorCode.' })
  code!: string
  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string
}

@ObjectType({ description: 'What became of the calls.' })
export class RecordUsagePayload {
  @Field(() => Int, { description: 'Calls counted now.' })
  accepted!: number
  @Field(() => Int, { description: 'Calls that had counted before, by this request or another one.' })
  duplicates!: number
  @Field(() => [UsageRejection], { description: 'Calls not counted, and why; the others count all the same.' })
  rejected!: UsageRejection[]
}
