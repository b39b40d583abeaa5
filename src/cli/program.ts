/** The tree of commands, and how a run of it ends. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../package-root.ts'
import { commands } from './commands.ts'
import { exitCodeOf, tellFailure } from './exit-codes.ts'

/** Runs one command line to its end, and tells the process how it ended. */
export async function runProgram(args: readonly string[]): Promise<void> {
  let json = false
  const program = buildProgram().hook('preAction', (_, command) => {
    json = command.opts().json === true
  })
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    tellFailure(error, json)
    process.exitCode = exitCodeOf(error)
  }
}

function buildProgram(): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  const program = new Command('switchbook')
    .description('Control plane for LLM model names: aliases, access groups and teams in front of LiteLLM.')
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('(--help tells more)')
    .configureHelp({ sortSubcommands: false })
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText('after', '\nExit codes: 0 done, 1 refused, 2 command line or settings at fault, 3 server not reached.')
  for (const add of commands) add(program, runProgram)
  return program
}
