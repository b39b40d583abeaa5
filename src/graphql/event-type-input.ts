import { distance } from 'fastest-levenshtein'
import type { Registry } from '../event-log/registry.ts'
import { BadInput, shown } from '../kernel/errors.ts'

/** Kinds of events, each once; refuses an empty list and kinds that no event can have, telling near ones. */
export function requireEventTypes(field: string, types: readonly string[], registry: Registry): string[] {
  for (const type of types) requireKnown(field, type, registry.eventTypes)
  if (types.length === 0) throw new BadInput(field, '[]', 'at least one kind of event')
  return [...new Set(types)]
}

export function requireKnown(field: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return
  const furthest = Math.max(value.length, 3) / 3
  const near = known.filter((name) => distance(name.toLowerCase(), value.toLowerCase()) <= furthest).slice(0, 3)
  throw new BadInput(field, value, near.length > 0 ? near.map(shown).join(' or ') : `one of ${known.join(', ')}`)
}
