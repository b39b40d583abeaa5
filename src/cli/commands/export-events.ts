import type { Command } from 'commander'
import { connection } from '../graphql-client.ts'
import { type ConnectionOptions, withConnection } from '../options.ts'

interface EventOptions {
  readonly out?: string
  readonly from?: string
  readonly to?: string
  readonly since?: string
  readonly until?: string
  readonly type?: string
  readonly entityType?: string
  readonly entity?: string
  readonly actor?: string
  readonly source?: string
  readonly correlationId?: string
}

export function exportEventsCommand(out: Command): void {
  withConnection(
    out
      .command('events')
      .description('Print the log as it is stored, a line of canonical JSON for each event. Needs an ADMIN key.')
      .option('--out <file>', 'where to write it; standard output unless told')
      .option('--from <position>', 'first event')
      .option('--to <position>', 'last event')
      .option('--since <time>', 'recorded at or after this time')
      .option('--until <time>', 'recorded at or before this time')
      .option('--type <names>', 'kinds of events between commas, such as ProviderSwitched')
      .option('--entity-type <name>', 'type of the entity concerned, such as ModelAlias')
      .option('--entity <key>', 'name or id of an entity concerned')
      .option('--actor <id>', 'id of who made the change')
      .option('--source <name>', 'surface that the change came through, such as graphql')
      .option('--correlation-id <uuid>', 'only the events of one command or manifest'),
  ).action(async (options: ConnectionOptions & EventOptions) => {
    const { exportEvents } = await import('../export-events.ts')
    const filter = {
      from_position: options.from,
      to_position: options.to,
      from: options.since,
      to: options.until,
      type: options.type,
      entity_type: options.entityType,
      entity_key: options.entity,
      actor_id: options.actor,
      source: options.source,
      correlation_id: options.correlationId,
    }
    const events = await exportEvents(connection(options, process.env), filter, options.out)
    if (options.out !== undefined) console.error(`${options.out}: ${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'}`)
  })
}
