import { distance } from 'fastest-levenshtein'
import { validate as isUuid } from 'uuid'
import type { EventFilter } from '../../event-log/event-pages.ts'
import type { Registry } from '../../event-log/registry.ts'
import { present } from '../../graphql/present.ts'
import { BadInput, shown } from '../../kernel/errors.ts'
import type { AuditEventFilter } from './audit.inputs.ts'

/** Checks a filter against what can be in the log, so that a typing error is told and does not just find nothing. */
export function eventFilter(input: AuditEventFilter | null, registry: Registry): EventFilter {
  const filter = present(input ?? {})
  const entityTypes = registry.modules.map((module) => module.entity.name)
  const types = filter.types && [...new Set(filter.types)]
  for (const type of types ?? []) requireKnown('filter.types', type, registry.eventTypes)
  if (filter.entityType !== undefined) requireKnown('filter.entityType', filter.entityType, entityTypes)
  if (filter.correlationId !== undefined && !isUuid(filter.correlationId))
    throw new BadInput('filter.correlationId', filter.correlationId, 'a UUID')
  if (types?.length === 0) throw new BadInput('filter.types', '[]', 'at least one kind of event')
  return { ...filter, ...(types ? { types } : {}) }
}

function requireKnown(field: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return
  const furthest = Math.max(value.length, 3) / 3
  const near = known.filter((name) => distance(name.toLowerCase(), value.toLowerCase()) <= furthest).slice(0, 3)
  throw new BadInput(field, value, near.length > 0 ? near.map(shown).join(' or ') : `one of ${known.join(', ')}`)
}
