import { type Command, Option } from 'commander'
import { change } from '../change.ts'
import { createdKey, expiresOption, KEY_COLUMNS, type Key, type KeyPayload } from '../keys.ts'
import { type ChangeOptions, upperChoices } from '../options.ts'
import { asking, changeCommand, readCommand } from '../session.ts'
import { API_KEYS, CREATE_API_KEY, REVOKE_API_KEY } from './keys.documents.ts'

interface ApiKey extends Key {
  readonly role: string
}

export function keyCommands(program: Command): void {
  const keys = program.command('keys').description('API keys: who may read and change what Switchbook keeps.')

  readCommand(keys, 'ls', 'List API keys, the newest first; revoked and expired ones too.').action(
    asking(async (session) => {
      const { nodes } = await session.ask<{ nodes: ApiKey[] }>(API_KEYS)
      session.printRows({ nodes, hasMore: false }, [KEY_COLUMNS[0], { title: 'role', of: ({ role }) => role }, ...KEY_COLUMNS.slice(1)])
    }),
  )

  changeCommand(keys, 'create <name>', 'Make an API key; its secret is shown this once.', { existing: false })
    .addOption(upperChoices(new Option('--role <role>', 'what it opens'), ['ADMIN', 'EDITOR', 'AUDITOR']).makeOptionMandatory())
    .addOption(expiresOption())
    .action(
      asking((session, name: string, options: ChangeOptions & { role: string; expires?: string }) =>
        change<KeyPayload>(session, CREATE_API_KEY, { name, role: options.role, expiresAt: options.expires }, options, createdKey),
      ),
    )

  changeCommand(keys, 'revoke <id>', 'Revoke an API key: from here on it opens nothing.', { existing: false }).action(
    asking((session, id: string, options: ChangeOptions) => change(session, REVOKE_API_KEY, { id }, options)),
  )
}
