/** What calls cost at list prices, exactly until the last step. */
import { decimalOf, ONE, unitsOf } from '../../kernel/decimal.ts'

interface Tokens {
  readonly inputTokens: number
  readonly outputTokens: number
}

interface Price {
  readonly inputPerMillionTokens: string
  readonly outputPerMillionTokens: string
}

const MILLION = 1_000_000n
/** A millionth of a dollar. */
const STEP = ONE / MILLION

/** USD a day for the tokens of so many days, rounded to a millionth of a dollar; half a one rounds up. */
export function costPerDay({ inputTokens, outputTokens }: Tokens, price: Price, days: number): string {
  const { inputPerMillionTokens: input, outputPerMillionTokens: output } = price
  const total = BigInt(inputTokens) * unitsOf(input) + BigInt(outputTokens) * unitsOf(output)
  const divisor = MILLION * BigInt(days) * STEP
  return decimalOf(((2n * total + divisor) / (2n * divisor)) * STEP)
}
