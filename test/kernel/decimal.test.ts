import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, canonicalDecimal, compareDecimals, decimalInput } from '../../src/kernel/decimal.ts'
import { refusalOf } from '../support/deciding.ts'

/** An exact fraction: the number is numerator / 10^scale. */
interface Fraction {
  readonly numerator: bigint
  readonly scale: number
}

const digits = (minimum: number, maximum: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: minimum, maxLength: maximum })

/** Spellings that are understood, leading and trailing zeros included, with what they mean. */
const spelled = (whole: number, fraction: number) =>
  fc.tuple(fc.boolean(), digits(1, whole), fc.option(digits(1, fraction), { nil: undefined })).map(([negative, whole, fraction = '']) => ({
    text: `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`,
    exact: { numerator: BigInt(`${whole}${fraction}`) * (negative ? -1n : 1n), scale: fraction.length },
  }))

const decimals = spelled(30, 18)

const scaledTo = ({ numerator, scale }: Fraction, wanted: number) => numerator * 10n ** BigInt(wanted - scale)
const plus = (a: Fraction, b: Fraction): Fraction => ({ numerator: scaledTo(a, 18) + scaledTo(b, 18), scale: 18 })
const minus = (a: Fraction, b: Fraction): Fraction => ({ numerator: scaledTo(a, 18) - scaledTo(b, 18), scale: 18 })
const exactly = (text: string): Fraction => {
  const [whole = '', fraction = ''] = text.split('.')
  return { numerator: BigInt(`${whole}${fraction}`), scale: fraction.length }
}
const same = (a: Fraction, b: Fraction) => scaledTo(a, 18) === scaledTo(b, 18)

const CANONICAL = /^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/

describe('decimals', () => {
  it('add up exactly', () => {
    fc.assert(fc.property(decimals, decimals, (a, b) => same(exactly(addDecimals(a.text, b.text)), plus(a.exact, b.exact))))
  })

  it('compare as the numbers they are', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const difference = minus(a.exact, b.exact).numerator
        expect(compareDecimals(a.text, b.text)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0)
      }),
    )
  })

  it('have one spelling each: without needless zeros, exponent or negative zero', () => {
    fc.assert(
      fc.property(decimals, ({ text, exact }) => {
        const canonical = canonicalDecimal(text)
        expect(canonical).toMatch(CANONICAL)
        expect(same(exactly(canonical), exact)).toBe(true)
        expect(canonicalDecimal(canonical)).toBe(canonical)
      }),
    )
  })

  it('are as right as floats are wrong', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(addDecimals('99999999999999', '-0.000000000001')).toBe('99999999999998.999999999999')
    expect(canonicalDecimal('10.500000')).toBe('10.5')
    expect(canonicalDecimal('-0.000')).toBe('0')
  })

  it('refuse to calculate with what is no decimal', () => {
    expect(() => addDecimals('1', 'one')).toThrow('not a decimal: one')
    expect(() => canonicalDecimal('NaN')).toThrow('not a decimal: NaN')
  })
})

describe('decimal input', () => {
  const upTo100 = { minimum: '0', maximum: '100' }

  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.00', '0'],
    ['007', '7'],
    ['12.50', '12.5'],
    ['100', '100'],
    ['0.000000000001', '0.000000000001'],
  ])('takes %s as %s', (text, canonical) => expect(decimalInput('price', text, upTo100)).toBe(canonical))

  it.each([
    '',
    ' ',
    '-1',
    '-0.000000000001',
    '100.000000000001',
    '1e2',
    '1E2',
    'NaN',
    'Infinity',
    '-Infinity',
    '+1',
    '.5',
    '5.',
    '1,5',
    '1_000',
    '0x10',
    ' 1',
    '1\n',
    '1.2.3',
    '0.0000000000001',
    '9'.repeat(400),
    '١٢',
    '１２',
    '--1',
  ])('refuses %j, naming field, value and what is accepted', (text) => {
    const refusal = refusalOf(() => decimalInput('price', text, upTo100))
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'price' })
    expect(refusal.message).toMatch(/^price `.*` is not accepted: expected a decimal from 0 to 100 with at most 12 digits/)
  })

  it('says so when the bound itself is not accepted', () => {
    const above = { minimum: '0', above: true, maximum: '100' }
    expect(decimalInput('amount', '0.01', above)).toBe('0.01')
    expect(refusalOf(() => decimalInput('amount', '0', above)).message).toContain('a decimal above 0 and at most 100')
  })

  it('accepts exactly the numbers between its bounds', () => {
    fc.assert(
      fc.property(spelled(15, 12), ({ text, exact }) => {
        const fits = exact.numerator >= 0n && scaledTo(exact, 12) <= 100n * 10n ** 12n
        if (fits) expect(same(exactly(decimalInput('price', text, upTo100)), exact)).toBe(true)
        else expect(refusalOf(() => decimalInput('price', text, upTo100)).code).toBe('BAD_USER_INPUT')
      }),
    )
  })
})
