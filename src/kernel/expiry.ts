import { BadInput } from './errors.ts'

/** A time in the future as ISO text in UTC with milliseconds, the form that the store gives back; null for what does not expire. */
export function expiryInput(field: string, value: string | null, now: string): string | null {
  if (value === null) return null
  const time = Date.parse(value)
  if (!(time > Date.parse(now) && time < Date.UTC(10_000, 0)))
    throw new BadInput(field, value, 'a time in the future and before the year 10000')
  return new Date(time).toISOString()
}
