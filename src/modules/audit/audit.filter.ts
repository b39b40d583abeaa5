import { validate as isUuid } from 'uuid'
import type { EventFilter } from '../../event-log/event-pages.ts'
import type { Registry } from '../../event-log/registry.ts'
import { requireEventTypes, requireKnown } from '../../graphql/event-type-input.ts'
import { present } from '../../graphql/present.ts'
import { BadInput } from '../../kernel/errors.ts'
import type { AuditEventFilter } from './audit.inputs.ts'

/** Checks a filter against what can be in the log, so that a typing error is told and does not just find nothing. */
export function eventFilter(input: AuditEventFilter | null, registry: Registry): EventFilter {
  const filter = present(input ?? {})
  const entityTypes = registry.modules.map((module) => module.entity.name)
  const types = filter.types && requireEventTypes('filter.types', filter.types, registry)
  if (filter.entityType !== undefined) requireKnown('filter.entityType', filter.entityType, entityTypes)
  if (filter.correlationId !== undefined && !isUuid(filter.correlationId))
    throw new BadInput('filter.correlationId', filter.correlationId, 'a UUID')
  return { ...filter, ...(types ? { types } : {}) }
}
