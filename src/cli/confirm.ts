/** Asks a person before something is deleted. */
import { confirm, isCancel } from '@clack/prompts'
import { UsageError } from './usage-error.ts'

/** Resolves when it may go on. Where there is nobody to ask, `--yes` has to say so. */
export async function confirmed(question: string, { yes, dryRun, json }: { yes?: true; dryRun?: true; json?: true }): Promise<void> {
  if (yes || dryRun) return
  if (!process.stdin.isTTY || !process.stdout.isTTY || json) throw new UsageError(`${question} Nobody can be asked here: pass --yes.`)
  const answer = await confirm({ message: question, initialValue: false })
  if (isCancel(answer) || !answer) throw new Declined('nothing was changed')
}

class Declined extends Error {
  readonly expected = true
}
