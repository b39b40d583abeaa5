import type { DomainModule, EventDefinition } from '../kernel/module.ts'
import type { Undo } from '../kernel/undo.ts'

/** Who decides a command, and who knows an event: built once from the list of modules. */
export interface Registry {
  readonly modules: readonly DomainModule[]
  moduleOfCommand(type: string): DomainModule
  moduleOfEntity(entityType: string): DomainModule
  definitionOf(eventType: string): EventDefinition
  undoOf(eventType: string): Undo
  readonly eventTypes: readonly string[]
}

export function buildRegistry(modules: readonly DomainModule[]): Registry {
  const byCommand = new Map<string, DomainModule>()
  const byEntity = new Map<string, DomainModule>()
  const definitions = new Map<string, EventDefinition>()
  const undos = new Map<string, Undo>()
  for (const module of modules) {
    once(byEntity, module.entity.name, module)
    for (const command of module.commands) once(byCommand, command, module)
    for (const [type, definition] of Object.entries(module.events)) once(definitions, type, definition)
    for (const [type, undo] of Object.entries(module.undo)) once(undos, type, undo)
  }
  return {
    modules,
    moduleOfCommand: (type) => known(byCommand, type, 'command'),
    moduleOfEntity: (type) => known(byEntity, type, 'entity type'),
    definitionOf: (type) => known(definitions, type, 'event type'),
    undoOf: (type) => known(undos, type, 'event type'),
    eventTypes: [...definitions.keys()].sort(),
  }
}

function once<T>(map: Map<string, T>, name: string, value: T): void {
  if (map.has(name)) throw new Error(`${name} is registered twice`)
  map.set(name, value)
}

function known<T>(map: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = map.get(name)
  if (!found) throw new Error(`unknown ${what} ${name}`)
  return found
}
