import type { Command } from 'commander'
import pc from 'picocolors'
import { type Pricing, price } from '../fields.ts'
import { asking, readCommand } from '../session.ts'
import { RESOLVE } from './resolve.documents.ts'

interface Resolution {
  readonly alias: string
  readonly litellmModel: string
  readonly pricing: Pricing | null
  readonly grantedBy: readonly string[]
  readonly position: string
}

export function resolveCommand(program: Command): void {
  readCommand(program, 'resolve <team> <alias>', 'Tell which model a team is served under an alias, or why none.').action(
    asking(async (session, teamId: string, alias: string) => {
      const { resolveModel: found } = await session.ask<{ resolveModel: Resolution }>(RESOLVE, { teamId, alias })
      session.print(found, () => {
        const cost = found.pricing ? `, ${price(found.pricing)}` : ''
        return `${found.alias} ${pc.bold('->')} ${found.litellmModel}  ${pc.dim(`by ${found.grantedBy.join(', ')}, as of #${found.position}${cost}`)}`
      })
    }),
  )
}
