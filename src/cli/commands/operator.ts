/** What the operator of a server runs beside it. */
import type { Command } from 'commander'
import { type ConnectionOptions, withConnection, withJson } from '../options.ts'

export function operatorCommands(program: Command): void {
  program
    .command('serve')
    .description('Start the server; settings come from environment variables.')
    .action(async () => (await import('../../main.ts')).serve(process.env))

  program
    .command('migrate')
    .description('Bring the store up to date and stop.')
    .action(async () => (await import('../migrate.ts')).runMigrations(process.env))

  withJson(
    program.command('rebuild').description('Make the read tables of DATABASE_URL or DATA_DIR anew from the log, while nodes go on.'),
  ).action(async ({ json }: { json?: true }) => {
    const events = await (await import('../rebuild.ts')).runRebuild(json === true)
    console.log(json ? JSON.stringify({ events }) : `the read tables are made of ${events.toLocaleString('en')} events`)
  })

  withConnection(program.command('demo').description('Play an onboarding and a provider switch on a running server.')).action(
    async (options: ConnectionOptions) => (await import('../demo.ts')).runDemo(options, process.env),
  )
}
