import type { EventDefinition } from '../kernel/module.ts'

/** Brings stored data to its type's present shape by the chain of upcasters; a version from the future is refused. */
export function upcast(
  definition: EventDefinition,
  type: string,
  version: number,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const present = definition.upcasters.length + 1
  if (version < 1 || version > present) throw new Error(`${type} has schema version ${version}; this program knows 1 to ${present}`)
  return definition.upcasters.slice(version - 1).reduce((older, step) => step(older), { ...data })
}
