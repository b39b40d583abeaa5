/** Credits that were spent cannot be taken back: the ledger says how many are left, the log does not. */
import type { RevertVeto } from '../../graphql/services.ts'
import { decimalOf, unitsOf } from '../../kernel/decimal.ts'
import { stateOf } from '../../kernel/world.ts'
import { team } from '../team/index.ts'

/** Events that move credits: whether their `amount` was given or, with -1, taken. */
const GIVING: Readonly<Record<string, bigint>> = { CreditsAdded: 1n, CreditsRefunded: 1n, CreditsAdjusted: 1n, CreditsWithdrawn: -1n }

export const spentCredits: RevertVeto = ({ world, usage }, events) => {
  const withdrawn = new Map<string, bigint>()
  const going = new Set<string>()
  for (const { type, key, data } of events) {
    // A team that goes takes its credits along.
    if (type === 'TeamCreated' || type === 'TeamRestored') going.add(key)
    const sign = GIVING[type]
    if (sign !== undefined) withdrawn.set(key, (withdrawn.get(key) ?? 0n) + sign * unitsOf((data as { amount: string }).amount))
  }
  for (const [teamId, amount] of withdrawn) {
    const state = stateOf(world, team, teamId)
    if (!state || going.has(teamId) || amount <= 0n) continue
    const left = unitsOf(state.creditsAllocated) - unitsOf(usage.spending.account(teamId)?.used ?? '0')
    if (left < amount) return `team ${teamId} has ${decimalOf(left)} credits left, fewer than the ${decimalOf(amount)} to be taken back`
  }
  return null
}
