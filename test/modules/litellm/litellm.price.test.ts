import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PerToken } from '../../../src/modules/litellm/litellm.price.ts'

describe('a price per token', () => {
  test.each([
    ['0', '0.0'],
    ['1', '0.000001'],
    ['2.5', '0.0000025'],
    ['0.15', '0.00000015'],
    ['30', '0.00003'],
    ['1000000', '1.0'],
    ['999999.999999999999', '0.999999999999999999'],
    ['0.000000000001', '0.000000000000000001'],
  ])('of %s per million is %s', (perMillion, perToken) => {
    expect(new PerToken(perMillion).text).toBe(perToken)
  })

  test('is a millionth, digit by digit, and never in exponent form', () => {
    const decimal = fc.tuple(fc.nat(1_000_000), fc.nat(999_999_999)).map(([whole, part]) => `${whole}.${String(part).padStart(9, '0')}`)
    fc.assert(
      fc.property(decimal, (perMillion) => {
        const { text } = new PerToken(perMillion.replace(/\.?0+$/, '') || '0')
        expect(text).toMatch(/^\d+\.\d+$/)
        expect(Number(text)).toBe(Number(`${perMillion}e-6`))
      }),
    )
  })
})
