import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { GraphQLDateTime, GraphQLJSON, GraphQLSafeInt } from 'graphql-scalars'

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/

/** Times come by the thousand, nearly all in this form; what it is not sure of goes to the library's checks, which cost several times as much. */
function moment(value: unknown): Date {
  if (typeof value === 'string' && UTC.test(value)) {
    const date = new Date(value)
    // The 30th of February is a day of March to the engine.
    if (date.getUTCDate() === Number(value.slice(8, 10))) return date
  }
  return GraphQLDateTime.parseValue(value)
}

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  parseValue: moment,
  description: 'A moment as ISO 8601 text with a time zone, such as `2026-05-03T14:03:00Z`; answers are in UTC with milliseconds.',
})
export const Json = new GraphQLScalarType({ ...GraphQLJSON.toConfig(), name: 'JSON', description: 'Any JSON value.', specifiedByURL: null })
export const SafeInt = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: 'SafeInt',
  description: 'A whole number up to 2^53 - 1: counts that outgrow 32 bits.',
  specifiedByURL: null,
})

function badInput(name: string, value: unknown, accepted: string): GraphQLError {
  return new GraphQLError(`${name} ${JSON.stringify(value)} is not accepted: expected ${accepted}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** The exact text of a scalar literal, so that `0.1` never becomes a float on its way. */
function literalText(node: ValueNode): unknown {
  return node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING ? node.value : node.kind
}

const DECIMAL = /^-?\d+(\.\d+)?$/
const DECIMAL_FORM = 'a decimal as a string, such as "12.50" (no exponent, no float)'

function decimalText(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  if (typeof text !== 'string' || !DECIMAL.test(text)) throw badInput('Decimal', value, DECIMAL_FORM)
  return text
}

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact amount as a decimal string, such as "12.50", never a float; whole numbers may be sent as numbers.',
  serialize: decimalText,
  parseValue: decimalText,
  parseLiteral: (node) => decimalText(literalText(node)),
})

const POSITION_FORM = 'a log position as a string of digits, such as "42"'

function positionNumber(value: unknown): number {
  const text = typeof value === 'number' ? String(value) : value
  const position = typeof text === 'string' && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(position)) throw badInput('Position', value, POSITION_FORM)
  return position
}

export const Position = new GraphQLScalarType<number, string>({
  name: 'Position',
  description: 'A place in the log of events, counted from 1 without gaps: a 64-bit integer as a string.',
  serialize: (value) => String(positionNumber(value)),
  parseValue: positionNumber,
  parseLiteral: (node) => positionNumber(literalText(node)),
})
