import { Argument, type Command } from 'commander'
import { completionScript, SHELLS, type Shell } from '../completion.ts'

export function completionCommand(program: Command): void {
  program
    .command('completion')
    .description('Print a completion script: eval "$(switchbook completion bash)", or the like of your shell.')
    .addArgument(new Argument('<shell>', 'shell').choices(SHELLS))
    .action((shell: Shell) => console.log(completionScript(shell, program)))
}
