/**
 * Does planned switches when their time has come. Every node tries; the log decides: the command is made of the state that the writer
 * decides on, so whoever comes second finds the switch settled and appends nothing.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../db/database.ts'
import type { GroupCommit } from '../../event-log/group-commit.ts'
import { systemMetadata } from '../../event-log/system-metadata.ts'
import { BackgroundWork } from '../../kernel/background-work.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Command } from '../../kernel/command.ts'
import type { WorldReader } from '../../kernel/world.ts'
import { apiKeyState } from '../api-key/index.ts'
import { dueCommands, dueSwitches, failing, problemOf } from './schedule.domain.ts'
import { planOf } from './schedule.queries.ts'

export interface RunnerParts {
  readonly db: Kysely<Database>
  readonly world: WorldReader
  readonly commits: GroupCommit
  readonly clock: Clock
  readonly log: Logger
}

/** Milliseconds between looks at the clock: no timer to overflow, and a clock that is set is noticed. */
const TICK = 250
/** Milliseconds to wait when a look failed. */
const AFTER_FAULT = 1_000

export function runSchedule(parts: RunnerParts): BackgroundWork {
  const { world, clock, log } = parts
  return new BackgroundWork(async (signal) => {
    const told = new Set<string>()
    while (!signal.aborted) {
      let faulty = false
      for (const id of dueSwitches(world, clock.now())) {
        if (signal.aborted) return
        // One that cannot be decided must not keep the others from their time.
        await settle(parts, id).catch((error) => {
          if (!told.has(id)) log.error({ err: error, scheduledSwitch: id }, 'a scheduled switch could not be decided; it is tried again')
          told.add(id)
          faulty = true
        })
      }
      if (!faulty) told.clear()
      await sleep(faulty ? AFTER_FAULT : TICK, undefined, { signal }).catch(() => {})
    }
  })
}

async function settle({ db, world, commits }: RunnerParts, id: string): Promise<void> {
  const { eventId, actorId, onBehalfOf, reason } = await planOf(db, id)
  // Whoever reads the history knows people and keys by their names.
  const scheduler = onBehalfOf ?? apiKeyState(world, actorId)?.name ?? actorId
  const submit = (commands: (world: WorldReader) => readonly Command[]) =>
    commits.submit({
      commands,
      metadata: systemMetadata({ onBehalfOf: scheduler, reason, source: 'schedule' }),
    })
  try {
    await submit((world) => dueCommands(world, id, eventId))
  } catch (error) {
    const problem = problemOf(error)
    await submit(() => [failing(id, problem, eventId)])
  }
}
