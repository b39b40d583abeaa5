/**
 * The current state of every aggregate, in memory: what deciders decide on and resolution answers from.
 * A `World` holds what is committed; a `Draft` lays undecided changes over it, and drafts stack.
 */

/** One aggregate's state with its place in time; `state` is null once deleted, so that versions go on if the key lives again. */
export interface Entity<State = unknown> {
  readonly state: State | null
  /** Version of the entity's stream: events so far. */
  readonly version: number
  /** Epoch milliseconds of the creation of the present life. */
  readonly createdAt: number
  readonly updatedAt: number
}

/** Names a type of entity and the look-ups kept for it. */
export interface EntityType<State = unknown> {
  readonly name: string
  /** Index name -> the values under which a living entity is found. */
  readonly indexes: Readonly<Record<string, (state: State, key: string) => Iterable<string>>>
}

export interface WorldReader {
  entity<State>(type: EntityType<State>, key: string): Entity<State> | undefined
  /** Keys of living entities that an index lists under `value`, in no particular order. */
  keysBy<State>(type: EntityType<State>, index: string, value: string): Iterable<string>
  /** Keys of all living entities, in no particular order. */
  keys<State>(type: EntityType<State>): Iterable<string>
}

/** The living state, or null. */
export function stateOf<State>(world: WorldReader, type: EntityType<State>, key: string): State | null {
  return world.entity(type, key)?.state ?? null
}

interface Shelf {
  readonly entities: Map<string, Entity>
  readonly indexes: Map<string, Map<string, Set<string>>>
}

export class World implements WorldReader {
  readonly #shelves = new Map<string, Shelf>()
  /** Position of the last event folded in. */
  position = 0

  entity<State>(type: EntityType<State>, key: string): Entity<State> | undefined {
    return this.#shelves.get(type.name)?.entities.get(key) as Entity<State> | undefined
  }

  keysBy<State>(type: EntityType<State>, index: string, value: string): Iterable<string> {
    return this.#shelves.get(type.name)?.indexes.get(index)?.get(value) ?? []
  }

  *keys<State>(type: EntityType<State>): Iterable<string> {
    for (const [key, { state }] of this.#shelves.get(type.name)?.entities ?? []) if (state !== null) yield key
  }

  set<State>(type: EntityType<State>, key: string, entity: Entity<State>): void {
    const shelf = this.#shelf(type.name)
    const before = shelf.entities.get(key) as Entity<State> | undefined
    shelf.entities.set(key, entity)
    for (const [name, valuesOf] of Object.entries(type.indexes)) {
      const index = indexOf(shelf, name)
      const old = before?.state ? new Set(valuesOf(before.state, key)) : new Set<string>()
      for (const value of entity.state ? valuesOf(entity.state, key) : []) {
        if (!old.delete(value)) put(index, value, key)
      }
      for (const value of old) drop(index, value, key)
    }
  }

  /** Takes over what a draft holds, at the position of its last event. */
  apply(draft: Draft, position: number): void {
    for (const [type, entities] of draft.changes) for (const [key, entity] of entities) this.set(type, key, entity)
    this.position = position
  }

  /** How many entities are known, the deleted ones included. */
  count<State>(type: EntityType<State>): number {
    return this.#shelves.get(type.name)?.entities.size ?? 0
  }

  #shelf(name: string): Shelf {
    let shelf = this.#shelves.get(name)
    if (!shelf) {
      shelf = { entities: new Map(), indexes: new Map() }
      this.#shelves.set(name, shelf)
    }
    return shelf
  }
}

export class Draft implements WorldReader {
  readonly #base: WorldReader
  readonly changes = new Map<EntityType, Map<string, Entity>>()

  constructor(base: WorldReader) {
    this.#base = base
  }

  entity<State>(type: EntityType<State>, key: string): Entity<State> | undefined {
    const changed = this.changes.get(type as EntityType)?.get(key) as Entity<State> | undefined
    return changed ?? this.#base.entity(type, key)
  }

  *keysBy<State>(type: EntityType<State>, index: string, value: string): Iterable<string> {
    const changed = this.changes.get(type as EntityType) as Map<string, Entity<State>> | undefined
    for (const key of this.#base.keysBy(type, index, value)) if (!changed?.has(key)) yield key
    const valuesOf = type.indexes[index]
    for (const [key, { state }] of changed ?? []) if (state && valuesOf && includes(valuesOf(state, key), value)) yield key
  }

  *keys<State>(type: EntityType<State>): Iterable<string> {
    const changed = this.changes.get(type as EntityType)
    for (const key of this.#base.keys(type)) if (!changed?.has(key)) yield key
    for (const [key, { state }] of changed ?? []) if (state !== null) yield key
  }

  set<State>(type: EntityType<State>, key: string, entity: Entity<State>): void {
    const known = this.changes.get(type as EntityType)
    if (known) known.set(key, entity)
    else this.changes.set(type as EntityType, new Map([[key, entity]]))
  }

  /** Takes over what a draft stacked on this one holds. */
  absorb(upper: Draft): void {
    for (const [type, entities] of upper.changes) for (const [key, entity] of entities) this.set(type, key, entity)
  }
}

function includes(values: Iterable<string>, wanted: string): boolean {
  for (const value of values) if (value === wanted) return true
  return false
}

function indexOf(shelf: Shelf, name: string): Map<string, Set<string>> {
  let index = shelf.indexes.get(name)
  if (!index) {
    index = new Map()
    shelf.indexes.set(name, index)
  }
  return index
}

function put(index: Map<string, Set<string>>, value: string, key: string): void {
  const keys = index.get(value)
  if (keys) keys.add(key)
  else index.set(value, new Set([key]))
}

function drop(index: Map<string, Set<string>>, value: string, key: string): void {
  const keys = index.get(value)
  keys?.delete(key)
  if (keys?.size === 0) index.delete(value)
}
