import type { Command } from 'commander'
import { change } from '../change.ts'
import { confirmed } from '../confirm.ts'
import { historyCommand } from '../history.ts'
import { atOption, type Moment } from '../moment.ts'
import { type ChangeOptions, type DeleteOptions, type ListOptions, names, orNull } from '../options.ts'
import { readRows } from '../pages.ts'
import { asking, changeCommand, deleteCommand, found, listCommand, readCommand } from '../session.ts'
import { type Column, record } from '../table.ts'
import * as documents from './group.documents.ts'

interface Group {
  readonly name: string
  readonly description: string | null
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly modelAliases: readonly { readonly name: string; readonly litellmModel: string; readonly active: boolean }[]
  readonly modelCount: number
  readonly teamCount: number
}

const COLUMNS: readonly Column<Group>[] = [
  { title: 'group', of: ({ name }) => name },
  { title: 'aliases', of: ({ modelCount }) => modelCount, right: true },
  { title: 'teams', of: ({ teamCount }) => teamCount, right: true },
  { title: 'version', of: ({ version }) => version, right: true },
  { title: 'updated', of: ({ updatedAt }) => updatedAt },
  { title: 'description', of: ({ description }) => description },
]

const FIELDS: readonly Column<Group>[] = [
  { title: 'group', of: ({ name }) => name },
  {
    title: 'aliases',
    of: ({ modelAliases }) =>
      modelAliases.map(({ name, litellmModel, active }) => `${name} -> ${litellmModel}${active ? '' : ' (disabled)'}`),
  },
  ...COLUMNS.slice(2),
  { title: 'created', of: ({ createdAt }) => createdAt },
]

export function groupCommands(program: Command): void {
  const group = program.command('group').description('Access groups: the sets of aliases that teams are granted.')

  listCommand(group, 'ls', 'List access groups.')
    .option('--search <text>', 'whose name or description has the text')
    .addOption(atOption())
    .action(
      asking(async (session, options: ListOptions & { search?: string; at?: Moment }) => {
        const { search, at } = options
        session.printRows<Group>(await readRows(session, documents.GROUPS, { search, at }, options), COLUMNS)
      }),
    )

  readCommand(group, 'get <group>', 'Show one access group and its aliases.')
    .addOption(atOption())
    .action(
      asking(async (session, name: string, { at }: { at?: Moment }) => {
        const answer = await session.ask<{ found: Group | null }>(documents.GET_GROUP, { name, at })
        const one = found(answer.found, 'UNKNOWN_GROUP', `access group \`${name}\``)
        session.print(one, () => record(one, FIELDS))
      }),
    )

  changeCommand(group, 'create <group>', 'Create an access group.', { existing: false })
    .option('--description <text>', 'what it is for')
    .option('--alias <names>', 'aliases that it holds from the start', names)
    .action(
      asking((session, name: string, options: ChangeOptions & { description?: string; alias?: string[] }) =>
        change(session, documents.CREATE_GROUP, { name, description: options.description, modelAliases: options.alias }, options),
      ),
    )

  changeCommand(group, 'update <group>', 'Change the description of an access group.')
    .option('--description <text>', 'what it is for')
    .option('--no-description', 'take the description away')
    .action(
      asking((session, name: string, options: ChangeOptions & { description?: string | false }) =>
        change(session, documents.UPDATE_GROUP, { name, description: orNull(options.description) }, options),
      ),
    )

  changeCommand(group, 'add <group> <aliases...>', 'Add aliases to an access group; every team with it can use them at once.').action(
    asking((session, name: string, modelAliases: string[], options: ChangeOptions) =>
      change(session, documents.ADD_TO_GROUP, { name, modelAliases }, options),
    ),
  )

  changeCommand(group, 'remove <group> <aliases...>', 'Take aliases out of an access group.').action(
    asking((session, name: string, modelAliases: string[], options: ChangeOptions) =>
      change(session, documents.REMOVE_FROM_GROUP, { name, modelAliases }, options),
    ),
  )

  deleteCommand(group, 'delete <group>', 'Delete an access group that no team uses.').action(
    asking(async (session, name: string, options: DeleteOptions) => {
      await confirmed(`Delete the access group ${name}?`, options)
      await change(session, documents.DELETE_GROUP, { name }, options)
    }),
  )

  historyCommand(group, 'history <group>', 'AccessGroup', 'Show what happened to an access group, the newest first.')
}
