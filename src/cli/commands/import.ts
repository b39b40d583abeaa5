import type { Command } from 'commander'
import pc from '../colors.ts'
import { readText } from '../manifest-file.ts'
import { visible } from '../table.ts'
import { importEventsCommand } from './import-events.ts'

export function importCommands(program: Command): void {
  const from = program.command('import').description('Take over what another program or store knows.')

  from
    .command('litellm')
    .description('Print a manifest of the models, other names and access groups of a litellm_config.yaml; asks no server.')
    .requiredOption('-f, --file <path>', 'the litellm_config.yaml; - reads standard input')
    .action(async ({ file }: { file: string }) => {
      const { manifestOfLitellm } = await import('../import-litellm.ts')
      const { manifest, warnings } = manifestOfLitellm(readText(file))
      process.stdout.write(manifest)
      for (const warning of warnings) console.error(`${pc.yellow('warning:')} ${visible(warning)}`)
    })

  importEventsCommand(from)
}
