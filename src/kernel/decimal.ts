import { BadInput } from './errors.ts'

/** Digits after the point that amounts and prices may carry. */
const SCALE = 12
const UNIT = 10n ** BigInt(SCALE)
const FORM = /^(-?)(\d{1,15})(?:\.(\d{1,12}))?$/

/** A canonical decimal string: no exponent, no leading or trailing zeros, no negative zero. */
export type Decimal = string

/** Parses at most 15 digits before and 12 after the point; null when `text` is not such a number. */
function scaled(text: string): bigint | null {
  const match = FORM.exec(text)
  if (!match) return null
  const [, sign, whole = '0', fraction = ''] = match
  const magnitude = BigInt(whole) * UNIT + BigInt(fraction.padEnd(SCALE, '0'))
  return sign ? -magnitude : magnitude
}

function format(value: bigint): Decimal {
  const magnitude = value < 0n ? -value : value
  const fraction = (magnitude % UNIT).toString().padStart(SCALE, '0').replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${magnitude / UNIT}${fraction ? `.${fraction}` : ''}`
}

function exact(value: Decimal): bigint {
  const parsed = scaled(value)
  if (parsed === null) throw new Error(`not a decimal: ${value}`)
  return parsed
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return format(exact(a) + exact(b))
}

/** Negative, zero or positive as a is below, at or above b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = exact(a) - exact(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The canonical form of an input, or a refusal that names the field. `minimum` is inclusive unless `above` is set. */
export function decimalInput(field: string, text: string, bounds: { minimum: Decimal; above?: boolean; maximum: Decimal }): Decimal {
  const parsed = scaled(text)
  const low = exact(bounds.minimum)
  const fits = parsed !== null && (bounds.above ? parsed > low : parsed >= low) && parsed <= exact(bounds.maximum)
  if (parsed === null || !fits) {
    const range = bounds.above ? `above ${bounds.minimum} and at most ${bounds.maximum}` : `from ${bounds.minimum} to ${bounds.maximum}`
    throw new BadInput(field, text, `a decimal ${range} with at most ${SCALE} digits after the point, such as "12.50"`)
  }
  return format(parsed)
}

/** The canonical form of a decimal that the store wrote (`10.500000` becomes `10.5`). */
export function canonicalDecimal(text: string): Decimal {
  return format(exact(text))
}
