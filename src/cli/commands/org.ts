import { type Command, InvalidArgumentError, Option } from 'commander'
import { change } from '../change.ts'
import { historyCommand } from '../history.ts'
import { atOption, type Moment } from '../moment.ts'
import { type ChangeOptions, type ListOptions, orNull } from '../options.ts'
import { readRows } from '../pages.ts'
import { asking, changeCommand, found, listCommand, readCommand } from '../session.ts'
import { type Column, record } from '../table.ts'
import * as documents from './org.documents.ts'

interface Organization {
  readonly organizationId: string
  readonly name: string
  readonly metadata: unknown
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly teamCount: number
  readonly totalCreditsAllocated: string
}

const COLUMNS: readonly Column<Organization>[] = [
  { title: 'organization', of: ({ organizationId }) => organizationId },
  { title: 'name', of: ({ name }) => name },
  { title: 'teams', of: ({ teamCount }) => teamCount, right: true },
  { title: 'credits allocated', of: ({ totalCreditsAllocated }) => totalCreditsAllocated, right: true },
  { title: 'version', of: ({ version }) => version, right: true },
  { title: 'updated', of: ({ updatedAt }) => updatedAt },
]

const FIELDS: readonly Column<Organization>[] = [
  ...COLUMNS,
  { title: 'created', of: ({ createdAt }) => createdAt },
  { title: 'metadata', of: ({ metadata }) => (metadata === null ? null : JSON.stringify(metadata)) },
]

export function orgCommands(program: Command): void {
  const org = program.command('org').description('Organizations: who teams belong to.')

  listCommand(org, 'ls', 'List organizations.')
    .option('--search <text>', 'whose id or name has the text')
    .addOption(atOption())
    .action(
      asking(async (session, options: ListOptions & { search?: string; at?: Moment }) => {
        const { search, at } = options
        session.printRows<Organization>(await readRows(session, documents.ORGANIZATIONS, { search, at }, options), COLUMNS)
      }),
    )

  readCommand(org, 'get <organization>', 'Show one organization.')
    .addOption(atOption())
    .action(
      asking(async (session, organizationId: string, { at }: { at?: Moment }) => {
        const answer = await session.ask<{ found: Organization | null }>(documents.GET_ORGANIZATION, { organizationId, at })
        const one = found(answer.found, 'UNKNOWN_ORGANIZATION', `organization \`${organizationId}\``)
        session.print(one, () => record(one, FIELDS))
      }),
    )

  changeCommand(org, 'create <organization> <name>', 'Create an organization: its id, and the name that people know it by.', {
    existing: false,
  })
    .addOption(metadataOption())
    .action(
      asking((session, organizationId: string, name: string, options: ChangeOptions & { metadata?: unknown }) =>
        change(session, documents.CREATE_ORGANIZATION, { organizationId, name, metadata: options.metadata }, options),
      ),
    )

  changeCommand(org, 'update <organization>', 'Change name or metadata of an organization.')
    .option('--name <name>', 'name that people know it by')
    .addOption(metadataOption())
    .option('--no-metadata', 'take the metadata away')
    .action(
      asking((session, organizationId: string, options: ChangeOptions & { name?: string; metadata?: unknown }) => {
        const { name, metadata } = options
        return change(session, documents.UPDATE_ORGANIZATION, { organizationId, name, metadata: orNull(metadata) }, options)
      }),
    )

  historyCommand(org, 'history <organization>', 'Organization', 'Show what happened to an organization, the newest first.')
}

function metadataOption(): Option {
  return new Option('--metadata <json>', 'a JSON object of your own; it replaces what was there').argParser((text): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      throw new InvalidArgumentError('Expected a JSON object such as {"plan": "gold"}.')
    }
  })
}
