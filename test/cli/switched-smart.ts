/** A server where `smart` was switched, with a team that has it: for commands that look back and ahead. */
import { startTestApp, type TestApp } from '../support/app.ts'
import { buildProgram } from '../support/program.ts'
import { type CommandLine, commandLine } from './cli.ts'

export interface ToldEvent {
  readonly position: string
  readonly type: string
  readonly summary: string
}

export interface SwitchedSmart {
  readonly app: TestApp
  readonly cli: CommandLine
  /** Position of an event of an entity, `smart` unless told, the latest of its type. */
  positionOf(type: string, entity?: string): Promise<string>
}

export async function startSwitchedSmart(): Promise<SwitchedSmart> {
  await buildProgram()
  const app = await startTestApp()
  const cli = commandLine(app)
  await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4.1' })
  await app.admin.change('createAccessGroup', { name: 'pro', modelAliases: ['smart'] })
  await app.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  await app.admin.change('createTeam', { organizationId: 'acme', teamId: 'acme-prod', teamAlias: 'Production', accessGroups: ['pro'] })
  await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'anthropic/claude-opus-4-6', reason: 'Better answers' })
  return {
    app,
    cli,
    async positionOf(type, entity = 'smart') {
      const { nodes } = await cli.json<{ nodes: ToldEvent[] }>('history', '--type', type, '--entity', entity, '--limit', '1')
      return nodes[0]?.position ?? ''
    },
  }
}
