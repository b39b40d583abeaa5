import type { Command } from 'commander'
import { type ConnectionOptions, withConnection } from '../options.ts'

export function exportCommands(program: Command): void {
  const out = program.command('export').description('Print what a running server knows, for another program.')

  withConnection(out.command('litellm').description('Print a litellm_config.yaml that serves the active aliases.')).action(
    async (options: ConnectionOptions) => (await import('../export-litellm.ts')).exportLitellm(options, process.env),
  )
}
