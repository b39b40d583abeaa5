import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { buildProgram, run } from '../support/program.ts'
import { type CommandLine, commandLine } from './cli.ts'

const KEPT = `# What the product team may use.
version: 1
aliases:
  # For hard questions
  - name: smart
    litellmModel: openai/gpt-4.1 # until the pilot ends
  - name: fast
    litellmModel: openai/gpt-4.1-mini
accessGroups:
  - { name: prod, modelAliases: [smart, fast] }
`

let app: TestApp
let cli: CommandLine
let folder: string
beforeAll(async () => {
  await buildProgram()
  app = await startTestApp()
  cli = commandLine(app)
  folder = mkdtempSync(join(tmpdir(), 'switchbook-manifests-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.close()
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('plan, apply and export manifest', () => {
  it('a plan tells what would be added, and changes nothing', async () => {
    const before = app.position()
    const path = file('kept.yaml', KEPT)
    expect(await cli.lines('plan', '-f', path)).toEqual([
      '+ alias fast',
      '    litellmModel  openai/gpt-4.1-mini',
      '    active        true',
      '',
      '+ alias smart',
      '    litellmModel  openai/gpt-4.1',
      '    active        true',
      '',
      '+ access group prod',
      '    modelAliases  fast, smart',
      '',
      'Plan: 3 to add, 0 to change, 0 to remove.',
    ])
    expect(await cli.run('plan', '-f', path, '--detailed-exitcode', '--json')).toMatchObject({ code: 4 })
    expect(app.position()).toBe(before)
  })

  it('nothing is applied where nobody can be asked, unless --yes says so', async () => {
    const before = app.position()
    const { code, stderr } = await cli.run('apply', '-f', join(folder, 'kept.yaml'))
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Apply this plan? Nobody can be asked here: pass --yes.\n' })
    expect(app.position()).toBe(before)
  })

  it('apply shows the plan and does it in one commit, for a reason', async () => {
    const lines = await cli.lines('apply', '-f', join(folder, 'kept.yaml'), '--yes', '--reason', 'For the pilot')
    expect(lines).toContain('Plan: 3 to add, 0 to change, 0 to remove.')
    expect(lines.at(-1)).toBe(`Applied in one commit: 4 events, #${app.position() - 3} to #${app.position()}.`)
    const history = await cli.json<{ nodes: { reason: string; source: string }[] }>('history', '--limit', '1')
    expect(history.nodes).toMatchObject([{ reason: 'For the pilot', source: 'manifest' }])
    expect(await cli.lines('plan', '-f', join(folder, 'kept.yaml'), '--detailed-exitcode')).toEqual([
      `No changes: everything is as the manifest says, as of #${app.position()}.`,
    ])
  })

  it('a plan tells who made what it would override, and what pruning would remove', async () => {
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'anthropic/claude-opus-4-6', reason: 'An outage' })
    await app.admin.change('createModelAlias', { name: 'rogue', litellmModel: 'openai/gpt-4.1' })
    const lines = await cli.lines('plan', '-f', join(folder, 'kept.yaml'), '--prune')
    expect(lines).toContain('    litellmModel  anthropic/claude-opus-4-6 -> openai/gpt-4.1')
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {4}# \S+Z first admin: alias smart switched from openai\/gpt-4\.1 to anthropic\/claude-opus-4-6 \(#\d+\): An outage$/,
      ),
    )
    expect(lines).toContain('- alias rogue')
    expect(lines.at(-1)).toBe('Plan: 0 to add, 1 to change, 1 to remove.')
  })

  it('export brings a kept file up to date, its comments and order with it, and applying that changes nothing', async () => {
    const path = file('merged.yaml', KEPT)
    expect(await cli.run('export', 'manifest', '-f', path, '--in-place')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe(
      KEPT.replace('openai/gpt-4.1 #', 'anthropic/claude-opus-4-6 #')
        .replace('gpt-4.1-mini\n', 'gpt-4.1-mini\n  - name: rogue\n    litellmModel: openai/gpt-4.1\n')
        .replace('[smart, fast]', '[ smart, fast ]'),
    )
    expect(await cli.json('apply', '-f', path, '--prune', '--yes')).toMatchObject({ applied: true, plan: [], events: [], warnings: [] })
    const all = file('all.yaml', (await cli.run('export', 'manifest')).stdout)
    expect(await cli.lines('plan', '-f', all, '--prune')).toEqual([expect.stringMatching(/^No changes/)])
  })

  it('faults stand at their place in the file, and end it with 1', async () => {
    const path = file('faulty.yaml', 'version: 1\naliases:\n  - { name: smart, litellmModel: opnai/gpt-4.1 }\n  - { nam: fast }\n')
    const ended = await cli.run('apply', '-f', path, '--yes')
    expect({ ...ended, stderr: ended.stderr.split('\n').map((line) => line.replace(path, 'faulty.yaml')) }).toEqual({
      code: 1,
      stdout: '',
      stderr: [
        'faulty.yaml:3:34: unknown provider `opnai`; did you mean `openai`?',
        'faulty.yaml:4:5: name is missing: expected text',
        'faulty.yaml:4:5: litellmModel is missing: expected text',
        'faulty.yaml:4:7: unknown key `nam`; did you mean `name`?',
        '4 faults; nothing was applied',
        '',
      ],
    })
    const json = await cli.run('plan', '-f', path, '--json')
    expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: 'MANIFEST_INVALID', details: { faultCount: 4 } } })
  })

  it('import litellm makes a manifest that can be applied, and warns beside it', async () => {
    const config = `model_list:
  - { model_name: imported, litellm_params: { model: gpt-4o, api_key: os.environ/KEY }, model_info: { access_groups: [imports] } }
`
    const { code, stdout, stderr } = await cli.run('import', 'litellm', '-f', file('litellm_config.yaml', config))
    expect({ code, stderr: stderr.split('\n') }).toEqual({
      code: 0,
      stderr: [
        'warning: imported: its model `gpt-4o` was taken for openai/gpt-4o',
        'warning: litellm_params that stay with LiteLLM: api_key',
        '',
      ],
    })
    const lines = await cli.lines('apply', '-f', file('imported.yaml', stdout), '--yes')
    expect(lines).toContain('Plan: 2 to add, 0 to change, 0 to remove.')
  })

  it.each([
    [['plan'], "required option '-f, --file <path>' not specified"],
    [['plan', '-f', '/not/there.yaml'], 'cannot read /not/there.yaml'],
    [['export', 'manifest', '--in-place'], '--in-place needs --file'],
  ])('%j is a usage error', async (args, words) => {
    const { code, stderr } = await cli.run(...args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) })
  })

  it('a server that is not there ends it with 3', async () => {
    const ended = await run(['plan', '-f', join(folder, 'kept.yaml')], { SWITCHBOOK_URL: 'http://127.0.0.1:9', SWITCHBOOK_KEY: 'x' })
    expect(ended.code).toBe(3)
  })
})
