import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { buildProgram, run } from '../support/program.ts'

describe('switchbook demo', () => {
  let app: TestApp
  beforeAll(async () => {
    await buildProgram()
    app = await startTestApp()
  })
  afterAll(() => app.close())

  it('plays the onboarding and the switch, and tells the history of two providers, also a second time', async () => {
    const first = await run(['demo', '--url', app.url, '--key', app.adminKey])
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const told = first.stdout.split('\n')
    expect(told.filter((line) => /^\d\. /.test(line)).map((line) => line[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(first.stdout).toContain('alias smart created, pointing to openai/gpt-4')
    expect(first.stdout).toContain('team newclient-prod (Production) created in organization org_newclient')
    expect(first.stdout).toMatch(/model: "smart" -> openai\/gpt-4 {2}by starter-models, as of #\d+/)
    expect(first.stdout).toMatch(/model: "gpt-4" -> ACCESS_DENIED/)
    expect(first.stdout).toMatch(/model: "smart" -> anthropic\/claude-3-opus-20240229 {2}by starter-models, as of #\d+/)
    expect(first.stdout).toMatch(/openai\/gpt-4 -> anthropic\/claude-3-opus-20240229 {2}by first admin: Better answers on long documents/)
    expect(first.stdout).toMatch(/#\d+ \S+Z {2}alias smart switched from openai\/gpt-4 to anthropic\/claude-3-opus-20240229/)

    const position = app.position()
    const second = await run(['demo'], { SWITCHBOOK_URL: `${app.url}/`, SWITCHBOOK_KEY: app.adminKey })
    expect(second).toMatchObject({ code: 0, stderr: '' })
    expect(second.stdout.match(/there already: /g)).toHaveLength(6)
    expect(second.stdout).toContain('alias smart switched from anthropic/claude-3-opus-20240229 to openai/gpt-4')
    // To OpenAI and back, the description with it or not: nothing else changes.
    const { auditEvents } = await app.admin.data<{ auditEvents: { nodes: { type: string; source: string }[] } }>(
      'query ($from: Position!) { auditEvents(filter: { fromPosition: $from }, order: ASC) { nodes { type source } } }',
      { from: String(position + 1) },
    )
    expect(auditEvents.nodes.map(({ type }) => type)).toEqual(['ProviderSwitched', 'ProviderSwitched'])
    expect(new Set(auditEvents.nodes.map(({ source }) => source))).toEqual(new Set(['cli']))
  })

  it('says in a sentence what it lacks', async () => {
    const refused = (args: readonly string[], environment = {}) => run(['demo', ...args], environment)
    expect(await refused(['--url', app.url])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^no API key: pass --key, or set SWITCHBOOK_KEY .*\n$/),
    })
    expect(await refused(['--url', app.url, '--key', 'wrong-key'])).toMatchObject({ code: 1, stderr: 'the API key is not known\n' })
    expect(await refused(['--url', 'http://127.0.0.1:1', '--key', 'x'])).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^no answer from http:\/\/127\.0\.0\.1:1: .+\n$/),
    })
    const { url } = app.clientWith(null)
    expect(await refused(['--url', `${url}/nothing`, '--key', 'x'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is nothing at POST'),
    })
  })
})
