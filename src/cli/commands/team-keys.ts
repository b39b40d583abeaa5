import type { Command } from 'commander'
import { change } from '../change.ts'
import { createdKey, expiresOption, KEY_COLUMNS, type Key, type KeyPayload } from '../keys.ts'
import type { ChangeOptions } from '../options.ts'
import { asking, changeCommand, readCommand } from '../session.ts'
import { CREATE_TEAM_KEY, REVOKE_TEAM_KEY, TEAM_KEYS } from './keys.documents.ts'

export function teamKeyCommands(team: Command): void {
  const keys = team.command('keys').description('Keys that a team calls models with.')

  readCommand(keys, 'ls <team>', 'List the keys of a team, the newest first; revoked and expired ones too.').action(
    asking(async (session, teamId: string) => {
      const { nodes } = await session.ask<{ nodes: Key[] }>(TEAM_KEYS, { teamId })
      session.printRows({ nodes, hasMore: false }, KEY_COLUMNS)
    }),
  )

  changeCommand(keys, 'create <team> <name>', 'Make a key for a team; its secret is shown this once.', { existing: false })
    .addOption(expiresOption())
    .action(
      asking((session, teamId: string, name: string, options: ChangeOptions & { expires?: string }) =>
        change<KeyPayload>(session, CREATE_TEAM_KEY, { teamId, name, expiresAt: options.expires }, options, createdKey),
      ),
    )

  changeCommand(keys, 'revoke <id>', 'Revoke a key of a team: from here on it calls nothing.', { existing: false }).action(
    asking((session, id: string, options: ChangeOptions) => change(session, REVOKE_TEAM_KEY, { id }, options)),
  )
}
