import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { moment } from '../../src/cli/moment.ts'
import { table } from '../../src/cli/table.ts'

/** The lines of a table, in whatever colours the tests run. */
const linesOf = (text: string) => stripVTControlCharacters(text).split('\n')

const value = { title: 'value', of: (text: string) => text }

describe('a table', () => {
  it('keeps each row on one line, and shows what a terminal would obey', () => {
    const told = table(['two\r\n  lines', '\u001b[31mred\u0007', 'abc\u202edef'], [value])
    expect(linesOf(told)).toEqual(['value', 'two lines', '\\u{1b}[31mred\\u{7}', 'abc\\u{202e}def'])
  })

  it('shows absence as a dash', () => {
    const rows = [null, undefined, '', [], true, 0]
    const told = table(rows, [{ title: 'value', of: (cell) => cell as string | null }])
    expect(linesOf(told)).toEqual(['value', '-', '-', '-', '-', 'yes', '0'])
  })
})

describe('a moment', () => {
  it.each([
    ['42', { position: '42' }],
    ['2026-11-24', { time: '2026-11-24T00:00:00.000Z' }],
    ['2026-11-24T08:00', { time: '2026-11-24T08:00:00.000Z' }],
    ['2026-11-24 08:00:01.5', { time: '2026-11-24T08:00:01.500Z' }],
    ['2026-11-24T09:00:00+01:00', { time: '2026-11-24T08:00:00.000Z' }],
    ['2026-11-24t08:00z', { time: '2026-11-24T08:00:00.000Z' }],
  ])('%s is read as UTC unless it says otherwise', (text, expected) => {
    expect(moment(text)).toEqual(expected)
  })

  it.each(['', '-1', '1.5', 'now', '2026-02-30', '2026-13-01', '2026-11-24T25:00', '24.11.2026', '2026-11-24T08:00+1'])(
    '%j is none',
    (text) => {
      expect(() => moment(text)).toThrow('Expected a position of the log')
    },
  )
})
