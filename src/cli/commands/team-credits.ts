import { type Command, Option } from 'commander'
import { change } from '../change.ts'
import type { ChangeOptions, ListOptions } from '../options.ts'
import { readRows } from '../pages.ts'
import { asking, changeCommand, listCommand } from '../session.ts'
import type { Column } from '../table.ts'
import { ADD_CREDITS, CREDIT_TRANSACTIONS } from './team.documents.ts'

interface Transaction {
  readonly at: string
  readonly kind: string
  readonly amount: string
  readonly before: string
  readonly after: string
  readonly description: string | null
  readonly jobId: string | null
}

const COLUMNS: readonly Column<Transaction>[] = [
  { title: 'at', of: ({ at }) => at },
  { title: 'kind', of: ({ kind }) => kind },
  { title: 'amount', of: ({ amount }) => amount, right: true },
  { title: 'before', of: ({ before }) => before, right: true },
  { title: 'after', of: ({ after }) => after, right: true },
  { title: 'job', of: ({ jobId }) => jobId },
  { title: 'description', of: ({ description }) => description },
]

export function creditCommands(team: Command): void {
  const credits = team.command('credits').description('What a team may spend.')

  listCommand(credits, 'ls <team>', 'List credits given to a team and taken from it, the newest first.').action(
    asking(async (session, teamId: string, options: ListOptions) => {
      session.printRows<Transaction>(await readRows(session, CREDIT_TRANSACTIONS, { teamId }, options), COLUMNS)
    }),
  )

  changeCommand(credits, 'add <team> <amount>', 'Give credits to a team; it can go on at once.')
    .option('--description <text>', 'what they are for')
    .addOption(new Option('--kind <kind>', 'why they are given').choices(['allocation', 'refund', 'adjustment']))
    .action(
      asking(
        (
          session,
          teamId: string,
          amount: string,
          { description, kind, ...options }: ChangeOptions & { description?: string; kind?: string },
        ) => change(session, ADD_CREDITS, { teamId, amount, description, kind: kind?.toUpperCase() }, options),
      ),
    )
}
