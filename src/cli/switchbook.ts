#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { ConfigError } from '../config.ts'
import { packageRoot } from '../package-root.ts'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 22) {
  console.error(`Switchbook needs Node 22 or later; this is ${process.version}`)
  process.exit(2)
}

// Libraries show stack traces to clients and check more than they need unless told that this is no workbench.
process.env.NODE_ENV ??= 'production'

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }

const program = new Command('switchbook')
  .description('Control plane for LLM model names: aliases, access groups and teams in front of LiteLLM.')
  .version(version)
  .showSuggestionAfterError()
  .configureHelp({ sortSubcommands: false })

program
  .command('serve')
  .description('Start the server; settings come from environment variables.')
  .action(async () => (await import('../main.ts')).serve(process.env))

program
  .command('migrate')
  .description('Bring the store up to date and stop.')
  .action(async () => (await import('./migrate.ts')).runMigrations(process.env))

program
  .command('demo')
  .description('Play an onboarding and a provider switch on a running server, through its GraphQL API.')
  .option('--url <url>', 'server (default: $SWITCHBOOK_URL or http://localhost:8003)')
  .option('--key <key>', 'ADMIN or EDITOR key (default: $SWITCHBOOK_KEY or $SWITCHBOOK_ADMIN_KEY)')
  .action(async (options: { url?: string; key?: string }) => (await import('./demo.ts')).runDemo(options, process.env))

program
  .command('export')
  .description('Print what a running server knows, for another program.')
  .command('litellm')
  .description('Print a litellm_config.yaml that serves the active aliases.')
  .option('--url <url>', 'server (default: $SWITCHBOOK_URL or http://localhost:8003)')
  .option('--key <key>', 'key of any role (default: $SWITCHBOOK_KEY or $SWITCHBOOK_ADMIN_KEY)')
  .action(async (options: { url?: string; key?: string }) => (await import('./export-litellm.ts')).exportLitellm(options, process.env))

try {
  await program.parseAsync()
} catch (error) {
  const known = error instanceof ConfigError || (error as { expected?: unknown }).expected === true
  console.error(known ? (error as Error).message : error)
  process.exitCode = process.exitCode || 1
}
