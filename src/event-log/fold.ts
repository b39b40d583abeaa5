import type { ProjectedEvent } from '../kernel/event.ts'
import type { Change } from '../kernel/module.ts'
import type { Draft, Entity, World } from '../kernel/world.ts'
import type { Registry } from './registry.ts'

/** Folds one event into memory, in the writer, in a follower and in a rebuild alike. */
export function fold(registry: Registry, event: ProjectedEvent, world: World | Draft): Omit<Change, 'event'> {
  const module = registry.moduleOfEntity(event.entityType)
  const before = world.entity(module.entity, event.key)
  const at = event.recordedAt.getTime()
  const after: Entity = {
    state: module.evolve(before?.state ?? null, event),
    version: event.streamVersion,
    createdAt: before && (before.state || registry.definitionOf(event.type).revives) ? before.createdAt : at,
    updatedAt: at,
  }
  world.set(module.entity, event.key, after)
  return { before, after }
}
