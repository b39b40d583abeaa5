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
  /** Whether an index lists this living entity under `value`. */
  isBy<State>(type: EntityType<State>, index: string, value: string, key: string): boolean
  /** Keys of all living entities, in no particular order. */
  keys<State>(type: EntityType<State>): Iterable<string>
}

/** The living state, or null. */
export function stateOf<State>(world: WorldReader, type: EntityType<State>, key: string): State | null {
  return world.entity(type, key)?.state ?? null
}

interface Shelf {
  readonly entities: Map<string, Entity>
  readonly indexes: Map<string, Index>
}

export class World implements WorldReader {
  readonly #shelves = new Map<string, Shelf>()
  /** Position of the last event folded in. */
  position = 0

  entity<State>(type: EntityType<State>, key: string): Entity<State> | undefined {
    return this.#shelves.get(type.name)?.entities.get(key) as Entity<State> | undefined
  }

  keysBy<State>(type: EntityType<State>, index: string, value: string): Iterable<string> {
    return keysUnder(this.#shelves.get(type.name)?.indexes.get(index), value)
  }

  isBy<State>(type: EntityType<State>, index: string, value: string, key: string): boolean {
    const keys = this.#shelves.get(type.name)?.indexes.get(index)?.get(value)
    return typeof keys === 'string' ? keys === key : (keys?.has(key) ?? false)
  }

  *keys<State>(type: EntityType<State>): Iterable<string> {
    for (const [key, { state }] of this.#shelves.get(type.name)?.entities ?? []) if (state !== null) yield key
  }

  set<State>(type: EntityType<State>, key: string, entity: Entity<State>): void {
    const shelf = this.#shelf(type.name)
    const before = shelf.entities.get(key) as Entity<State> | undefined
    shelf.entities.set(key, entity)
    for (const name of Object.keys(type.indexes)) {
      reindex(indexOf(shelf, name), (type as EntityType).indexes[name], key, before, entity)
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
  #base: WorldReader
  readonly changes = new Map<EntityType, Map<string, Entity>>()
  /** Of the changed entities; made when first asked for. */
  readonly #indexes = new Map<EntityType, Map<string, Index>>()

  constructor(base: WorldReader) {
    this.#base = base
  }

  /** Lays the draft over another reader, which must say the same as the one before. */
  rebase(base: WorldReader): void {
    this.#base = base
  }

  entity<State>(type: EntityType<State>, key: string): Entity<State> | undefined {
    const changed = this.changes.get(type as EntityType)?.get(key) as Entity<State> | undefined
    return changed ?? this.#base.entity(type, key)
  }

  *keysBy<State>(type: EntityType<State>, index: string, value: string): Iterable<string> {
    const changed = this.changes.get(type as EntityType)
    for (const key of this.#base.keysBy(type, index, value)) if (!changed?.has(key)) yield key
    if (changed) yield* keysUnder(this.#index(type as EntityType, index, changed), value)
  }

  isBy<State>(type: EntityType<State>, index: string, value: string, key: string): boolean {
    const changed = this.changes.get(type as EntityType)?.get(key) as Entity<State> | undefined
    if (!changed) return this.#base.isBy(type, index, value, key)
    return changed.state !== null && [...(type.indexes[index]?.(changed.state, key) ?? [])].includes(value)
  }

  *keys<State>(type: EntityType<State>): Iterable<string> {
    const changed = this.changes.get(type as EntityType)
    for (const key of this.#base.keys(type)) if (!changed?.has(key)) yield key
    for (const [key, { state }] of changed ?? []) if (state !== null) yield key
  }

  set<State>(type: EntityType<State>, key: string, entity: Entity<State>): void {
    const plain = type as EntityType
    let changed = this.changes.get(plain)
    if (!changed) {
      changed = new Map()
      this.changes.set(plain, changed)
    }
    for (const [name, index] of this.#indexes.get(plain) ?? []) {
      reindex(index, plain.indexes[name], key, changed.get(key), entity)
    }
    changed.set(key, entity)
  }

  /** Takes over what a draft stacked on this one holds. */
  absorb(upper: Draft): void {
    for (const [type, entities] of upper.changes) for (const [key, entity] of entities) this.set(type, key, entity)
  }

  #index(type: EntityType, name: string, changed: ReadonlyMap<string, Entity>): Index {
    let ofType = this.#indexes.get(type)
    if (!ofType) {
      ofType = new Map()
      this.#indexes.set(type, ofType)
    }
    let index = ofType.get(name)
    if (!index) {
      index = new Map()
      for (const [key, entity] of changed) reindex(index, type.indexes[name], key, undefined, entity)
      ofType.set(name, index)
    }
    return index
  }
}

/** Most values have one key, which then stands without a set of its own: sets of one would weigh as much as all else about an entity. */
type Index = Map<string, string | Set<string>>
type ValuesOf = (state: unknown, key: string) => Iterable<string>

/** Moves a key from the values of its state before to those of its state after. */
function reindex(index: Index, valuesOf: ValuesOf | undefined, key: string, before: Entity | undefined, after: Entity): void {
  if (!valuesOf) return
  const old = new Set(before?.state ? valuesOf(before.state, key) : [])
  for (const value of after.state ? valuesOf(after.state, key) : []) {
    if (!old.delete(value)) put(index, value, key)
  }
  for (const value of old) drop(index, value, key)
}

function indexOf(shelf: Shelf, name: string): Index {
  let index = shelf.indexes.get(name)
  if (!index) {
    index = new Map()
    shelf.indexes.set(name, index)
  }
  return index
}

function keysUnder(index: Index | undefined, value: string): Iterable<string> {
  const keys = index?.get(value) ?? []
  return typeof keys === 'string' ? [keys] : keys
}

function put(index: Index, value: string, key: string): void {
  const keys = index.get(value)
  if (keys === undefined) index.set(value, key)
  else if (typeof keys !== 'string') keys.add(key)
  else if (keys !== key) index.set(value, new Set([keys, key]))
}

function drop(index: Index, value: string, key: string): void {
  const keys = index.get(value)
  if (keys === key) index.delete(value)
  if (keys === undefined || typeof keys === 'string') return
  keys.delete(key)
  if (keys.size === 0) index.delete(value)
}
