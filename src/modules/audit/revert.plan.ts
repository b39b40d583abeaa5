/** What to undo, in which order, and what stands in the way: pure, on events that were read before. */
import type { Registry } from '../../event-log/registry.ts'
import type { Command } from '../../kernel/command.ts'
import type { RecordedEvent } from '../../kernel/event.ts'
import { Parts, whole } from '../../kernel/undo.ts'
import { RevertBlocked } from './audit.errors.ts'

type Events = readonly RecordedEvent[]

/** The parts of the world that events set. */
export function partsOf(registry: Registry, events: Events): Parts {
  const parts = new Parts()
  for (const event of events) parts.add(registry.undoOf(event.type).touches(event))
  return parts
}

/**
 * An event with what goes with it, of the events of the same request right behind it: what followed from it, and what the entity
 * that it began was given at once.
 */
export function withFollowers(registry: Registry, event: RecordedEvent, behind: Events): Events {
  const chosen = [event]
  const parts = partsOf(registry, chosen)
  for (const next of behind) {
    const follows = chosen.some((cause) => followsFrom(next, cause))
    const overlaps = streamOf(next) === streamOf(event) && parts.overlap(registry.undoOf(next.type).touches(next))
    if (!follows && !overlaps) continue
    chosen.push(next)
    parts.add(registry.undoOf(next.type).touches(next))
  }
  return chosen
}

function streamOf({ entityType, key }: RecordedEvent): string {
  return whole(entityType, key)
}

/** Whether `event` happened to another entity in the wake of `cause`; an undoing happens to the entity itself. */
function followsFrom(event: RecordedEvent, cause: RecordedEvent): boolean {
  return event.causationId === cause.eventId && event.correlationId === cause.correlationId && streamOf(event) !== streamOf(cause)
}

/**
 * Of `later` events, in order, those that depend on one to be reverted. What was itself undone since does not count, but for a
 * creation: a name that lived anew in between would be brought back as somebody else.
 */
export function blockers(registry: Registry, reverted: Events, later: Events): Events {
  const positions = new Set(reverted.map(({ position }) => position))
  const others = later.filter(({ position }) => !positions.has(position))
  const standing = new Set(withoutUndone(registry, others))
  const streams = new Set(reverted.map(streamOf))
  for (const event of others) if (registry.undoOf(event.type).begins && streams.has(streamOf(event))) standing.add(event)
  const parts = new Parts()
  const all = [...reverted, ...standing].sort((a, b) => a.position - b.position)
  return all.filter((event) => {
    const touched = registry.undoOf(event.type).touches(event)
    if (!positions.has(event.position)) return parts.overlap(touched)
    parts.add(touched)
    return false
  })
}

/** Leaves out events that later ones undid, together with those: the newest first, so that an undoing that was undone counts for nothing. */
function withoutUndone(registry: Registry, events: Events): Events {
  const causedBy = Map.groupBy(events, ({ causationId }) => causationId ?? '')
  const gone = new Set<RecordedEvent>()
  const drop = (event: RecordedEvent): void => {
    gone.add(event)
    for (const other of causedBy.get(event.eventId) ?? []) if (followsFrom(other, event)) drop(other)
  }
  for (const event of events.toReversed()) {
    if (gone.has(event)) continue
    const undoing = (causedBy.get(event.eventId) ?? []).filter((other) => !gone.has(other) && undoes(registry, other, event))
    if (undoing.length === 0) continue
    drop(event)
    for (const other of undoing) drop(other)
  }
  return events.filter((event) => !gone.has(event))
}

/** Whether `other`, which `event` caused, took it back: it set the same part of the same entity. */
function undoes(registry: Registry, other: RecordedEvent, event: RecordedEvent): boolean {
  if (streamOf(other) !== streamOf(event)) return false
  return partsOf(registry, [event]).overlap(registry.undoOf(other.type).touches(other))
}

/** Commands that undo the events, the last one first; refuses when one of them cannot be undone. */
export function undoing(registry: Registry, reverted: Events): readonly Command[] {
  const causes = new Map(reverted.map((event) => [event.eventId, event]))
  // What follows from an event is undone with it, by the same commands.
  const isFollower = (event: RecordedEvent) => {
    const cause = causes.get(event.causationId ?? '')
    return cause !== undefined && followsFrom(event, cause)
  }
  const followersOf = Map.groupBy(reverted, ({ causationId }) => causationId ?? '')
  const covered = coveredByBeginnings(registry, reverted)
  const commands = reverted.toReversed().flatMap((event): readonly Command[] => {
    if (isFollower(event) || covered.has(event)) return []
    const followers = followersOf.get(event.eventId)?.filter((other) => followsFrom(other, event)) ?? []
    const undo = registry.undoOf(event.type).commands(event, followers)
    if (typeof undo === 'string') throw new RevertBlocked(`${named(registry, event)} cannot be reverted: ${undo}`)
    return undo.map((command) => ({ ...command, causationId: event.eventId }))
  })
  const [first] = reverted
  if (commands.length === 0 && first) throw new RevertBlocked(`${named(registry, first)} changed nothing: there is nothing to revert`)
  return commands
}

/** Events of an entity that began among these and did not end: undoing the beginning takes away what they gave. */
function coveredByBeginnings(registry: Registry, reverted: Events): ReadonlySet<RecordedEvent> {
  const streams = Map.groupBy(reverted, streamOf)
  return new Set(
    [...streams].flatMap(([stream, events]) => {
      const [first, ...rest] = events
      const begins = first && registry.undoOf(first.type).begins
      const anew = rest.find((event) => registry.undoOf(event.type).begins)
      if (anew) throw new RevertBlocked(`${named(registry, anew)} cannot be reverted together with what its name was before`)
      const ends = rest.some((event) => registry.undoOf(event.type).touches(event).includes(stream))
      return begins && !ends ? rest : []
    }),
  )
}

function named(registry: Registry, event: RecordedEvent): string {
  return `event ${event.position} (${registry.definitionOf(event.type).summary(event)})`
}
