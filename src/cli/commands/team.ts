import { type Command, Option } from 'commander'
import { change } from '../change.ts'
import { confirmed } from '../confirm.ts'
import { historyCommand } from '../history.ts'
import { atOption, type Moment } from '../moment.ts'
import { type ChangeOptions, type DeleteOptions, integer, type ListOptions, names, upperChoices } from '../options.ts'
import { readRows } from '../pages.ts'
import { asking, changeCommand, deleteCommand, found, listCommand, readCommand } from '../session.ts'
import { record } from '../table.ts'
import * as documents from './team.documents.ts'
import { TEAM_COLUMNS, TEAM_FIELDS, type Team, type TeamInDetail } from './team.fields.ts'
import { creditCommands } from './team-credits.ts'
import { teamKeyCommands } from './team-keys.ts'

interface Filter {
  readonly search?: string
  readonly org?: string
  readonly group?: string
  readonly status?: string
}

interface Settings {
  readonly name?: string
  readonly creditMode?: string
  readonly tokensPerCredit?: number
}

export function teamCommands(program: Command): void {
  const team = program.command('team').description('Teams: who calls models, with which access groups and credits.')

  listCommand(team, 'ls', 'List teams.')
    .option('--search <text>', 'whose id or name has the text')
    .option('--org <organization>', 'that belong to the organization')
    .option('--group <name>', 'that are granted the access group')
    .addOption(upperChoices(new Option('--status <status>', 'whose status it is'), ['ACTIVE', 'SUSPENDED', 'PAUSED']))
    .addOption(atOption())
    .action(
      asking(async (session, options: ListOptions & Filter & { at?: Moment }) => {
        const { search, org, group, status, at } = options
        const filter = { search, organizationId: org, accessGroup: group, status }
        session.printRows<Team>(await readRows(session, documents.TEAMS, { filter, at }, options), TEAM_COLUMNS)
      }),
    )

  readCommand(team, 'get <team>', 'Show one team, what it may use and what it spent.')
    .addOption(atOption())
    .action(
      asking(async (session, teamId: string, { at }: { at?: Moment }) => {
        const answer = await session.ask<{ found: TeamInDetail | null }>(documents.GET_TEAM, { teamId, at })
        const one = found(answer.found, 'UNKNOWN_TEAM', `team \`${teamId}\``)
        session.print(one, () => record(one, TEAM_FIELDS))
      }),
    )

  changeCommand(team, 'create <organization> <team> <name>', 'Create a team: its id, and the name that people know it by.', {
    existing: false,
  })
    .option('--group <names>', 'access groups that it is granted from the start', names)
    .option('--credits <amount>', 'credits from the start; without them it is not metered')
    .action(
      asking(
        (
          session,
          organizationId: string,
          teamId: string,
          teamAlias: string,
          options: ChangeOptions & { group?: string[]; credits?: string },
        ) => {
          const { group: accessGroups, credits: creditsAllocated } = options
          return change(session, documents.CREATE_TEAM, { organizationId, teamId, teamAlias, accessGroups, creditsAllocated }, options)
        },
      ),
    )

  changeCommand(team, 'update <team>', 'Change the name of a team, or what it spends credits by.')
    .option('--name <name>', 'name that people know it by')
    .addOption(upperChoices(new Option('--credit-mode <mode>', 'what it spends credits by'), ['PER_JOB', 'USD', 'TOKENS', 'NONE']))
    .option('--tokens-per-credit <n>', 'tokens that one credit buys, with the mode TOKENS', integer(1, 2_147_483_647))
    .action(
      asking((session, teamId: string, options: ChangeOptions & Settings) => {
        const { name: teamAlias, creditMode, tokensPerCredit } = options
        return change(session, documents.UPDATE_TEAM, { teamId, teamAlias, creditMode, tokensPerCredit }, options)
      }),
    )

  for (const [verb, document, what] of [
    ['grant', documents.GRANT, 'Grant access groups to a team.'],
    ['revoke', documents.REVOKE, 'Take access groups from a team.'],
  ] as const) {
    changeCommand(team, `${verb} <team> <groups...>`, what).action(
      asking((session, teamId: string, accessGroups: string[], options: ChangeOptions) =>
        change(session, document, { teamId, accessGroups }, options),
      ),
    )
  }

  for (const [verb, document, what] of [
    ['suspend', documents.SUSPEND, 'Stop serving a team.'],
    ['pause', documents.PAUSE, 'Stop serving a team for a while; its clients are told to try again later.'],
    ['resume', documents.RESUME, 'Serve a team again.'],
  ] as const) {
    changeCommand(team, `${verb} <team>`, what).action(
      asking((session, teamId: string, options: ChangeOptions) => change(session, document, { teamId }, options)),
    )
  }

  creditCommands(team)
  teamKeyCommands(team)

  deleteCommand(team, 'delete <team>', 'Delete a team and its keys.').action(
    asking(async (session, teamId: string, options: DeleteOptions) => {
      await confirmed(`Delete the team ${teamId}?`, options)
      await change(session, documents.DELETE_TEAM, { teamId }, options)
    }),
  )

  historyCommand(team, 'history <team>', 'Team', 'Show what happened to a team, the newest first.')
}
