/** From commands to events on the state so far: all of a request's commands, or none. */
import type { Command } from '../kernel/command.ts'
import { VersionConflict } from '../kernel/errors.ts'
import type { CommandMetadata, DomainEvent, RecordedEvent, Subject } from '../kernel/event.ts'
import type { RowChange } from '../kernel/module.ts'
import { Draft, type WorldReader } from '../kernel/world.ts'
import { fold } from './fold.ts'
import { canonicalJson, canonicalRow, chainHash, type StoredEvent, storedColumns, type UnhashedEvent } from './hash-chain.ts'
import { newId } from './new-id.ts'
import type { EventsSince } from './recent-events.ts'
import type { Registry } from './registry.ts'

/**
 * What a request asks: commands decided in order, or what makes them of the state that they will be decided on and of what
 * happened just before.
 */
export type Commands = readonly Command[] | ((world: WorldReader, since: EventsSince) => readonly Command[])

/** Where the log stands. */
export interface Head {
  readonly position: number
  readonly hash: string
  readonly recordedAt: Date
}

/** One event with all that is written beside it. */
export interface DecidedEvent {
  readonly event: RecordedEvent
  /** The event as it is stored. */
  readonly stored: StoredEvent
  readonly subjects: readonly Subject[]
  readonly rows: readonly RowChange[]
}

export interface Decision {
  readonly decided: readonly DecidedEvent[]
  readonly head: Head
}

/** Decides `commands` in order after `head`; leaves its changes in `draft` unless it throws, then `draft` is as before. */
export function decide(
  registry: Registry,
  commands: Commands,
  metadata: CommandMetadata,
  draft: Draft,
  head: Head,
  now: Date,
  since: EventsSince = () => null,
): Decision {
  const own = new Draft(draft)
  const decided: DecidedEvent[] = []
  const recordedAt = now > head.recordedAt ? now : head.recordedAt
  let { position, hash } = head

  const run = (command: Command, causationId: string | null): void => {
    let first: string | null = null
    for (const event of decideOne(registry, command, own)) {
      position += 1
      const data = canonicalJson(event.data)
      // Memory and rows are made of what is stored, as a replay makes them, and not of objects that the caller still holds.
      const kept = { ...event, data: JSON.parse(data) }
      const unhashed = envelope(registry, kept, command.type, own, { ...metadata, position, causationId, recordedAt })
      const subjects = subjectsOf(registry, unhashed, own)
      const change = fold(registry, unhashed, own)
      const columns = storedColumns(unhashed, data)
      hash = chainHash(hash, canonicalRow(columns))
      const recorded = { ...unhashed, hash }
      const rows = registry.moduleOfEntity(recorded.entityType).project({ event: recorded, ...change })
      decided.push({ event: recorded, stored: { ...columns, hash }, subjects, rows })
      first ??= recorded.eventId
    }
    for (const module of registry.modules) for (const next of module.followUps(command, own)) run(next, first ?? causationId)
  }
  for (const command of typeof commands === 'function' ? commands(own, since) : commands) run(command, command.causationId ?? null)
  draft.absorb(own)
  return { decided, head: { position, hash, recordedAt: decided.length ? recordedAt : head.recordedAt } }
}

function decideOne(registry: Registry, command: Command, world: Draft): readonly DomainEvent[] {
  const module = registry.moduleOfCommand(command.type)
  const entity = world.entity(module.entity, command.key)
  if (command.expectedVersion !== undefined && entity?.state && entity.version !== command.expectedVersion) {
    throw new VersionConflict(module.entity.name, command.key, command.expectedVersion, entity.version)
  }
  for (const other of registry.modules) other.guard(command, world)
  return module.decide(command, entity?.state ?? null, world)
}

function envelope(
  registry: Registry,
  event: DomainEvent,
  commandType: string,
  world: Draft,
  place: CommandMetadata & Pick<RecordedEvent, 'position' | 'causationId' | 'recordedAt'>,
): UnhashedEvent {
  const { entity } = registry.moduleOfCommand(commandType)
  return {
    ...place,
    eventId: newId(place.recordedAt),
    entityType: entity.name,
    key: event.key,
    streamVersion: (world.entity(entity, event.key)?.version ?? 0) + 1,
    type: event.type,
    schemaVersion: registry.definitionOf(event.type).upcasters.length + 1,
    data: event.data,
  }
}

/** The event's own entity and whatever the modules know it to concern, each once. */
export function subjectsOf(registry: Registry, event: UnhashedEvent, world: WorldReader): readonly Subject[] {
  const subjects = new Map([[`${event.entityType}:${event.key}`, { type: event.entityType, key: event.key }]])
  for (const module of registry.modules) {
    for (const subject of module.subjects(event, event.entityType, world)) subjects.set(`${subject.type}:${subject.key}`, subject)
  }
  return [...subjects.values()]
}
