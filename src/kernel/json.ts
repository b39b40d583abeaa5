import { isStorable } from './text.ts'

const MAX_CHARACTERS = 16_384
const MAX_DEPTH = 8

/** What keeps a value from being stored as a caller's own JSON object, or null when nothing does. */
export function jsonProblem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object'
  if (isDeeper(value, MAX_DEPTH)) return 'nested too deep'
  const text = JSON.stringify(value)
  if (text.length > MAX_CHARACTERS) return `${text.length} characters long`
  return badText(value)
}

/** Whether two JSON values are the same, the order of members aside. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length && names.every((name) => Object.hasOwn(right, name) && sameJson(left[name], right[name]))
  )
}

/** Looks no further down than it must, so that no depth overflows the stack. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1))
}

function badText(value: unknown): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : 'text with a lone surrogate or a NUL'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that JSON cannot say'
  if (typeof value !== 'object' || value === null) return null
  for (const [name, member] of Object.entries(value)) {
    const problem = badText(name) ?? badText(member)
    if (problem) return problem
  }
  return null
}
