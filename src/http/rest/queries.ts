/** Query parameters: text on the wire, whatever they stand for. */
import { z } from 'zod'
import { type InputField, type InputFields, text } from './inputs.ts'

export const MAX_LIMIT = 100
const LIMIT = `a whole number from 1 to ${MAX_LIMIT}`

/** What every list takes. */
export const paging: InputFields = {
  limit: {
    to: 'first',
    schema: z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(MAX_LIMIT, LIMIT).default(MAX_LIMIT).describe('How many at most.'),
  },
  cursor: { to: 'after', schema: z.string('a string').optional().describe('The `next_cursor` of the page before.') },
}

export function search(to: string, where: string): InputField {
  return text(to, `Part of the ${where}, case aside.`)
}

export function trueOrFalse(to: string, description: string): InputField {
  const schema = z.enum(['true', 'false'], 'true or false').transform((word) => word === 'true')
  return { to, schema: schema.describe(description) }
}
