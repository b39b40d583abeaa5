/** A write side over a test's store, with a clock that the test sets. */
import type { Store } from '../../src/db/store.ts'
import { type CommandResult, DEFAULT_GROUP_COMMIT, type GroupCommitOptions } from '../../src/event-log/group-commit.ts'
import { requestHash } from '../../src/event-log/idempotency.ts'
import type { Clock } from '../../src/kernel/clock.ts'
import type { Command } from '../../src/kernel/command.ts'
import type { CommandMetadata } from '../../src/kernel/event.ts'
import { slices as programSlices } from '../../src/modules.ts'
import type { Slice } from '../../src/slice.ts'
import { openWriteSide, type WriteSide } from '../../src/write-side.ts'
import { metadata } from './commands.ts'

/** Stands still until it is told otherwise. */
export class TestClock implements Clock {
  #now: Date

  constructor(start = '2026-11-24T06:00:00.000Z') {
    this.#now = new Date(start)
  }

  now(): Date {
    return this.#now
  }

  set(time: string): void {
    this.#now = new Date(time)
  }

  /** Milliseconds forwards; backwards if negative. */
  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds)
  }
}

export interface SubmitOptions extends Partial<CommandMetadata> {
  readonly idempotencyKey?: string
}

export interface TestWriteSide extends WriteSide {
  readonly clock: TestClock
  /** Submits commands as one request; with an idempotency key, the request's hash is that of the commands. */
  submit(commands: Command | readonly Command[], options?: SubmitOptions): Promise<CommandResult>
}

export interface TestWriteSideOptions extends Partial<GroupCommitOptions> {
  readonly slices?: readonly Slice[]
  readonly clock?: TestClock
}

export async function openTestWriteSide(store: Store, options: TestWriteSideOptions = {}): Promise<TestWriteSide> {
  const { slices = programSlices, clock = new TestClock(), ...limits } = options
  const writeSide = await openWriteSide(store, slices, clock, { ...DEFAULT_GROUP_COMMIT, ...limits })
  return {
    ...writeSide,
    clock,
    submit(asked, { idempotencyKey, ...given } = {}) {
      const commands = 'type' in asked ? [asked] : asked
      const idempotency = idempotencyKey === undefined ? undefined : { key: idempotencyKey, requestHash: requestHash('test', commands) }
      return writeSide.commits.submit({ commands, metadata: metadata(given), idempotency })
    },
  }
}
