/** What the operator of a server runs beside it. */
import type { Command } from 'commander'
import { type ConnectionOptions, withConnection } from '../options.ts'

export function operatorCommands(program: Command): void {
  program
    .command('serve')
    .description('Start the server; settings come from environment variables.')
    .action(async () => (await import('../../main.ts')).serve(process.env))

  program
    .command('migrate')
    .description('Bring the store up to date and stop.')
    .action(async () => (await import('../migrate.ts')).runMigrations(process.env))

  withConnection(program.command('demo').description('Play an onboarding and a provider switch on a running server.')).action(
    async (options: ConnectionOptions) => (await import('../demo.ts')).runDemo(options, process.env),
  )
}
