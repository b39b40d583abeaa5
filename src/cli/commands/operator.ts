/** What the operator of a server runs beside it. */
import type { Command } from 'commander'
import type { Finding } from '../doctor.ts'
import { EXIT } from '../exit-codes.ts'
import type { MigrateOptions } from '../migrate.ts'
import { type ConnectionOptions, withConnection, withJson } from '../options.ts'
import { type Column, table } from '../table.ts'

const FINDING: readonly Column<Finding>[] = [
  { title: '', of: ({ state }) => state },
  { title: 'check', of: ({ check }) => check },
  { title: 'found', of: ({ found }) => found },
  { title: 'what to do', of: ({ remedy }) => remedy },
]

export function operatorCommands(program: Command): void {
  program
    .command('serve')
    .description('Start the server; settings come from environment variables.')
    .action(async () => (await import('../../main.ts')).serve(process.env))

  program
    .command('migrate')
    .description('Bring the store up to date and stop.')
    .option('--grant-writer <role>', 'give this role of PostgreSQL what a node needs, and no more')
    .option('--grant-reader <role>', 'give this role of PostgreSQL leave to read all but secrets')
    .action(async (options: MigrateOptions) => (await import('../migrate.ts')).runMigrations(process.env, options))

  withJson(
    program.command('rebuild').description('Make the read tables of DATABASE_URL or DATA_DIR anew from the log, while nodes go on.'),
  ).action(async ({ json }: { json?: true }) => {
    const events = await (await import('../rebuild.ts')).runRebuild(json === true)
    console.log(json ? JSON.stringify({ events }) : `the read tables are made of ${events.toLocaleString('en')} events`)
  })

  withJson(
    program.command('doctor').description('Look at settings, store and log of DATABASE_URL or DATA_DIR, and say what to do.'),
  ).action(async ({ json }: { json?: true }) => {
    const { examine } = await import('../doctor.ts')
    const findings = await examine(process.env)
    const healthy = findings.every(({ state }) => state !== 'fail')
    console.log(json ? JSON.stringify({ healthy, findings }, null, 2) : table(findings, FINDING))
    process.exitCode = healthy ? EXIT.done : EXIT.refused
  })

  withConnection(program.command('demo').description('Play an onboarding and a provider switch on a running server.')).action(
    async (options: ConnectionOptions) => (await import('../demo.ts')).runDemo(options, process.env),
  )
}
