/** Usage as a process has it: the ledger, the buffer before it, and what every team has spent. */
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import { isTransient } from '../../db/transient.ts'
import { Unavailable } from '../../event-log/errors.ts'
import type { GroupCommit } from '../../event-log/group-commit.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { World } from '../../kernel/world.ts'
import { LowCredits } from './low-credits.ts'
import { TeamSpending } from './team-spending.ts'
import type { Receipt, UsageCall } from './usage.call.ts'
import { UsageLedger } from './usage.ledger.ts'
import { UsageRecorder } from './usage.recorder.ts'

export interface UsageParts {
  readonly db: Kysely<Database>
  readonly world: World
  readonly commits: GroupCommit
  readonly clock: Clock
  readonly log: Logger
  /** Milliseconds that calls told to `record` may wait to be written together; 0 for none. */
  readonly flushInterval: number
  /** At how many percent of what was allocated a team's remaining credits count as low. */
  readonly lowPercent: number
}

export interface Usage {
  /** Counts one call that this process answered. Resolves once it is taken, or durable when the interval is 0. */
  record(call: UsageCall): Promise<void>
  /** Counts calls that others tell of. Resolves once they are durable. */
  recordAll(calls: readonly UsageCall[]): Promise<Receipt>
  /** Calls that were taken and are not written yet. */
  readonly buffered: number
  readonly spending: TeamSpending
  /** Takes in what other nodes counted. */
  refresh(): Promise<void>
  /** Writes what was taken; before the log's writer is closed. */
  close(): Promise<void>
}

declare module '../../graphql/services.ts' {
  interface Services {
    readonly usage: Usage
  }
}

/** `world` must be what `commits` keeps. */
export async function openUsage({ flushInterval, lowPercent, ...parts }: UsageParts): Promise<Usage> {
  const spending = new TeamSpending(parts.db, parts.world)
  const low = new LowCredits({ ...parts, spending, percent: lowPercent })
  const ledger = new UsageLedger({ ...parts, onAccounts: async (accounts) => low.check(spending.apply(accounts)) })
  const recorder = new UsageRecorder({ write: (calls) => ledger.record(calls), log: parts.log }, { flushInterval })
  const forget = parts.commits.onEvents((events) => spending.note(events))
  const refresh = async () => low.check(await spending.refresh())
  await refresh()
  return {
    spending,
    refresh,
    record: (call) => recorder.record(call),
    recordAll: (calls) => ledger.record(calls).catch(refuseUnavailable),
    get buffered() {
      return recorder.buffered
    },
    close: () => recorder.close().finally(forget),
  }
}

function refuseUnavailable(error: unknown): never {
  if (!isTransient(error)) throw error
  const unavailable = new Unavailable('the database cannot take the calls now; send them again: each call id counts once')
  unavailable.cause = error
  throw unavailable
}
