/** The tree of commands, and how a run of it ends. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../package-root.ts'
import { commands } from './commands.ts'
import { exitCodeOf, tellFailure } from './exit-codes.ts'

/** Under which heading the help lists a command; the rest stand under "Commands". */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'Server:': ['serve', 'migrate', 'demo', 'rebuild', 'doctor'],
  'What is kept:': ['alias', 'group', 'org', 'team', 'keys', 'webhook', 'catalog'],
  'Now, then and later:': ['resolve', 'explain', 'history', 'tail', 'as-of', 'diff', 'preview', 'revert', 'schedule'],
  'Files:': ['plan', 'apply', 'export', 'import'],
  'Proof:': ['verify', 'checkpoint'],
}

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
  for (const [heading, names] of Object.entries(HEADINGS)) {
    for (const command of program.commands.filter((one) => names.includes(one.name()))) command.helpGroup(heading)
  }
  return program
}
