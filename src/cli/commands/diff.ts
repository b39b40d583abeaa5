import { Argument, type Command } from 'commander'
import pc from '../colors.ts'
import { type Moment, moment } from '../moment.ts'
import { type EntityDiff, entityBlock } from '../plan.ts'
import { asking, readCommand } from '../session.ts'
import { DIFF } from './diff.documents.ts'

interface CatalogDiff {
  readonly from: string
  readonly to: string
  readonly entities: readonly EntityDiff[]
}

export function diffCommand(program: Command): void {
  readCommand(program, 'diff', 'Tell what changed between two moments, and by which events.')
    .addArgument(new Argument('<from>', 'a position of the log, or a time').argParser(moment))
    .addArgument(new Argument('[to]', 'a later one; now unless told').argParser(moment))
    .option('--team <team>', 'what concerns one team, by way of its groups too')
    .option('--alias <alias>', 'of one alias')
    .action(
      asking(async (session, from: Moment, to: Moment | undefined, { team: teamId, alias }: { team?: string; alias?: string }) => {
        const { diff } = await session.ask<{ diff: CatalogDiff }>(DIFF, { from, to, teamId, alias })
        session.print(diff, () => {
          const span = pc.dim(`from #${diff.from} to #${diff.to}`)
          return diff.entities.length === 0 ? `${span}: no difference` : [span, ...diff.entities.map(entityBlock)].join('\n\n')
        })
      }),
    )
}
