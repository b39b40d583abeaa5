/** From a call and what was true then to a line of the ledger: what it cost, and what it costs the team. Exact, without floats. */
import { type Decimal, decimalOf, ONE, unitsOf } from '../../kernel/decimal.ts'
import { findModel } from '../catalog/index.ts'
import type { UsageCall } from './usage.call.ts'
import type { AliasFacts, TeamFacts } from './usage.facts.ts'

/** Named like the columns that it fills. */
export interface LedgerEntry {
  readonly call_id: string
  readonly called_at: Date
  readonly position: number
  readonly team_id: string
  readonly team_since: number
  readonly organization_id: string
  readonly alias: string
  readonly litellm_model: string
  readonly served_since: number
  readonly input_tokens: number
  readonly output_tokens: number
  readonly complete: boolean
  readonly job_id: string | null
  /** Whose price it is; null when none is known, then the cost is null, too. */
  readonly price_source: 'ALIAS' | 'CATALOG' | null
  readonly input_price: Decimal | null
  readonly output_price: Decimal | null
  readonly cost_usd: Decimal | null
  /** Whether the call costs the credit of its job, which the ledger decides: only one call of a job does. */
  readonly per_job: boolean
  /** What it costs otherwise. */
  readonly credits: Decimal
}

const TOKENS_PER_PRICE = 1_000_000n

export function ledgerEntry(call: UsageCall, at: Date, position: number, team: TeamFacts, alias: AliasFacts): LedgerEntry {
  const litellmModel = call.litellmModel ?? alias.litellmModel
  const { price_source, pricing } = priceOf(litellmModel, alias)
  const cost = pricing
    ? costOf(call.inputTokens, pricing.inputPerMillionTokens) + costOf(call.outputTokens, pricing.outputPerMillionTokens)
    : null
  return {
    call_id: call.callId,
    called_at: at,
    position,
    team_id: call.teamId,
    team_since: team.since,
    organization_id: team.organizationId,
    alias: call.alias,
    litellm_model: litellmModel,
    served_since: alias.servedSince,
    input_tokens: call.inputTokens,
    output_tokens: call.outputTokens,
    complete: call.complete,
    job_id: call.jobId,
    price_source,
    input_price: pricing?.inputPerMillionTokens ?? null,
    output_price: pricing?.outputPerMillionTokens ?? null,
    cost_usd: cost === null ? null : decimalOf(cost),
    per_job: team.creditMode === 'PER_JOB',
    credits: decimalOf(creditsOf(team, call.inputTokens + call.outputTokens, cost ?? 0n)),
  }
}

function priceOf(litellmModel: string, { pricing }: AliasFacts) {
  if (pricing) return { price_source: 'ALIAS', pricing } as const
  const listed = findModel(litellmModel)?.listPricing ?? null
  return listed ? ({ price_source: 'CATALOG', pricing: listed } as const) : { price_source: null, pricing: null }
}

/** Exact: prices have at most 12 digits after the point, units 18. */
function costOf(tokens: number, perMillion: Decimal): bigint {
  return (BigInt(tokens) * unitsOf(perMillion)) / TOKENS_PER_PRICE
}

function creditsOf({ creditMode, tokensPerCredit }: TeamFacts, tokens: number, cost: bigint): bigint {
  switch (creditMode) {
    case 'USD':
      return cost
    case 'TOKENS':
      return dividedHalfUp(BigInt(tokens) * ONE, BigInt(tokensPerCredit ?? 1))
    case 'PER_JOB':
    case 'NONE':
      return 0n
  }
}

function dividedHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor)
}
