import type { Command } from 'commander'
import type { Variables } from '../graphql-client.ts'
import { asking, readCommand, type Session } from '../session.ts'
import { type Column, record } from '../table.ts'
import { PREVIEW_DELETE, PREVIEW_SWITCH } from './preview.documents.ts'

interface Impact {
  readonly teamsAffected: number
  readonly teams: { readonly nodes: readonly { readonly teamId: string; readonly teamAlias: string }[] }
  readonly accessGroups: readonly { readonly name: string }[]
  readonly callsPerDay: number
  readonly costPerDayNow: string | null
  readonly costPerDayAfter: string | null
  readonly warnings: readonly string[]
}

const FIELDS: readonly Column<Impact>[] = [
  { title: 'teams affected', of: ({ teamsAffected }) => teamsAffected },
  {
    title: 'teams',
    of: ({ teams: { nodes }, teamsAffected }) => [...nodes.map(({ teamId }) => teamId), ...(teamsAffected > nodes.length ? ['...'] : [])],
  },
  { title: 'groups', of: ({ accessGroups }) => accessGroups.map(({ name }) => name) },
  { title: 'calls a day', of: ({ callsPerDay }) => callsPerDay },
  { title: 'cost a day now', of: ({ costPerDayNow }) => costPerDayNow && `$${costPerDayNow}` },
  { title: 'cost a day after', of: ({ costPerDayAfter }) => costPerDayAfter && `$${costPerDayAfter}` },
]

export function previewCommands(program: Command): void {
  const preview = program.command('preview').description('Tell whom a change would touch and what it would cost, and change nothing.')

  readCommand(preview, 'switch <alias> <model>', 'What putting another model behind an alias would mean.').action(
    asking((session, alias: string, litellmModel: string) => show(session, PREVIEW_SWITCH, { alias, litellmModel })),
  )

  readCommand(preview, 'delete <alias>', 'What deleting an alias would mean.').action(
    asking((session, alias: string) => show(session, PREVIEW_DELETE, { alias })),
  )
}

async function show(session: Session, document: string, variables: Variables): Promise<void> {
  const { impact } = await session.ask<{ impact: Impact }>(document, variables)
  const warnings = impact.warnings.map((text) => ({ title: 'warning', of: () => text }))
  session.print(impact, () => record(impact, [...FIELDS, ...warnings]))
}
