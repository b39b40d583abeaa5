import type { Command } from './command.ts'
import type { DomainEvent, FieldChange, ProjectedEvent, Subject } from './event.ts'
import type { Undo } from './undo.ts'
import type { Entity, EntityType, WorldReader } from './world.ts'

/** Turns `data` of one schema version into the next one's; pure. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** How an event type is stored: its present version is one more than the number of its upcasters. */
export interface EventDefinition {
  readonly upcasters: readonly Upcaster[]
  /** Members of `data` that are stored but not shown in a history. */
  readonly hidden: readonly string[]
  /** The event brings a deleted entity back: it lives on since its creation, and not anew. */
  readonly revives: boolean
  /** One sentence, present in lists: "smart switched from openai/gpt-4 to ...". */
  summary(event: DomainEvent): string
  changes(event: DomainEvent): readonly FieldChange[]
}

/** A table whose rows carry the positions between which they held. */
export interface ReadTable {
  readonly name: string
  /** Columns that identify a row at any one position. */
  readonly key: readonly string[]
  /** Column name -> SQL type, the validity columns left out. */
  readonly columns: Readonly<Record<string, string>>
  /** A row holds for good once it is there: nothing replaces it. */
  readonly lasting?: true
}

/** From the event's position on, the row with this key is `row`; null when there is none any more. */
export interface RowChange {
  readonly table: ReadTable
  readonly key: readonly string[]
  readonly row: Readonly<Record<string, unknown>> | null
  /** Whether a row may stand that has to be closed; false saves a look-up. */
  readonly replaces: boolean
}

/** An event beside the entity's state before and after it. */
export interface Change<State = unknown, E extends DomainEvent = DomainEvent> {
  readonly event: ProjectedEvent<E>
  readonly before: Entity<State> | undefined
  readonly after: Entity<State>
}

/** One aggregate, as the platform sees it. `defineModule` makes one from its typed parts. */
export interface DomainModule {
  readonly entity: EntityType
  readonly events: Readonly<Record<string, EventDefinition>>
  readonly undo: Readonly<Record<string, Undo>>
  readonly tables: readonly ReadTable[]
  /** Command types that `decide` takes. */
  readonly commands: readonly string[]
  /** Refuses with a DomainError, or says what happens. */
  decide(command: Command, state: unknown, world: WorldReader): readonly DomainEvent[]
  evolve(state: unknown, event: DomainEvent): unknown
  project(change: Change): readonly RowChange[]
  /** Entities that an event of any module concerns, as far as this module knows; `world` is as of before the event. */
  subjects(event: DomainEvent, entityType: string, world: WorldReader): Iterable<Subject>
  /** Veto of a command of another module, by throwing. */
  guard(command: Command, world: WorldReader): void
  /** Commands that a command of another module brings about, decided after it in the same commit. */
  followUps(command: Command, world: WorldReader): readonly Command[]
}

/** The same with its types: what a slice writes. */
export interface ModuleParts<State, C extends Command, E extends DomainEvent> {
  readonly entity: EntityType<State>
  readonly events: { readonly [T in E['type']]: TypedEventDefinition<Extract<E, { type: T }>> }
  /** How each of them is taken back. */
  readonly undo: UndoOf<E>
  readonly commands: { readonly [T in C['type']]: true }
  readonly tables: readonly ReadTable[]
  decide(command: C, state: State | null, world: WorldReader): readonly E[]
  evolve(state: State | null, event: E): State | null
  project(change: Change<State, E>): readonly RowChange[]
  subjects?(event: DomainEvent, entityType: string, world: WorldReader): Iterable<Subject>
  guard?(command: Command, world: WorldReader): void
  followUps?(command: Command, world: WorldReader): readonly Command[]
}

export type UndoOf<E extends DomainEvent> = { readonly [T in E['type']]: Undo<Extract<E, { type: T }>> }

interface TypedEventDefinition<E extends DomainEvent> {
  readonly upcasters?: readonly Upcaster[]
  readonly hidden?: readonly string[]
  readonly revives?: true
  summary(event: E): string
  changes(event: E): readonly FieldChange[]
}

/** Forgets the types at the one place where the platform's registry needs it: it dispatches by `type` before it calls. */
export function defineModule<State, C extends Command, E extends DomainEvent>(parts: ModuleParts<State, C, E>): DomainModule {
  const events = Object.entries<TypedEventDefinition<never>>(parts.events).map(([type, definition]) => [
    type,
    { ...definition, upcasters: definition.upcasters ?? [], hidden: definition.hidden ?? [], revives: definition.revives ?? false },
  ])
  return {
    entity: parts.entity as EntityType,
    events: Object.fromEntries(events) as Record<string, EventDefinition>,
    undo: parts.undo as unknown as Record<string, Undo>,
    commands: Object.keys(parts.commands),
    tables: parts.tables,
    decide: (command, state, world) => parts.decide(command as C, state as State | null, world),
    evolve: (state, event) => parts.evolve(state as State | null, event as E),
    project: (change) => parts.project(change as Change<State, E>),
    subjects: (event, entityType, world) => parts.subjects?.(event, entityType, world) ?? [],
    guard: (command, world) => parts.guard?.(command, world),
    followUps: (command, world) => parts.followUps?.(command, world) ?? [],
  }
}
