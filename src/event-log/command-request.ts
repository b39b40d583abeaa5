import type { CommandMetadata, RecordedEvent } from '../kernel/event.ts'
import type { Commands } from './decision.ts'
import type { DryRun } from './dry-run.ts'

export interface CommandRequest {
  /** Decided in order; all of them or none. */
  readonly commands: Commands
  readonly metadata: CommandMetadata
  /** `requestHash` stands for everything the caller asked: the same key with another hash is refused. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string } | undefined
  /** Decide, answer and write nothing. */
  readonly dryRun?: boolean
}

export interface CommandResult {
  /** Empty when the command changes nothing. */
  readonly events: readonly RecordedEvent[]
  /** Position of the last of them; where the log stood when there are none. */
  readonly position: number
  /** Whether this is the answer of an earlier request with the same idempotency key. */
  readonly replayed: boolean
  /** What a dry run decided and did not write; absent when it was none, or repeats what was done already. */
  readonly dryRun?: DryRun
}
