import type { Command } from 'commander'
import { change } from '../change.ts'
import { confirmed } from '../confirm.ts'
import { createdKey, type KeyPayload } from '../keys.ts'
import { type ChangeOptions, type DeleteOptions, names } from '../options.ts'
import { asking, changeCommand, deleteCommand, readCommand } from '../session.ts'
import type { Column } from '../table.ts'
import { CREATE_WEBHOOK, DELETE_WEBHOOK, RESUME_WEBHOOK, WEBHOOKS } from './webhook.documents.ts'

interface Webhook {
  readonly id: string
  readonly url: string
  readonly types: readonly string[] | null
  readonly status: string
  readonly deliveredUpTo: string
  readonly lastError: string | null
}

const COLUMNS: readonly Column<Webhook>[] = [
  { title: 'url', of: ({ url }) => url },
  { title: 'types', of: ({ types }) => types ?? 'all' },
  { title: 'status', of: ({ status }) => status },
  { title: 'delivered up to', of: ({ deliveredUpTo }) => `#${deliveredUpTo}`, right: true },
  { title: 'last error', of: ({ lastError }) => lastError },
  { title: 'id', of: ({ id }) => id },
]

export function webhookCommands(program: Command): void {
  const webhook = program.command('webhook').description('Endpoints that events are sent to.')

  readCommand(webhook, 'ls', 'List webhooks, and how far each has got.').action(
    asking(async (session) => {
      const { nodes } = await session.ask<{ nodes: Webhook[] }>(WEBHOOKS)
      session.printRows({ nodes, hasMore: false }, COLUMNS)
    }),
  )

  changeCommand(webhook, 'create <url>', 'Send events to an address; the secret that signs them is shown this once.', { existing: false })
    .option('--type <types>', 'only these kinds of events', names)
    .action(
      asking((session, url: string, options: ChangeOptions & { type?: string[] }) =>
        change<KeyPayload>(session, CREATE_WEBHOOK, { url, types: options.type }, options, createdKey),
      ),
    )

  changeCommand(webhook, 'resume <id>', 'Go on with a webhook that was parked after too many failures.', { existing: false }).action(
    asking((session, id: string, options: ChangeOptions) => change(session, RESUME_WEBHOOK, { id }, options)),
  )

  deleteCommand(webhook, 'delete <id>', 'Send no more events there.', { existing: false }).action(
    asking(async (session, id: string, options: DeleteOptions) => {
      await confirmed(`Delete the webhook ${id}?`, options)
      await change(session, DELETE_WEBHOOK, { id }, options)
    }),
  )
}
