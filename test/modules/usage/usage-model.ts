/** What usage should be, in the simplest way that can be right: every call is looked up in a plain list of what happened. */
import type { RecordedEvent } from '../../../src/kernel/event.ts'
import { findModel } from '../../../src/modules/catalog/index.ts'
import type { UsageCall } from '../../../src/modules/usage/index.ts'

/** Amounts are whole numbers of 10^-18. */
const ONE = 10n ** 18n

interface Version {
  readonly since: number
  readonly model: string
  readonly from: number
}
interface Price {
  readonly price: { readonly inputPerMillionTokens: string; readonly outputPerMillionTokens: string } | null
  readonly from: number
}
interface TeamRule {
  readonly since: number
  readonly mode: string
  readonly tokensPerCredit: number | null
  readonly from: number
}

export class UsageModel {
  readonly #versions: Version[] = []
  readonly #births: number[] = []
  readonly #prices: Price[] = []
  readonly #rules: TeamRule[] = []
  readonly #spent = new Map<string, { readonly since: number; readonly model: string; calls: number; cost: bigint }>()
  readonly #used = new Map<number, bigint>()
  readonly #jobs = new Set<string>()
  #allocated = 0n
  teamSince = 0

  note({ type, position, recordedAt, data }: RecordedEvent): void {
    const from = recordedAt.getTime()
    const fact = data as Readonly<Record<string, unknown>>
    if (type === 'ModelAliasCreated') {
      this.#births.push(position)
      this.#versions.push({ since: position, model: fact.litellmModel as string, from })
      this.#prices.push({ price: fact.pricing as Price['price'], from })
    } else if (type === 'ProviderSwitched') this.#versions.push({ since: position, model: fact.to as string, from })
    else if (type === 'ModelAliasRepriced') this.#prices.push({ price: fact.after as Price['price'], from })
    else if (type === 'TeamCreated') {
      this.teamSince = position
      this.#allocated = 0n
      this.#rules.push({ since: position, mode: fact.creditMode as string, tokensPerCredit: null, from })
    } else if (type === 'CreditModeChanged') {
      const after = fact.after as { creditMode: string; tokensPerCredit: number | null }
      this.#rules.push({ since: this.teamSince, mode: after.creditMode, tokensPerCredit: after.tokensPerCredit, from })
    } else if (type === 'CreditsAdded') this.#allocated += units(fact.amount as string)
  }

  count(call: UsageCall): void {
    const at = call.at?.getTime() ?? 0
    const version = this.#versionOf(call, at)
    const model = call.litellmModel ?? last(this.#versions, at).model
    const price = last(this.#prices, at).price ?? findModel(model)?.listPricing ?? null
    const per = (tokens: number, amount: string) => (BigInt(tokens) * units(amount)) / 1_000_000n
    const cost = price ? per(call.inputTokens, price.inputPerMillionTokens) + per(call.outputTokens, price.outputPerMillionTokens) : 0n
    const key = `${version} ${model}`
    const sum = this.#spent.get(key) ?? { since: version, model, calls: 0, cost: 0n }
    this.#spent.set(key, { ...sum, calls: sum.calls + 1, cost: sum.cost + cost })
    const rule = last(this.#rules, at)
    this.#used.set(rule.since, (this.#used.get(rule.since) ?? 0n) + this.#credits(rule, call, cost))
  }

  #versionOf({ litellmModel }: UsageCall, at: number): number {
    const born = Math.max(...this.#births.filter((birth) => birth <= last(this.#versions, at).since))
    const life = this.#versions.filter((version) => version.from <= at && version.since >= born)
    const served = life.filter((version) => version.model === litellmModel).at(-1)
    return (served ?? (life.at(-1) as Version)).since
  }

  #credits({ since, mode, tokensPerCredit }: TeamRule, call: UsageCall, cost: bigint): bigint {
    if (mode === 'USD') return cost
    if (mode === 'TOKENS') {
      const [tokens, per] = [BigInt(call.inputTokens + call.outputTokens) * ONE, BigInt(tokensPerCredit ?? 0)]
      return tokens / per + (2n * (tokens % per) >= per ? 1n : 0n)
    }
    if (mode === 'NONE') return 0n
    const job = call.jobId === null ? null : `${since} ${call.jobId}`
    if (job !== null && this.#jobs.has(job)) return 0n
    if (job !== null) this.#jobs.add(job)
    return ONE
  }

  versions(): object[] {
    return [...this.#spent.values()]
      .sort((a, b) => a.since - b.since || (a.model < b.model ? -1 : 1))
      .map(({ since, model, calls, cost }) => ({ served_since: since, litellm_model: model, calls, cost: decimal(cost) }))
  }

  accounts(): object[] {
    return [...this.#used]
      .filter(([, used]) => used > 0n)
      .sort(([a], [b]) => a - b)
      .map(([since, used]) => ({ team_since: since, used: decimal(used) }))
  }

  isExhausted(): boolean {
    const used = this.#used.get(this.teamSince) ?? 0n
    return used > 0n && used >= this.#allocated
  }

  /** All changes come before all calls, so credits can run low but once. */
  isLow(): boolean {
    const used = this.#used.get(this.teamSince) ?? 0n
    const metered = this.#rules.at(-1)?.mode !== 'NONE'
    return metered && used > 0n && this.#allocated > 0n && (this.#allocated - used) * 10n <= this.#allocated
  }
}

function last<T extends { readonly from: number }>(list: readonly T[], at: number): T {
  return list.filter(({ from }) => from <= at).at(-1) as T
}

function units(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(18, '0'))
}

function decimal(amount: bigint): string {
  const digits = amount.toString().padStart(19, '0')
  return `${digits.slice(0, -18)}.${digits.slice(-18)}`.replace(/\.?0+$/, '')
}
