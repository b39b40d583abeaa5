/** Credits that were spent cannot be taken back: the ledger says how many are left, the log does not. */
import type { RevertVeto } from '../../graphql/services.ts'
import { decimalOf, unitsOf } from '../../kernel/decimal.ts'
import { stateOf } from '../../kernel/world.ts'
import { team } from '../team/index.ts'

export const spentCredits: RevertVeto = ({ world, usage }, events) => {
  const withdrawn = new Map<string, bigint>()
  const going = new Set<string>()
  for (const { type, key, data } of events) {
    // A team that goes takes its credits along.
    if (type === 'TeamCreated' || type === 'TeamRestored') going.add(key)
    if (type !== 'CreditsAdded' && type !== 'CreditsWithdrawn') continue
    const amount = unitsOf((data as { amount: string }).amount)
    withdrawn.set(key, (withdrawn.get(key) ?? 0n) + (type === 'CreditsAdded' ? amount : -amount))
  }
  for (const [teamId, amount] of withdrawn) {
    const state = stateOf(world, team, teamId)
    if (!state || going.has(teamId) || amount <= 0n) continue
    const left = unitsOf(state.creditsAllocated) - unitsOf(usage.spending.account(teamId)?.used ?? '0')
    if (left < amount) return `team ${teamId} has ${decimalOf(left)} credits left, fewer than the ${decimalOf(amount)} to be taken back`
  }
  return null
}
