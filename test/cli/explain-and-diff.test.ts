import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { buildProgram } from '../support/program.ts'
import { type CommandLine, commandLine } from './cli.ts'

interface Event {
  readonly position: string
  readonly type: string
  readonly summary: string
}

let app: TestApp
let cli: CommandLine
/** Position of an event of an alias, the latest of its type. */
const positionOf = async (type: string, entity = 'smart') =>
  (await cli.json<{ nodes: Event[] }>('history', '--type', type, '--entity', entity, '--limit', '1')).nodes[0]?.position ?? ''

beforeAll(async () => {
  await buildProgram()
  app = await startTestApp()
  cli = commandLine(app)
  await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4.1' })
  await app.admin.change('createAccessGroup', { name: 'pro', modelAliases: ['smart'] })
  await app.admin.change('createOrganization', { organizationId: 'acme', name: 'Acme' })
  await app.admin.change('createTeam', { organizationId: 'acme', teamId: 'acme-prod', teamAlias: 'Production', accessGroups: ['pro'] })
  await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'anthropic/claude-opus-4-6', reason: 'Better answers' })
})
afterAll(() => app.close())

describe('switchbook explain', () => {
  it('tells the decision and the events that made it so, now and as of the past', async () => {
    const told = await cli.lines('explain', 'acme-prod', 'smart')
    expect(told[0]).toMatch(/^ALLOWED {2}smart -> anthropic\/claude-opus-4-6 {2}by pro, as of #\d+$/)
    expect(told.slice(1, 4)).toEqual(['', 'because', expect.stringMatching(/^ *# +at +by +what +why$/)])
    expect(told.join('\n')).toContain('pro granted to team acme-prod')
    const { allowed, because } = await cli.json<{ allowed: boolean; because: Event[] }>('explain', 'acme-prod', 'smart')
    expect([allowed, because.length]).toEqual([true, told.length - 4])
    const before = await cli.json('as-of', await positionOf('OrganizationCreated', 'acme'), 'explain', 'acme-prod', 'smart')
    expect(before).toMatchObject({ allowed: false, decision: 'UNKNOWN_TEAM', resolution: null })
  })
})

describe('switchbook diff', () => {
  it('tells what differs between two moments, and by which events', async () => {
    const from = await positionOf('ModelAliasCreated')
    const told = await cli.lines('diff', from)
    expect(told.slice(0, 2)).toEqual([`from #${from} to #${app.position()}`, ''])
    expect(told).toContain('~ alias smart')
    expect(told).toContain('+ team acme-prod')
    expect(told.join('\n')).toMatch(/^ {4}litellmModel +openai\/gpt-4\.1 -> anthropic\/claude-opus-4-6$/m)
    expect(told.join('\n')).toMatch(/^ {4}# \S+Z first admin: alias smart switched from .* \(#\d+\): Better answers$/m)
    const { entities } = await cli.json<{ entities: { entityKey: string; events: Event[] }[] }>('diff', from, '--alias', 'smart')
    expect(entities.map(({ entityKey }) => entityKey)).toEqual(['smart'])
    expect(entities[0]?.events.map(({ type }) => type)).toContain('ProviderSwitched')
    expect(await cli.lines('diff', from, from)).toEqual([`from #${from} to #${from}: no difference`])
    expect((await cli.lines('diff', from, '--team', 'acme-prod')).join('\n')).toContain('acme-prod')
  })
})
