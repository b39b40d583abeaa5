import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { readText } from '../manifest-file.ts'
import { atOption, type Moment } from '../moment.ts'
import { type ConnectionOptions, withConnection } from '../options.ts'
import { asking } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { exportEventsCommand } from './export-events.ts'
import * as documents from './manifest.documents.ts'

export function exportCommands(program: Command): void {
  const out = program.command('export').description('Print what a running server knows, for another program.')

  withConnection(out.command('litellm').description('Print a litellm_config.yaml that serves the active aliases.')).action(
    async (options: ConnectionOptions) => (await import('../export-litellm.ts')).exportLitellm(options, process.env),
  )

  withConnection(
    out.command('manifest').description('Print aliases, groups, organizations and teams as a manifest; applying it changes nothing.'),
  )
    .option('-f, --file <path>', 'bring this manifest up to date: its comments and order stay, and sections that it does not have')
    .addOption(new Option('--in-place', 'write it into the file instead of printing it'))
    .addOption(atOption())
    .action(
      asking(async (session, { file, inPlace, at }: { file?: string; inPlace?: true; at?: Moment }) => {
        if (inPlace && (file === undefined || file === '-')) throw new UsageError('--in-place needs --file with the name of a file')
        const existing = file === undefined ? null : readText(file)
        const { manifest } = await session.ask<{ manifest: string }>(documents.EXPORT_MANIFEST, { at })
        const text = existing === null ? manifest : (await import('../merge-manifest.ts')).mergeManifest(existing, manifest)
        if (inPlace && file !== undefined) writeFileSync(file, text)
        else process.stdout.write(text)
      }),
    )

  exportEventsCommand(out)
}
