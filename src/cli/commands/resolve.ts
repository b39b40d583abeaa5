import type { Command } from 'commander'
import pc from '../colors.ts'
import { type Pricing, price } from '../fields.ts'
import { atOption, type Moment } from '../moment.ts'
import { asking, readCommand } from '../session.ts'
import { RESOLVE } from './resolve.documents.ts'

export interface Resolution {
  readonly alias: string
  readonly litellmModel: string
  readonly pricing: Pricing | null
  readonly grantedBy: readonly string[]
  readonly position: string
}

export function resolveCommand(program: Command): void {
  readCommand(program, 'resolve <team> <alias>', 'Tell which model a team is served under an alias, or why none.')
    .addOption(atOption())
    .action(
      asking(async (session, teamId: string, alias: string, { at }: { at?: Moment }) => {
        const { resolveModel: found } = await session.ask<{ resolveModel: Resolution }>(RESOLVE, { teamId, alias, at })
        session.print(found, () => resolutionLine(found))
      }),
    )
}

export function resolutionLine({ alias, litellmModel, grantedBy, position, pricing }: Resolution): string {
  const cost = pricing ? `, ${price(pricing)}` : ''
  return `${alias} ${pc.bold('->')} ${litellmModel}  ${pc.dim(`by ${grantedBy.join(', ')}, as of #${position}${cost}`)}`
}
