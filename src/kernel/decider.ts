import type { Command } from './command.ts'
import type { DomainEvent } from './event.ts'

/**
 * The whole behaviour of one aggregate, pure. `null` is the state of what does not live: never created, or deleted.
 * `References` is what a decision needs to know of other aggregates.
 */
export interface Decider<State, C extends Command, E extends DomainEvent, References = void> {
  readonly initialState: State | null
  decide(command: C, state: State | null, references: References): readonly E[]
  evolve(state: State | null, event: E): State | null
}

/** For the `default` branch of `decide` and `evolve`: a new member of the union does not compile unnoticed. */
export function unhandled(value: never): never {
  throw new Error(`unhandled ${JSON.stringify(value)}`)
}

/** For `evolve`: an event that presumes a living entity met none, so the stream is broken. */
export function living<State>(state: State | null, event: DomainEvent): State {
  if (state === null) throw new Error(`${event.type} of ${event.key} met no living entity`)
  return state
}
