/** The last events that memory took in: whoever decides on what it read before can be shown what happened since. */
import type { RecordedEvent } from '../kernel/event.ts'

/** Events after a position, in order, up to where the log is being decided; null when memory no longer holds them all. */
export type EventsSince = (position: number) => readonly RecordedEvent[] | null

/** Events held, at least; up to twice as many between two sweeps. */
const HELD = 2_000

export class RecentEvents {
  readonly #events: RecordedEvent[] = []
  /** Position before the first one held. */
  #after: number

  constructor(position: number) {
    this.#after = position
  }

  add(events: readonly RecordedEvent[]): void {
    for (const event of events) this.#events.push(event)
    if (this.#events.length <= 2 * HELD) return
    const swept = this.#events.splice(0, this.#events.length - HELD)
    this.#after = swept.at(-1)?.position ?? this.#after
  }

  readonly since: EventsSince = (position) => (position < this.#after ? null : this.#events.slice(position - this.#after))
}
