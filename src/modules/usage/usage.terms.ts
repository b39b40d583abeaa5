/** What calls of a batch have in common, and what a call costs under it. Exact, without floats. */
import { type Decimal, decimalOf, ONE, unitsOf } from '../../kernel/decimal.ts'
import { findModel } from '../catalog/index.ts'
import type { UsageCall } from './usage.call.ts'
import type { AliasFacts, TeamFacts } from './usage.facts.ts'
import type { CallGroup } from './usage.groups.ts'

/** Named like the columns that it fills. Calls come by the thousand and have few of them: all but the call's own is found once. */
export interface Terms {
  readonly position: number
  readonly team_id: string
  readonly team_since: number
  readonly organization_id: string
  readonly alias: string
  readonly litellm_model: string
  readonly served_since: number
  /** UTC, such as 2026-05-03. */
  readonly day: string
  /** Whose price it is; null when none is known, then calls have no cost, either. */
  readonly price_source: 'ALIAS' | 'CATALOG' | null
  readonly input_price: Decimal | null
  readonly output_price: Decimal | null
  /** Whether a call costs the credit of its job, which the ledger decides: only one call of a job does. */
  readonly per_job: boolean
  /** What it costs of money and, unless it is one per job, of credits. */
  cost(call: UsageCall): Cost
}

export interface Cost {
  readonly usd: Decimal | null
  readonly credits: Decimal
}

const TOKENS_PER_PRICE = 1_000_000n

export function termsOf({ teamId, alias: name, litellmModel, position, day }: CallGroup, team: TeamFacts, alias: AliasFacts): Terms {
  const model = litellmModel ?? alias.litellmModel
  const { price_source, pricing } = priceOf(model, alias)
  return {
    position,
    team_id: teamId,
    team_since: team.since,
    organization_id: team.organizationId,
    alias: name,
    litellm_model: model,
    served_since: alias.servedSince,
    day,
    price_source,
    input_price: pricing?.inputPerMillionTokens ?? null,
    output_price: pricing?.outputPerMillionTokens ?? null,
    per_job: team.creditMode === 'PER_JOB',
    cost: costsUnder(team, pricing),
  }
}

type Pricing = NonNullable<AliasFacts['pricing']>

function priceOf(litellmModel: string, { pricing }: AliasFacts) {
  if (pricing) return { price_source: 'ALIAS', pricing } as const
  const listed = findModel(litellmModel)?.listPricing ?? null
  return listed ? ({ price_source: 'CATALOG', pricing: listed } as const) : { price_source: null, pricing: null }
}

function costsUnder({ creditMode, tokensPerCredit }: TeamFacts, pricing: Pricing | null): (call: UsageCall) => Cost {
  const usd = pricing ? usdUnder(pricing) : () => null
  switch (creditMode) {
    case 'USD':
      return (call) => {
        const cost = usd(call)
        return { usd: cost, credits: cost ?? '0' }
      }
    case 'TOKENS':
      return (call) => ({ usd: usd(call), credits: creditsFor(call.inputTokens + call.outputTokens, tokensPerCredit ?? 1) })
    case 'PER_JOB':
    case 'NONE':
      return (call) => ({ usd: usd(call), credits: '0' })
  }
}

function usdUnder({ inputPerMillionTokens, outputPerMillionTokens }: Pricing): (call: UsageCall) => Decimal {
  const [input, output] = [perToken(inputPerMillionTokens), perToken(outputPerMillionTokens)]
  return ({ inputTokens, outputTokens }) => decimalOf(BigInt(inputTokens) * input + BigInt(outputTokens) * output)
}

/** Units that one token costs. Exact: prices have at most 12 digits after the point, units 18. */
function perToken(perMillion: Decimal): bigint {
  return unitsOf(perMillion) / TOKENS_PER_PRICE
}

function creditsFor(tokens: number, tokensPerCredit: number): Decimal {
  return decimalOf(dividedHalfUp(BigInt(tokens) * ONE, BigInt(tokensPerCredit)))
}

function dividedHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor)
}
