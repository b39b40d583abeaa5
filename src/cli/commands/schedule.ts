import { Argument, type Command } from 'commander'
import { change } from '../change.ts'
import { time } from '../moment.ts'
import type { ChangeOptions } from '../options.ts'
import { asking, changeCommand, readCommand } from '../session.ts'
import type { Column } from '../table.ts'
import { CANCEL_SWITCH, SCHEDULE_SWITCH, SCHEDULED_SWITCHES } from './schedule.documents.ts'

interface ScheduledSwitch {
  readonly id: string
  readonly alias: string
  readonly litellmModel: string
  readonly at: string
  readonly status: string
  /** Why it was not done. */
  readonly problem: string | null
  readonly actor: { readonly name: string }
  readonly reason: string | null
}

const COLUMNS: readonly Column<ScheduledSwitch>[] = [
  { title: 'at', of: ({ at }) => at },
  { title: 'alias', of: ({ alias }) => alias },
  { title: 'model', of: ({ litellmModel }) => litellmModel },
  { title: 'status', of: ({ status }) => status },
  { title: 'problem', of: ({ problem }) => problem },
  { title: 'by', of: ({ actor }) => actor.name },
  { title: 'why', of: ({ reason }) => reason },
  { title: 'id', of: ({ id }) => id },
]

export function scheduleCommands(program: Command): void {
  const schedule = program.command('schedule').description('Switches that are done when their time has come.')

  readCommand(schedule, 'ls', 'List scheduled switches.')
    .option('--alias <alias>', 'of one alias')
    .action(
      asking(async (session, { alias }: { alias?: string }) => {
        const { nodes } = await session.ask<{ nodes: ScheduledSwitch[] }>(SCHEDULED_SWITCHES, { alias })
        session.printRows({ nodes, hasMore: false }, COLUMNS)
      }),
    )

  changeCommand(schedule, 'switch <alias> <model>', 'Put another model behind an alias at a time to come.', { existing: false })
    .addArgument(new Argument('<time>', 'when, such as 2026-12-01T06:00 (UTC unless it says otherwise)').argParser(time))
    .action(
      asking((session, alias: string, litellmModel: string, at: string, options: ChangeOptions) =>
        change(session, SCHEDULE_SWITCH, { alias, litellmModel, at }, options),
      ),
    )

  changeCommand(schedule, 'cancel <id>', 'Take a scheduled switch back.', { existing: false }).action(
    asking((session, id: string, options: ChangeOptions) => change(session, CANCEL_SWITCH, { id }, options)),
  )
}
