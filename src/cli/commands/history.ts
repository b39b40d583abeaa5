import type { Command } from 'commander'
import { EVENT_COLUMNS } from '../fields.ts'
import { type HistoryOptions, readHistory } from '../history.ts'
import { time } from '../moment.ts'
import { names, position } from '../options.ts'
import { asking, listCommand } from '../session.ts'

/** Filters of events, as options and as the API takes them. */
export interface EventFilter {
  readonly type?: string[]
  readonly entity?: string
  readonly actor?: string
  readonly source?: string
  readonly correlation?: string
  readonly from?: string
  readonly to?: string
  readonly fromPosition?: string
  readonly toPosition?: string
  readonly reason?: string
}

export function historyCommands(program: Command): void {
  withEventFilter(listCommand(program, 'history', 'List what happened, the newest first.'))
    .option('--oldest-first', 'in the order in which it happened')
    .action(
      asking(async (session, options: HistoryOptions & EventFilter) =>
        session.printRows(await readHistory(session, eventFilter(options), options), EVENT_COLUMNS),
      ),
    )
}

export function withEventFilter(command: Command): Command {
  return command
    .option('--type <types>', 'kinds of events, such as ProviderSwitched', names)
    .option('--entity <type:key>', 'that concern one entity: ModelAlias:smart, or smart alone')
    .option('--actor <id>', 'made by the actor')
    .option('--source <name>', 'that came through it: graphql, rest, cli, manifest ...')
    .option('--correlation <uuid>', 'of one command or batch')
    .option('--from <time>', 'recorded at that time or later', time)
    .option('--to <time>', 'recorded before that time or at it', time)
    .option('--from-position <n>', 'from that position of the log on', position)
    .option('--to-position <n>', 'up to that position of the log', position)
    .option('--reason <text>', 'whose reason has the text')
}

export function eventFilter(options: EventFilter): Record<string, unknown> {
  const { type: types, entity, actor, source, correlation, from, to, fromPosition, toPosition, reason } = options
  // A key may have colons of its own; types of entities have none and begin with a capital.
  const [, entityType, entityKey] = /^(?:([A-Z]\w*):)?(.+)$/.exec(entity ?? '') ?? []
  return {
    types,
    entityType,
    entityKey,
    actorId: actor,
    source,
    correlationId: correlation,
    from,
    to,
    fromPosition,
    toPosition,
    reasonContains: reason,
  }
}
