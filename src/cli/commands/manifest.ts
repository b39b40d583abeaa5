import type { Command } from 'commander'
import type { Changed } from '../change.ts'
import pc from '../colors.ts'
import { confirmed } from '../confirm.ts'
import { EXIT } from '../exit-codes.ts'
import { ServerError, type Told } from '../graphql-client.ts'
import { readText } from '../manifest-file.ts'
import { type ChangeOptions, changeInput } from '../options.ts'
import { type EntityDiff, planText } from '../plan.ts'
import { asking, changeCommand, readCommand, type Session } from '../session.ts'
import { visible } from '../table.ts'
import * as documents from './manifest.documents.ts'

interface Applied extends Changed {
  readonly applied: boolean
  readonly plan: readonly EntityDiff[]
}

interface ManifestOptions {
  readonly file: string
  readonly prune?: true
}

export function manifestCommands(program: Command): void {
  manifestOptions(readCommand(program, 'plan', 'Tell what a manifest would change, and who made what it would override; change nothing.'))
    .option('--detailed-exitcode', `end with ${EXIT.changes} when there is something to change`)
    .action(
      asking(async (session, options: ManifestOptions & { detailedExitcode?: true }) => {
        const told = await send(session, options.file, input(options, { dryRun: true }))
        show(session, told)
        if (options.detailedExitcode && told.data.done.plan.length > 0) process.exitCode = EXIT.changes
      }),
    )

  manifestOptions(
    changeCommand(program, 'apply', 'Make everything as a manifest says, in one commit, or nothing of it.', { existing: false }),
  )
    .option('--yes', 'do not ask')
    .action(
      asking(async (session, options: ManifestOptions & ChangeOptions & { yes?: true; json?: true }) => {
        const asked = input(options, options)
        const planned = await send(session, options.file, { ...asked, dryRun: true, idempotencyKey: undefined })
        const { plan, position, events } = planned.data.done
        if (options.dryRun) return show(session, planned)
        if (!session.json) console.log(planText(plan, position))
        if (plan.length > 0) await confirmed('Apply this plan?', options)
        // What was shown is what is done: the server refuses when it would be something else by now.
        const expectedPosition = String(BigInt(position) - BigInt(events.length))
        const applied = await send(session, options.file, { ...asked, expectedPosition })
        const { done } = applied.data
        session.print({ ...done, warnings: applied.warnings }, () => outcome(done))
        warn(session, applied)
      }),
    )
}

function manifestOptions(command: Command): Command {
  return command
    .requiredOption('-f, --file <path>', 'the manifest, in YAML or JSON; - reads standard input')
    .option('--prune', 'remove what the sections of the manifest do not list')
}

function input({ file, prune }: ManifestOptions, change: ChangeOptions): Record<string, unknown> {
  return { manifest: readText(file), prune: prune ?? false, ...changeInput(change) }
}

async function send(session: Session, file: string, asked: Record<string, unknown>): Promise<Told<{ done: Applied }>> {
  try {
    return await session.askTold<{ done: Applied }>(documents.APPLY_MANIFEST, { input: asked })
  } catch (error) {
    throw error instanceof ServerError && error.code === 'MANIFEST_INVALID' && !session.json ? withFaults(error, file) : error
  }
}

/** One line for each fault, which begins with its place as compilers write it, so that editors find it. */
function withFaults({ code, message, field, details }: ServerError, file: string): ServerError {
  const { faultCount = 0, faults = [] } = (details ?? {}) as {
    faultCount?: number
    faults?: { line: number; column: number; message: string }[]
  }
  if (faults.length === 0) return new ServerError(code, message, field, details)
  const lines = faults.map((fault) => `${file}:${fault.line}:${fault.column}: ${visible(fault.message)}`)
  const more = faultCount > faults.length ? [`and ${faultCount - faults.length} more`] : []
  const count = `${faultCount} ${faultCount === 1 ? 'fault' : 'faults'}; nothing was applied`
  return new ServerError(code, [...lines, ...more, count].join('\n'), field, details)
}

function show(session: Session, told: Told<{ done: Applied }>): void {
  const { done } = told.data
  session.print({ ...done, warnings: told.warnings }, () => planText(done.plan, done.position))
  warn(session, told)
}

function outcome({ events, position }: Applied): string {
  if (events.length === 0) return pc.dim(`nothing to change, as of #${position}`)
  const first = BigInt(position) - BigInt(events.length) + 1n
  return `\n${pc.green('Applied')} in one commit: ${events.length} ${events.length === 1 ? 'event' : 'events'}, #${first} to #${position}.`
}

function warn({ json }: Session, { warnings }: Told<unknown>): void {
  if (!json) for (const { field, message } of warnings) console.error(`${pc.yellow('warning:')} ${field}: ${visible(message)}`)
}
