/** A migrated store with the writer of a node over it, as the benchmarks fill and drive it. */
import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import type { CommandResult } from '../src/event-log/group-commit.ts'
import type { Command } from '../src/kernel/command.ts'
import type { CommandMetadata } from '../src/kernel/event.ts'
import { migrate, openPostgres, openWriteSide, slices, systemClock } from './built.ts'

export interface BenchWriteSide {
  submit(...commands: readonly Command[]): Promise<CommandResult>
  /** Where the log stands. */
  head(): { readonly position: number; readonly hash: string }
  close(): Promise<void>
}

export async function openBenchWriteSide(url: string): Promise<BenchWriteSide> {
  const store = openPostgres({
    url,
    poolSize: 2,
    statementTimeout: 60_000,
    onError: (error) => {
      throw error
    },
  })
  await migrate(store.db)
  const { commits } = await openWriteSide(store, slices, systemClock)
  return {
    submit: (...commands) =>
      commits.submit({
        commands,
        metadata: metadata(),
      }),
    head: () => ({ position: commits.head.position, hash: commits.head.hash }),
    close: async () => {
      await commits.close()
      await store.close()
    },
  }
}

export function metadata(): CommandMetadata {
  return {
    actorId: 'bench',
    actorKind: 'API_KEY',
    onBehalfOf: null,
    reason: 'measuring',
    source: 'bench',
    requestId: randomUUID(),
    correlationId: v7(),
  }
}

export function createAlias(key: string, litellmModel: string): Command {
  return { type: 'CreateModelAlias', key, data: { litellmModel, description: null, active: true, pricing: null, accessGroups: [] } }
}
