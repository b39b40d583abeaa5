import type { Command } from 'commander'
import pc from '../colors.ts'
import { type AuditEvent, EVENT_COLUMNS } from '../fields.ts'
import { atOption, type Moment } from '../moment.ts'
import { asking, readCommand } from '../session.ts'
import { table } from '../table.ts'
import { EXPLAIN } from './explain.documents.ts'
import { type Resolution, resolutionLine } from './resolve.ts'

interface Explanation {
  readonly allowed: boolean
  readonly decision: string
  readonly resolution: Resolution | null
  readonly because: readonly AuditEvent[]
}

export function explainCommand(program: Command): void {
  readCommand(program, 'explain <team> <alias>', 'Tell why a team can or cannot use an alias, and which events made it so.')
    .addOption(atOption())
    .action(
      asking(async (session, teamId: string, alias: string, { at }: { at?: Moment }) => {
        const { explainAccess: found } = await session.ask<{ explainAccess: Explanation }>(EXPLAIN, { teamId, alias, at })
        session.print(found, () => {
          const decision = found.allowed ? pc.green(found.decision) : pc.red(found.decision)
          const model = found.resolution ? `  ${resolutionLine(found.resolution)}` : ''
          return `${decision}${model}\n\n${pc.bold('because')}\n${table(found.because, EVENT_COLUMNS, 'no event says so')}`
        })
      }),
    )
}
