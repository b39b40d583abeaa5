const whole = new Intl.NumberFormat('en')
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

export function count(value: number): string {
  return whole.format(value)
}

export function shortCount(value: number): string {
  return value < 10_000 ? whole.format(value) : short.format(value)
}

export function counted(value: number, one: string, many = `${one}s`): string {
  return `${whole.format(value)} ${value === 1 ? one : many}`
}

/** An amount in USD as the API gives it, to the cent, or to the first digits that say something. */
export function dollars(amount: string): string {
  const value = Number(amount)
  const digits =
    value !== 0 && Math.abs(value) < 0.01 ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', ...digits }).format(value)
}

export function price(
  pricing: { readonly inputPerMillionTokens: string; readonly outputPerMillionTokens: string } | null | undefined,
): string {
  if (!pricing) return 'no price'
  return `$${pricing.inputPerMillionTokens} in, $${pricing.outputPerMillionTokens} out per million tokens`
}
