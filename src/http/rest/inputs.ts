/** Members of REST requests: the form of each, and the place that it takes among the variables of the GraphQL operation. */
import { z } from 'zod'
import { plainDecimal } from './decimal-text.ts'

export interface InputField {
  readonly schema: z.ZodType
  /** Dotted path among the variables, such as `pricing.inputPerMillionTokens`. */
  readonly to: string
  /** Whether a number keeps its digits. */
  readonly exact?: true
}

export type InputFields = Readonly<Record<string, InputField>>

/** Every error message below finishes the sentence "expected ...". */
export function text(to: string, description: string, example?: string): InputField {
  const accepted = example === undefined ? 'a string' : `a string such as "${example}"`
  return { to, schema: z.string(accepted).meta({ description, ...(example === undefined ? {} : { examples: [example] }) }) }
}

export function flag(to: string, description: string): InputField {
  return { to, schema: z.boolean('true or false').describe(description) }
}

/** A list of names. */
export function names(to: string, description: string): InputField {
  return { to, schema: z.array(z.string('a string'), 'a list of strings such as ["gpt-4"]').describe(description) }
}

export function count(to: string, description: string): InputField {
  const accepted = 'a whole number from 1 to 2147483647'
  return { to, schema: z.int(accepted).min(1, accepted).max(2_147_483_647, accepted).describe(description) }
}

const DECIMAL = 'a number, or a string such as "12.50", with at most 15 digits before and 12 after the point'

export function decimal(to: string, description: string): InputField {
  const schema = z
    .union([z.number(), z.string()], DECIMAL)
    .transform((given, context) => {
      const plain = plainDecimal(String(given))
      if (plain === null) context.addIssue({ code: 'custom', message: DECIMAL, input: given })
      return plain ?? z.NEVER
    })
    .describe(description)
  return { to, schema, exact: true }
}

/** A JSON object of the client's own. */
export function json(to: string, description: string): InputField {
  return { to, schema: z.record(z.string(), z.unknown(), 'a JSON object').describe(description) }
}

/** A word in lower case that stands for a GraphQL enum value. */
export function choice(to: string, words: readonly [string, ...string[]], description: string): InputField {
  const schema = z.enum(words, `one of ${words.join(', ')}`)
  return { to, schema: schema.transform((word) => word.toUpperCase()).describe(description) }
}

/** In place of a path: the value is an object whose members are variables themselves. */
export const ALL_MEMBERS = '*'

const MONTH = 'a month as YYYY-MM, such as "2026-11"'

/** A UTC month by its name, as the variables `from` and `to`. */
export function month(description: string): InputField {
  const schema = z
    .string(MONTH)
    .regex(/^2\d{3}-(0[1-9]|1[0-2])$/, MONTH)
    .transform((name) => {
      const from = new Date(`${name}-01T00:00:00Z`)
      const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1))
      return { from: from.toISOString(), to: to.toISOString() }
    })
    .meta({ description, examples: ['2026-11'] })
  return { to: ALL_MEMBERS, schema }
}

/** May be left out. */
export function optional(field: InputField): InputField {
  return { ...field, schema: field.schema.optional() }
}

/** May be left out; null takes the value away. */
export function nullish(field: InputField): InputField {
  return { ...field, schema: field.schema.nullish() }
}
