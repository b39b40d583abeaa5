import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonProblem, sameJson } from '../../src/kernel/json.ts'

function nested(levels: number): object {
  let value: object = {}
  for (let level = 1; level < levels; level += 1) value = level % 2 ? { inner: value } : { list: [value] }
  return value
}

const jsonObjects = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 })

describe("a caller's own JSON", () => {
  it.each([{}, { a: 1 }, { a: { b: { c: [null, true, 'text', 1.5] } } }, { __proto__: null }, JSON.parse('{"__proto__": {"a": 1}}')])(
    'may be %j',
    (value) => expect(jsonProblem(value)).toBeNull(),
  )

  it.each([
    ['a list', [1]],
    ['a text', 'text'],
    ['a number', 1],
    ['null', null],
    ['nothing', undefined],
  ])('may not be %s', (_, value) => expect(jsonProblem(value)).toBe('not an object'))

  it('may be 16,384 characters long and no longer', () => {
    expect(jsonProblem({ a: 'x'.repeat(16_384 - '{"a":""}'.length) })).toBeNull()
    expect(jsonProblem({ a: 'x'.repeat(16_385 - '{"a":""}'.length) })).toBe('16385 characters long')
  })

  it('may have eight levels and no more', () => {
    const levels = (n: number): object => (n === 1 ? {} : { inner: levels(n - 1) })
    expect(jsonProblem(levels(8))).toBeNull()
    expect(jsonProblem(levels(9))).toBe('nested too deep')
  })

  it('is refused, not choked on, when it is nested a hundred thousand deep', () => {
    expect(jsonProblem(nested(100_000))).toBe('nested too deep')
  })

  it.each([
    ['a NUL in a value', { a: 'x\u0000' }],
    ['a NUL in a name', { 'x\u0000': 1 }],
    ['a lone surrogate deep inside', { a: [{ b: '\udc00' }] }],
    ['a lone surrogate in a name', { a: { '\ud800': 1 } }],
  ])('may not have %s', (_, value) => expect(jsonProblem(value)).toBe('text with a lone surrogate or a NUL'))

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('may not have %s', (number) =>
    expect(jsonProblem({ a: [number] })).toBe('a number that JSON cannot say'),
  )
})

describe('sameness', () => {
  it('does not mind the order of members', () => {
    fc.assert(
      fc.property(jsonObjects, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(sameJson(value, reversed)).toBe(true)
        expect(sameJson(value, structuredClone(value))).toBe(true)
      }),
    )
  })

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: [] }, { a: {} }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: null }, {}],
    [{ a: null }, { a: {} }],
    [{ a: 1 }, { a: '1' }],
    [{}, null],
    [{ toString: 1 }, { a: 1 }],
    [{ a: undefined }, { toString: undefined }],
  ])('tells %j from %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false)
    expect(sameJson(b, a)).toBe(false)
  })
})
