import { BadInput } from './errors.ts'

/** What names of aliases, groups, organizations and teams look like, and how people are told. */
export const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._:/-]{0,62}[A-Za-z0-9])?$/
export const NAME_FORM =
  '1 to 64 of the ASCII letters, digits, ".", "_", "-", ":" and "/", beginning and ending with a letter or digit, such as "gpt-4" or "eu/smart"'

/** Whether anything could have this name. */
export function isName(value: string): boolean {
  return NAME.test(value)
}

/** Names of aliases, groups, organizations and teams: what fits in a URL, a shell and a model field without quoting. */
export function nameInput(field: string, value: string, code = 'BAD_USER_INPUT'): string {
  if (!isName(value)) throw new BadInput(field, value, NAME_FORM, code)
  return value
}

/** Free text that people read: bounded, no control characters other than line breaks and tabs, well-formed Unicode. */
export function textInput(field: string, value: string, maximum: number, minimum = 0): string {
  const fits = value.length >= minimum && value.length <= maximum && value.isWellFormed() && !hasControl(value)
  if (!fits) throw new BadInput(field, value, `${minimum} to ${maximum} characters of text without control characters`)
  if (minimum > 0 && value.trim() === '') throw new BadInput(field, value, 'text that is not only white space')
  return value
}

/** One line of text, such as a display name. */
export function lineInput(field: string, value: string, maximum: number): string {
  if (/[\n\r\t]/.test(value)) throw new BadInput(field, value, `one line of 1 to ${maximum} characters`)
  return textInput(field, value, maximum, 1)
}

/** A list of names, each once; duplicates are a mistake worth naming. */
export function namesInput(field: string, values: readonly string[], maximum = 1000): readonly string[] {
  if (values.length > maximum) throw new BadInput(field, values.length, `at most ${maximum} names in one call`)
  const seen = new Set<string>()
  for (const value of values) {
    nameInput(field, value)
    if (seen.has(value)) throw new BadInput(field, value, 'each name once')
    seen.add(value)
  }
  return values
}

/** Whether PostgreSQL and UTF-8 can carry it: no lone surrogate, no NUL. */
export function isStorable(value: string): boolean {
  return value.isWellFormed() && !value.includes('\u0000')
}

function hasControl(value: string): boolean {
  return /[\p{Cc}]/u.test(value.replace(/[\n\r\t]/g, ''))
}
