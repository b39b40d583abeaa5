import type { Command } from 'commander'
import { type CheckpointOptions, withCheckpoints, witnesses } from '../checkpoints.ts'
import { withJson } from '../options.ts'

export function importEventsCommand(into: Command): void {
  withCheckpoints(
    withJson(
      into.command('events').description('Put exported events into the empty store of DATABASE_URL or DATA_DIR, all or none.'),
    ).requiredOption('-f, --file <path>', 'what `export events` wrote; - is standard input'),
  ).action(async ({ file, json, ...checkpoints }: CheckpointOptions & { file: string; json?: true }) => {
    const { importEvents } = await import('../import-events.ts')
    const { position, hash } = await importEvents(file, witnesses(checkpoints), json === true)
    console.log(
      json
        ? JSON.stringify({ position: String(position), hash }, null, 2)
        : `${position.toLocaleString('en')} ${position === 1 ? 'event is' : 'events are'} in the store, with the same positions and hashes`,
    )
  })
}
