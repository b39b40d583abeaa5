import type { Command } from 'commander'
import { type Changed, change } from '../change.ts'
import pc from '../colors.ts'
import { ServerError } from '../graphql-client.ts'
import { type ChangeOptions, position } from '../options.ts'
import { asking, changeCommand, type Session } from '../session.ts'
import { visible } from '../table.ts'
import { UsageError } from '../usage-error.ts'
import { REVERT_BATCH, REVERT_EVENT } from './revert.documents.ts'

interface Told {
  readonly position: string
  readonly summary: string
}

interface Reverted extends Changed {
  readonly reverted: readonly Told[]
}

export function revertCommand(program: Command): void {
  changeCommand(program, 'revert', 'Undo an event by its opposite; or all events of one command or batch.', { existing: false })
    .argument('[position]', 'the event', position)
    .option('--batch <uuid>', 'all events of a correlation id, or none')
    .action(
      asking(async (session, at: string | undefined, options: ChangeOptions & { batch?: string }) => {
        const { batch } = options
        if ((at === undefined) === (batch === undefined)) throw new UsageError('expected either a position of the log or --batch')
        if (batch === undefined) await revert(session, REVERT_EVENT, { position: at }, options)
        else await revert(session, REVERT_BATCH, { correlationId: batch }, options)
      }),
    )
}

async function revert(session: Session, document: string, input: Record<string, unknown>, options: ChangeOptions): Promise<void> {
  try {
    await change<Reverted>(session, document, input, options, ({ reverted }) =>
      reverted.map(({ position, summary }) => pc.dim(`undoes #${position} ${visible(summary)}`)),
    )
  } catch (error) {
    if (!session.json && error instanceof ServerError) for (const line of blocking(error)) console.error(line)
    throw error
  }
}

/** The later events that stand in the way, one on each line. */
function blocking({ details }: ServerError): string[] {
  const { blockedBy } = (details ?? {}) as { blockedBy?: readonly Told[] }
  return (blockedBy ?? []).map(({ position, summary }) => `${pc.red(`#${position}`)} ${visible(summary)}`)
}
