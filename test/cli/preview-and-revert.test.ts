import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from './cli.ts'
import { type SwitchedSmart, startSwitchedSmart, type ToldEvent } from './switched-smart.ts'

let app: SwitchedSmart['app']
let cli: SwitchedSmart['cli']
let positionOf: SwitchedSmart['positionOf']
beforeAll(async () => {
  ;({ app, cli, positionOf } = await startSwitchedSmart())
})
afterAll(() => app.close())

describe('switchbook preview', () => {
  it('tells whom a change would touch, and changes nothing', async () => {
    const before = app.position()
    const told = await cli.lines('preview', 'switch', 'smart', 'openai/gpt-4')
    expect(told.slice(0, 3)).toEqual([
      expect.stringMatching(/^teams affected +1$/),
      expect.stringMatching(/^teams +acme-prod$/),
      expect.stringMatching(/^groups +pro$/),
    ])
    expect(told.join('\n')).toMatch(/^warning +.*deprecated/m)
    expect(await cli.json('preview', 'delete', 'smart')).toMatchObject({ teamsAffected: 1, accessGroups: [{ name: 'pro' }] })
    expect(await cli.json('preview', 'switch', 'smart', 'openai/gpt-4')).toMatchObject({ teamsAffected: 1 })
    expect((await cli.lines('preview', 'delete', 'smart'))[0]).toMatch(/^teams affected +1$/)
    expect(app.position()).toBe(before)
  })
})

describe('switchbook --dry-run', () => {
  it('tells what would be appended, asks nothing, and appends nothing', async () => {
    const before = app.position()
    expect(await cli.lines('alias', 'disable', 'smart', '--dry-run')).toEqual([
      'would append, and did not:',
      `#${before + 1} alias smart disabled`,
    ])
    expect(await cli.json('alias', 'delete', 'smart', '--dry-run')).toMatchObject({ deletedKey: 'smart' })
    expect((await cli.lines('keys', 'create', 'eve', '--role', 'admin', '--dry-run')).at(-1)).toBe('A dry run makes no secret.')
    expect(app.position()).toBe(before)
  })
})

describe('switchbook revert', () => {
  it('undoes one event, and tells which stand in the way of another', async () => {
    const switched = await positionOf('ProviderSwitched')
    expect(await cli.lines('revert', switched, '--dry-run')).toHaveLength(3)
    const told = await cli.lines('revert', switched, '--reason', 'Too slow')
    expect(told).toEqual([
      expect.stringMatching(/^#\d+ alias smart switched from anthropic\/claude-opus-4-6 to openai\/gpt-4.1/),
      expect.stringMatching(new RegExp(`^undoes #${switched} alias smart switched`)),
    ])
    const again = await cli.json<{ reverted: ToldEvent[] }>('revert', await positionOf('ProviderSwitched'))
    expect(again.reverted.map(({ type }) => type)).toEqual(['ProviderSwitched'])
    const blocked = await cli.run('revert', await positionOf('ModelAliasCreated'))
    expect([blocked.code, blocked.stdout]).toEqual([1, ''])
    expect(blocked.stderr.split('\n').filter((line) => /^#\d+ /.test(line)).length).toBeGreaterThan(0)
    const asJson = await cli.run('revert', await positionOf('ModelAliasCreated'), '--json')
    expect(JSON.parse(asJson.stderr)).toMatchObject({ error: { code: 'REVERT_BLOCKED', details: { blockedBy: expect.any(Array) } } })
  })

  it('undoes a batch as one', async () => {
    const batch = '01939b2a-0000-7000-8000-000000000002'
    await cli.lines('alias', 'create', 'fast', 'openai/gpt-4.1-mini', '--correlation-id', batch)
    await cli.lines('group', 'create', 'basic', '--alias', 'fast', '--correlation-id', batch)
    const { reverted } = await cli.json<{ reverted: ToldEvent[] }>('revert', '--batch', batch)
    expect(reverted).toHaveLength(3)
    expect(await cli.run('alias', 'get', 'fast')).toMatchObject({ code: 1 })
  })

  it.each(['revert', 'revert 3 --batch 01939b2a-0000-7000-8000-000000000002', 'revert x'])('%s is at fault', async (line) => {
    expect(await cli.run(...words(line))).toMatchObject({ code: 2, stdout: '' })
  })
})
