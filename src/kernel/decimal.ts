import { BadInput } from './errors.ts'

/** Digits after the point that an amount or price may be given with. */
const INPUT_SCALE = 12
const INPUT_FORM = /^-?\d{1,15}(?:\.\d{1,12})?$/
/** Digits after the point that calculations carry: what a token costs at a price per million tokens is exact with them. */
const SCALE = 18
/** Whole units that make one: calculations are done on whole numbers of these. */
export const ONE = 10n ** BigInt(SCALE)
const FORM = /^(-?)(\d+)(?:\.(\d{1,18}))?$/

/** A canonical decimal string: no exponent, no leading or trailing zeros, no negative zero. */
export type Decimal = string

/** How many units a decimal is; throws when it is none. */
export function unitsOf(value: Decimal): bigint {
  const match = FORM.exec(value)
  if (!match) throw new Error(`not a decimal: ${value}`)
  const [, sign, whole = '0', fraction = ''] = match
  const magnitude = BigInt(whole) * ONE + BigInt(fraction.padEnd(SCALE, '0'))
  return sign ? -magnitude : magnitude
}

/** The decimal of so many units. */
export function decimalOf(units: bigint): Decimal {
  const magnitude = units < 0n ? -units : units
  const fraction = (magnitude % ONE).toString().padStart(SCALE, '0').replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${magnitude / ONE}${fraction ? `.${fraction}` : ''}`
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return decimalOf(unitsOf(a) + unitsOf(b))
}

/** Negative, zero or positive as a is below, at or above b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = unitsOf(a) - unitsOf(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The canonical form of an input, or a refusal that names the field. `minimum` is inclusive unless `above` is set. */
export function decimalInput(field: string, text: string, bounds: { minimum: Decimal; above?: boolean; maximum: Decimal }): Decimal {
  const parsed = INPUT_FORM.test(text) ? unitsOf(text) : null
  const low = unitsOf(bounds.minimum)
  const fits = parsed !== null && (bounds.above ? parsed > low : parsed >= low) && parsed <= unitsOf(bounds.maximum)
  if (parsed === null || !fits) {
    const range = bounds.above ? `above ${bounds.minimum} and at most ${bounds.maximum}` : `from ${bounds.minimum} to ${bounds.maximum}`
    throw new BadInput(field, text, `a decimal ${range} with at most ${INPUT_SCALE} digits after the point, such as "12.50"`)
  }
  return decimalOf(parsed)
}

/** The canonical form of a decimal that the store wrote (`10.500000` becomes `10.5`). */
export function canonicalDecimal(text: string): Decimal {
  return decimalOf(unitsOf(text))
}
