/** Rules of a decider as sentences: given what happened, when a command comes, then these events follow or this refusal. */
import { expect } from 'vitest'
import type { Command } from '../../src/kernel/command.ts'
import type { Decider } from '../../src/kernel/decider.ts'
import { DomainError } from '../../src/kernel/errors.ts'
import type { DomainEvent } from '../../src/kernel/event.ts'

interface Outcome<E extends DomainEvent> {
  /** Exactly these events, in this order; none when the command changes nothing. */
  then(...events: readonly E[]): void
  /** A DomainError with this code whose sentence holds every one of `parts`; returned for a closer look. */
  thenRefuses(code: string, ...parts: readonly string[]): DomainError
}

export function given<State, C extends Command, E extends DomainEvent, References>(
  decider: Decider<State, C, E, References>,
  events: readonly E[],
  references: References,
): { when(command: C): Outcome<E> } {
  const state = events.reduce<State | null>(decider.evolve, decider.initialState)
  return {
    when: (command) => ({
      // biome-ignore lint/suspicious/noThenProperty: the sentence reads so, and nobody awaits it
      then(...expected) {
        const decided = decider.decide(command, state, references)
        expect(decided).toStrictEqual(expected)
        // What was decided can be lived with.
        decided.reduce<State | null>(decider.evolve, state)
      },
      thenRefuses(code, ...parts) {
        const refusal = refusalOf(() => decider.decide(command, state, references))
        expect({ code: refusal.code, message: refusal.message }).toEqual({ code, message: expect.any(String) })
        for (const part of parts) expect(refusal.message).toContain(part)
        return refusal
      },
    }),
  }
}

/** The refusal that `work` throws; fails when it throws another error or none. */
export function refusalOf(work: () => unknown): DomainError {
  let decided: unknown
  try {
    decided = work()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error(`expected a refusal, not ${JSON.stringify(decided)}`)
}
