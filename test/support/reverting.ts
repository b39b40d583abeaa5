/** A log in memory that undoes as the program does, with every event at hand instead of those that a query finds. */
import { decide, type Head } from '../../src/event-log/decision.ts'
import { GENESIS_HASH } from '../../src/event-log/hash-chain.ts'
import { buildRegistry } from '../../src/event-log/registry.ts'
import type { Command } from '../../src/kernel/command.ts'
import type { RecordedEvent } from '../../src/kernel/event.ts'
import { Draft, World } from '../../src/kernel/world.ts'
import { blockers, undoing, withFollowers } from '../../src/modules/audit/revert.plan.ts'
import { slices } from '../../src/modules.ts'
import { metadata } from './commands.ts'
import { replay } from './log.ts'

export const registry = buildRegistry(slices.flatMap(({ aggregate }) => aggregate?.domain ?? []))

/** Undoing was refused because of these later events. */
export class Blocked extends Error {
  readonly by: readonly RecordedEvent[]
  constructor(by: readonly RecordedEvent[]) {
    super(`blocked by ${by.map(({ position, type }) => `${position} ${type}`).join(', ')}`)
    this.by = by
  }
}

export class RevertibleLog {
  readonly events: RecordedEvent[] = []
  readonly #world = new World()
  #head: Head = { position: 0, hash: GENESIS_HASH, recordedAt: new Date(0) }

  /** One request: what it appended. Throws what a decider refuses with, and then nothing changed. */
  submit(...commands: Command[]): readonly RecordedEvent[] {
    const draft = new Draft(this.#world)
    const now = new Date(Date.UTC(2026, 10, 24) + this.#head.position * 1_000)
    const { decided, head } = decide(
      registry,
      commands,
      metadata({ requestId: `request after ${this.#head.position}` }),
      draft,
      this.#head,
      now,
    )
    this.#world.apply(draft, head.position)
    this.#head = head
    const appended = decided.map(({ event }) => event)
    this.events.push(...appended)
    return appended
  }

  revertEvent(position: number): readonly RecordedEvent[] {
    const event = this.events[position - 1] as RecordedEvent
    const behind = this.events.slice(position).filter(({ requestId }) => requestId === event.requestId)
    return this.#revert(withFollowers(registry, event, behind))
  }

  revertBatch(correlationId: string): readonly RecordedEvent[] {
    return this.#revert(this.events.filter((event) => event.correlationId === correlationId))
  }

  #revert(reverted: readonly RecordedEvent[]): readonly RecordedEvent[] {
    const blocking = blockers(registry, reverted, this.events.slice(reverted[0]?.position))
    if (blocking.length > 0) throw new Blocked(blocking)
    return this.submit(...undoing(registry, reverted))
  }

  /** What the read tables show of what lives, but for versions and times of change. */
  living(): Record<string, readonly string[]> {
    const { holding } = replay(registry, this.events)
    const shown = Object.entries(holding).filter(([table]) => table !== 'provider_switches')
    return Object.fromEntries(
      shown.map(([table, rows]) => [
        table,
        rows
          .map((row) => JSON.parse(row) as Record<string, unknown>)
          .filter(({ deleted }) => deleted !== true)
          .map(({ version, updated_at, valid_from, born, ...rest }) => JSON.stringify(rest))
          .sort(),
      ]),
    )
  }
}
