/** How events are taken back: what each of them set, and which commands bring back what was before. */
import type { Command } from './command.ts'
import type { DomainEvent, RecordedEvent } from './event.ts'
import type { Role } from './role.ts'

/**
 * A part of the world that an event set: a whole entity, or one field or link of it. Two parts overlap when they are the same, or
 * one is the entity that the other belongs to; a later event whose parts overlap an earlier one's depends on it.
 */
export type Part = string

/** The entity as a whole: what its creation, deletion and restoration set. */
export function whole(entityType: string, key: string): Part {
  return `${entityType}:${key}`
}

/** One field of an entity, or one link that it is an end of. Neither types nor keys contain `#`. */
export function part(entityType: string, key: string, field: string): Part {
  return `${entityType}:${key}#${field}`
}

export interface Undo<E extends DomainEvent = DomainEvent> {
  /** What the event set; nothing for a mere notice. */
  touches(event: RecordedEvent<E>): readonly Part[]
  /**
   * Commands that bring back what was before, none when the event changed nothing; or why that cannot be, to finish the sentence
   * "it cannot be reverted: ...". `followers` are the events that followed from it in the same request: whatever is undone of
   * them, these commands must see to.
   */
  commands(event: RecordedEvent<E>, followers: readonly RecordedEvent[]): readonly Command[] | string
  /** The event began the entity's life: its undoing takes away all that the entity was given since. */
  readonly begins?: true
  /** Who may undo it, where that is not everybody who may change things. */
  readonly role?: Role
}

/** Parts of the world, and whether others overlap them. */
export class Parts {
  readonly #parts = new Set<Part>()
  /** Entities of which any part is held. */
  readonly #entities = new Set<string>()

  add(parts: readonly Part[]): void {
    for (const one of parts) {
      this.#parts.add(one)
      this.#entities.add(entityOf(one))
    }
  }

  overlap(parts: readonly Part[]): boolean {
    return parts.some((one) => {
      const entity = entityOf(one)
      return this.#parts.has(one) || this.#parts.has(entity) || (one === entity && this.#entities.has(entity))
    })
  }

  /** The entities that the parts belong to, as type and key. */
  entities(): { readonly type: string; readonly key: string }[] {
    return [...this.#entities].map((entity) => {
      const colon = entity.indexOf(':')
      return { type: entity.slice(0, colon), key: entity.slice(colon + 1) }
    })
  }
}

function entityOf(one: Part): string {
  const hash = one.indexOf('#')
  return hash < 0 ? one : one.slice(0, hash)
}
