/** Every command of the program, in the order in which the help lists them. */
import type { Command } from 'commander'
import { aliasCommands } from './commands/alias.ts'
import { completionCommand } from './commands/completion.ts'
import { exportCommands } from './commands/export.ts'
import { operatorCommands } from './commands/operator.ts'

export const commands: readonly ((program: Command) => void)[] = [operatorCommands, aliasCommands, exportCommands, completionCommand]
