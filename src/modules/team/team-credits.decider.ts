/** What may be done with a team's credits. */
import { unhandled } from '../../kernel/decider.ts'
import { addDecimals, compareDecimals, type Decimal, decimalInput, decimalOf, unitsOf } from '../../kernel/decimal.ts'
import { BadInput } from '../../kernel/errors.ts'
import { textInput } from '../../kernel/text.ts'
import type { AddCredits, AdjustCredits, NoteLowCredits, RefundCredits, WithdrawCredits } from './team.commands.ts'
import type { CreditMode, TeamEvent } from './team.events.ts'

export const MAX_CREDITS = '100000000000000'

interface CreditState {
  readonly creditMode: CreditMode
  readonly creditsAllocated: Decimal
  readonly creditsLowAt: Decimal | null
}

type CreditCommand = AddCredits | RefundCredits | AdjustCredits | WithdrawCredits | NoteLowCredits

export function decideCredits(command: CreditCommand, state: CreditState): TeamEvent[] {
  switch (command.type) {
    case 'AddCredits':
    case 'RefundCredits':
      return giveCredits(command, state)
    case 'AdjustCredits':
      return adjustCredits(command, state)
    case 'WithdrawCredits':
      return withdrawCredits(command, state)
    case 'NoteLowCredits':
      return noteLowCredits(command, state)
    default:
      return unhandled(command)
  }
}

/** What is added, given back or adjusted counts as allocated: what calls used stays used. */
function giveCredits({ type, key, data }: AddCredits | RefundCredits, state: CreditState): TeamEvent[] {
  const amount = decimalInput('amount', data.amount, { minimum: '0', above: true, maximum: MAX_CREDITS })
  requireRoom(amount, state)
  return [{ type: type === 'AddCredits' ? 'CreditsAdded' : 'CreditsRefunded', key, data: { amount, description: descriptionOf(data) } }]
}

function adjustCredits({ key, data }: AdjustCredits, state: CreditState): TeamEvent[] {
  const amount = decimalInput('amount', data.amount, { minimum: `-${MAX_CREDITS}`, maximum: MAX_CREDITS })
  if (amount === '0') throw new BadInput('amount', data.amount, 'a decimal other than 0')
  requireRoom(amount, state)
  const { creditsAllocated: allocated } = state
  const left = unitsOf(allocated) - unitsOf(data.used)
  if (amount.startsWith('-') && left + unitsOf(amount) < 0n) {
    const least = left > 0n ? `no less than -${decimalOf(left)}` : 'nothing below 0'
    throw new BadInput('amount', data.amount, `${least}: of the ${allocated} credits of the team ${data.used} are used`)
  }
  return [{ type: 'CreditsAdjusted', key, data: { amount, description: descriptionOf(data) } }]
}

function requireRoom(amount: Decimal, { creditsAllocated }: CreditState): void {
  if (compareDecimals(addDecimals(creditsAllocated, amount), MAX_CREDITS) <= 0) return
  throw new BadInput('amount', amount, `no more than brings the ${creditsAllocated} credits of the team to ${MAX_CREDITS}`)
}

function descriptionOf({ description }: { readonly description: string | null }): string | null {
  return description === null ? null : textInput('description', description, 1_000)
}

function withdrawCredits({ key, data }: WithdrawCredits, { creditsAllocated }: CreditState): TeamEvent[] {
  const amount = decimalInput('amount', data.amount, { minimum: '0', above: true, maximum: MAX_CREDITS })
  if (compareDecimals(amount, creditsAllocated) > 0) {
    throw new BadInput('amount', data.amount, `no more than the ${creditsAllocated} credits that the team was given`)
  }
  return [{ type: 'CreditsWithdrawn', key, data: { amount, description: data.description } }]
}

/** Whether what remains is down to the share that counts as low; nothing allocated is nothing to run low. */
export function isLow(allocated: Decimal, used: Decimal, percent: number): boolean {
  const all = unitsOf(allocated)
  return all > 0n && (all - unitsOf(used)) * 100n <= all * BigInt(percent)
}

/**
 * Once per crossing. Usage only grows: while the credits would be low even if none had been used since they were noted, they
 * cannot have been above in between, whatever the caller believes.
 */
function noteLowCredits({ key, data }: NoteLowCredits, { creditMode, creditsAllocated, creditsLowAt }: CreditState): TeamEvent[] {
  const { used, percent, risen } = data
  if (creditMode === 'NONE' || !isLow(creditsAllocated, used, percent)) return []
  if (creditsLowAt !== null && (!risen || isLow(creditsAllocated, creditsLowAt, percent))) return []
  const remaining = decimalOf(unitsOf(creditsAllocated) - unitsOf(used))
  return [{ type: 'CreditsRunLow', key, data: { remaining, allocated: creditsAllocated } }]
}
