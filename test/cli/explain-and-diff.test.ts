import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SwitchedSmart, startSwitchedSmart, type ToldEvent } from './switched-smart.ts'

let app: SwitchedSmart['app']
let cli: SwitchedSmart['cli']
let positionOf: SwitchedSmart['positionOf']
beforeAll(async () => {
  ;({ app, cli, positionOf } = await startSwitchedSmart())
})
afterAll(() => app.close())

describe('switchbook explain', () => {
  it('tells the decision and the events that made it so, now and as of the past', async () => {
    const told = await cli.lines('explain', 'acme-prod', 'smart')
    expect(told[0]).toMatch(/^ALLOWED {2}smart -> anthropic\/claude-opus-4-6 {2}by pro, as of #\d+$/)
    expect(told.slice(1, 4)).toEqual(['', 'because', expect.stringMatching(/^ *# +at +by +what +why$/)])
    expect(told.join('\n')).toContain('pro granted to team acme-prod')
    const { allowed, because } = await cli.json<{ allowed: boolean; because: ToldEvent[] }>('explain', 'acme-prod', 'smart')
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
    const { entities } = await cli.json<{ entities: { entityKey: string; events: ToldEvent[] }[] }>('diff', from, '--alias', 'smart')
    expect(entities.map(({ entityKey }) => entityKey)).toEqual(['smart'])
    expect(entities[0]?.events.map(({ type }) => type)).toContain('ProviderSwitched')
    expect(await cli.lines('diff', from, from)).toEqual([`from #${from} to #${from}: no difference`])
    expect((await cli.lines('diff', from, '--team', 'acme-prod')).join('\n')).toContain('acme-prod')
  })
})
