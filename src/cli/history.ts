/** Prints events of the log, the newest first unless told. */
import type { Command } from 'commander'
import { type AuditEvent, EVENT_COLUMNS } from './fields.ts'
import { HISTORY } from './history.documents.ts'
import type { ListOptions } from './options.ts'
import { type Rows, readRows } from './pages.ts'
import { asking, found, listCommand, type Session } from './session.ts'

export interface HistoryOptions extends ListOptions {
  readonly oldestFirst?: true
}

/** `history <name>` below the commands of one kind of entity. Deleted ones have a history, too. */
export function historyCommand(parent: Command, usage: string, entityType: string, description: string): void {
  listCommand(parent, usage, description)
    .option('--oldest-first', 'in the order in which it happened')
    .action(
      asking(async (session, entityKey: string, options: HistoryOptions) => {
        const events = await readHistory(session, { entityType, entityKey }, options)
        found(events.nodes[0], 'NOT_FOUND', `event of a ${entityType} \`${entityKey}\``)
        session.printRows(events, EVENT_COLUMNS)
      }),
    )
}

export function readHistory(session: Session, filter: Record<string, unknown>, options: HistoryOptions): Promise<Rows<AuditEvent>> {
  return readRows(session, HISTORY, { filter, order: options.oldestFirst ? 'ASC' : 'DESC' }, options)
}
