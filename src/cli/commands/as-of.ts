import { Argument, type Command } from 'commander'
import { moment } from '../moment.ts'
import { UsageError } from '../usage-error.ts'

/** Runs another command line of the same program. */
export type RunAgain = (args: readonly string[]) => Promise<void>

export function asOfCommand(program: Command, again: RunAgain): void {
  program
    .command('as-of')
    .description('Run a reading command as of the past, as its own --at does: as-of 42 alias get smart.')
    .addArgument(new Argument('<moment>', 'a position of the log, or a time').argParser(checked))
    .argument('<command...>', 'the command')
    .passThroughOptions()
    .action((text: string, words: string[]) => {
      const command = commandOf(program, words)
      if (!command.options.some(({ long }) => long === '--at')) {
        const able = pathsWithAt(program).join(', ')
        throw new UsageError(`\`${words.join(' ')}\` cannot be run as of the past; these can: ${able}`)
      }
      return again([...words, '--at', text])
    })
}

/** The command itself reads it. */
function checked(text: string): string {
  moment(text)
  return text
}

/** The command that the leading words name. */
function commandOf(command: Command, [word, ...rest]: readonly string[]): Command {
  const below = command.commands.find((one) => one.name() === word)
  return below ? commandOf(below, rest) : command
}

function pathsWithAt(command: Command, path: readonly string[] = []): string[] {
  const own = command.options.some(({ long }) => long === '--at') ? [path.join(' ')] : []
  return [...own, ...command.commands.flatMap((below) => pathsWithAt(below, [...path, below.name()]))]
}
