/** Every command of the program, in the order in which the help lists them. */
import type { Command } from 'commander'
import { aliasCommands } from './commands/alias.ts'
import { asOfCommand, type RunAgain } from './commands/as-of.ts'
import { catalogCommand } from './commands/catalog.ts'
import { checkpointCommand } from './commands/checkpoint.ts'
import { completionCommand } from './commands/completion.ts'
import { diffCommand } from './commands/diff.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommands } from './commands/export.ts'
import { groupCommands } from './commands/group.ts'
import { historyCommands } from './commands/history.ts'
import { importCommands } from './commands/import.ts'
import { keyCommands } from './commands/keys.ts'
import { manifestCommands } from './commands/manifest.ts'
import { operatorCommands } from './commands/operator.ts'
import { orgCommands } from './commands/org.ts'
import { previewCommands } from './commands/preview.ts'
import { resolveCommand } from './commands/resolve.ts'
import { revertCommand } from './commands/revert.ts'
import { scheduleCommands } from './commands/schedule.ts'
import { tailCommand } from './commands/tail.ts'
import { teamCommands } from './commands/team.ts'
import { verifyCommand } from './commands/verify.ts'
import { webhookCommands } from './commands/webhook.ts'

/** `again` runs another command line of the same program. */
export const commands: readonly ((program: Command, again: RunAgain) => void)[] = [
  operatorCommands,
  aliasCommands,
  groupCommands,
  orgCommands,
  teamCommands,
  resolveCommand,
  explainCommand,
  historyCommands,
  tailCommand,
  asOfCommand,
  diffCommand,
  previewCommands,
  revertCommand,
  scheduleCommands,
  catalogCommand,
  keyCommands,
  webhookCommands,
  manifestCommands,
  verifyCommand,
  checkpointCommand,
  exportCommands,
  importCommands,
  completionCommand,
]
