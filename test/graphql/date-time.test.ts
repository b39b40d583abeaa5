import { GraphQLDateTime } from 'graphql-scalars'
import { describe, expect, it } from 'vitest'
import { DateTime } from '../../src/graphql/scalars.ts'

const outcome = (scalar: { parseValue(value: unknown): unknown }, value: unknown) => {
  try {
    return scalar.parseValue(value)
  } catch (error) {
    return String(error)
  }
}

describe('DateTime', () => {
  it.each([
    '2026-05-03T14:03:00Z',
    '2026-05-03T14:03:00.123Z',
    '2028-02-29T23:59:59.999Z',
    '2026-02-29T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-04-31T12:00:00.000Z',
    '2026-13-01T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-12-31T24:00:00Z',
    '2016-12-31T23:59:60Z',
    '2026-05-03T14:60:00Z',
    '2026-05-03T14:03:00.1Z',
    '2026-05-03T14:03:00.123456Z',
    '2026-05-03T14:03:00+02:00',
    '2026-05-03t14:03:00z',
    '2026-05-03T14:03:00',
    '2026-05-03',
    '',
    1_777_777_777_777,
    null,
    {},
  ])('takes %j as its library does', (value) => {
    expect(outcome(DateTime, value)).toEqual(outcome(GraphQLDateTime, value))
  })
})
