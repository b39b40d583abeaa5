import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadInput, shown } from '../../src/kernel/errors.ts'
import { lineInput, nameInput, namesInput, textInput } from '../../src/kernel/text.ts'
import { badNames } from '../support/bad-input.ts'
import { refusalOf } from '../support/deciding.ts'

describe('a name', () => {
  it.each(['a', 'gpt-4', 'eu/smart', 'A.b_c-d:e/f', '0', 'x'.repeat(64)])('may be %s', (name) => expect(nameInput('name', name)).toBe(name))

  it.each(badNames)('may not be $what', ({ name }) => {
    const refusal = refusalOf(() => nameInput('name', name))
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' })
    expect(refusal.message).toContain('is not accepted: expected 1 to 64 of the ASCII letters')
  })

  it.each(['-a', 'a-', '.a', 'a.', '/a', 'a/', ':a', 'a:', '_a', 'a_'])(
    'may not be %s: it begins and ends with a letter or digit',
    (name) => expect(refusalOf(() => nameInput('name', name)).code).toBe('BAD_USER_INPUT'),
  )

  it('may not hold anything but ASCII letters, digits and five signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (odd) => {
        const accepted = /^[A-Za-z0-9._:/-]*$/.test(odd)
        const name = `a${odd}z`
        if (accepted) expect(nameInput('name', name)).toBe(name)
        else expect(refusalOf(() => nameInput('name', name)).code).toBe('BAD_USER_INPUT')
      }),
      { numRuns: 1_000 },
    )
  })

  it('is refused with the code that its kind has', () => {
    expect(refusalOf(() => nameInput('name', '', 'INVALID_ALIAS_NAME')).code).toBe('INVALID_ALIAS_NAME')
  })
})

describe('a list of names', () => {
  it('may be empty, and keeps its order', () => {
    expect(namesInput('modelAliases', [])).toEqual([])
    expect(namesInput('modelAliases', ['b', 'a'])).toEqual(['b', 'a'])
  })

  it('names the name that is there twice', () => {
    const refusal = refusalOf(() => namesInput('modelAliases', ['a', 'b', 'b']))
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'modelAliases' })
    expect(refusal.message).toBe('modelAliases `b` is not accepted: expected each name once')
  })

  it('names the name that is none', () => {
    expect(refusalOf(() => namesInput('modelAliases', ['a', 'sm\u0430rt'])).message).toContain('modelAliases `sm\u0430rt` is not accepted')
  })

  it('has a limit', () => {
    const names = Array.from({ length: 1_001 }, (_, i) => `a${i}`)
    expect(namesInput('modelAliases', names.slice(1))).toHaveLength(1_000)
    expect(refusalOf(() => namesInput('modelAliases', names)).message).toContain(
      'modelAliases `1001` is not accepted: expected at most 1000',
    )
  })
})

describe('text', () => {
  it.each(['', 'plain', 'two\nlines\ta tab\r\n', 'naïve 日本語 😀', 'x'.repeat(20)])('may be %j', (text) =>
    expect(textInput('description', text, 20)).toBe(text),
  )

  it.each([
    ['too long', 'x'.repeat(21)],
    ['a NUL', 'a\u0000b'],
    ['an escape', '\u001b[31mred'],
    ['a C1 control', 'a\u0085b'],
    ['a lone surrogate', 'a\ud800b'],
  ])('may not have or be %s', (_, text) => {
    const refusal = refusalOf(() => textInput('description', text, 20))
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'description' })
    expect(refusal.message).toContain('is not accepted: expected 0 to 20 characters of text without control characters')
  })

  it('may not be white space alone where some is wanted', () => {
    expect(refusalOf(() => textInput('reason', ' \n', 20, 1)).message).toContain('expected text that is not only white space')
    expect(refusalOf(() => textInput('reason', '', 20, 1)).message).toContain('expected 1 to 20 characters')
  })
})

describe('a line', () => {
  it('is text without a line break', () => {
    expect(lineInput('name', 'Acme, Inc.', 20)).toBe('Acme, Inc.')
    for (const line of ['two\nlines', 'two\rlines', 'a\ttab']) {
      expect(refusalOf(() => lineInput('name', line, 20)).message).toContain('expected one line of 1 to 20 characters')
    }
    for (const line of ['', '   ', '\u00a0', 'x'.repeat(21), 'a\u0000b']) {
      expect(refusalOf(() => lineInput('name', line, 20)).code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('a value in a sentence', () => {
  it('shows what cannot be seen', () => {
    expect(shown('sm\u200dart')).toBe('`sm\\u{200d}art`')
    expect(shown('\u202etrams')).toBe('`\\u{202e}trams`')
    expect(shown('a\nb\u0000')).toBe('`a\\u{a}b\\u{0}`')
    expect(shown('a\u2028b')).toBe('`a\\u{2028}b`')
    expect(shown(7)).toBe('`7`')
  })

  it('is cut when it is long', () => {
    expect(shown('x'.repeat(81))).toBe(`\`${'x'.repeat(80)}...\``)
  })

  it('is well-formed and of bounded length whatever was given', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
            fc.constant('😀'),
          ),
          maxLength: 120,
        }),
        (text) => {
          const refusal = new BadInput('name', text, 'something else')
          expect(refusal.message.isWellFormed()).toBe(true)
          expect(String(refusal.details.value).isWellFormed()).toBe(true)
          expect([...shown(text)].length).toBeLessThanOrEqual(85)
          expect(refusal.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        },
      ),
    )
  })
})
