/** Numbers by their text: an amount reaches the domain digit by digit as the client wrote it, and goes out likewise. */

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/

/** `1e-7` and `0.0000001` are the same plain text; null when the text is no number, or one with a very long plain form. */
export function plainDecimal(text: string): string | null {
  const [, sign, whole, fraction = '', exponent = '0'] = NUMBER.exec(text) ?? []
  if (whole === undefined || text.length > 100) return null
  const shift = Number(exponent)
  if (Math.abs(shift) > 30) return null
  const digits = `${'0'.repeat(Math.max(0, -shift))}${whole}${fraction}${'0'.repeat(Math.max(0, shift))}`
  const point = digits.length - fraction.length - Math.max(0, shift) + shift
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const after = digits.slice(point).replace(/0+$/, '')
  return `${sign}${before}${after ? `.${after}` : ''}`
}

/** What newer engines know and TypeScript's library does not describe yet. */
const exactJson = JSON as unknown as {
  parse(text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown): unknown
  rawJSON(text: string): object
}

/** Parses JSON; numbers under one of the names become their text, untouched by floating point. */
export function parseJson(text: string, exact: ReadonlySet<string>): unknown {
  return exactJson.parse(text, (key, value, { source }) => {
    // A member of this name would become the object's prototype wherever it is copied by assignment.
    if (key === '__proto__') throw new SyntaxError('a member named __proto__')
    return typeof value === 'number' && exact.has(key) ? source : value
  })
}

/** A value that JSON.stringify writes as a number with exactly these digits. */
export function jsonNumber(decimal: string): object {
  return exactJson.rawJSON(decimal)
}
