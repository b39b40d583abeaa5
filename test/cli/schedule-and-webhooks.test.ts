import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { buildProgram } from '../support/program.ts'
import { type CommandLine, commandLine } from './cli.ts'

let app: TestApp
let cli: CommandLine
beforeAll(async () => {
  await buildProgram()
  app = await startTestApp()
  cli = commandLine(app)
  await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4.1' })
})
afterAll(() => app.close())

it('switches are scheduled, listed and cancelled', async () => {
  const [told] = await cli.lines('schedule', 'switch', 'smart', 'anthropic/claude-opus-4-6', '2099-01-01T06:00', '--reason', 'New year')
  expect(told).toMatch(/^#\d+ .*smart/)
  const { scheduledSwitch } = await cli.json<{ scheduledSwitch: { id: string; at: string } }>(
    'schedule',
    'switch',
    'smart',
    'openai/gpt-4.1-mini',
    '2099-01-02',
  )
  expect(scheduledSwitch.at).toBe('2099-01-02T00:00:00.000Z')
  const listed = await cli.lines('schedule', 'ls', '--alias', 'smart')
  expect(listed[0]).toMatch(/^at +alias +model +status +problem +by +why +id$/)
  expect(listed[1]).toMatch(/^2099-01-01T06:00:00.000Z +smart +anthropic\/claude-opus-4-6 +\S+ +- +first admin +New year /)
  expect((await cli.lines('schedule', 'cancel', scheduledSwitch.id))[0]).toMatch(/^#\d+ /)
  const { nodes } = await cli.json<{ nodes: { at: string; status: string }[] }>('schedule', 'ls')
  const statuses = new Set(nodes.map(({ status }) => status))
  expect(statuses.size).toBe(nodes.length)
  expect(await cli.run('schedule', 'switch', 'smart', 'openai/gpt-4.1', 'tomorrow')).toMatchObject({ code: 2 })
  expect(await cli.run('schedule', 'switch', 'smart', 'openai/gpt-4.1', '2001-01-01')).toMatchObject({ code: 1 })
})

it('webhooks are made with a secret that is shown once, listed and deleted', async () => {
  const [, , secret = ''] = await cli.lines('webhook', 'create', 'https://hooks.example/a', '--type', 'ProviderSwitched')
  expect(secret.length).toBeGreaterThan(20)
  const { webhook } = await cli.json<{ webhook: { id: string; types: string[] | null } }>('webhook', 'create', 'https://hooks.example/b')
  expect(webhook.types).toBeNull()
  const listed = await cli.lines('webhook', 'ls')
  expect(listed[0]).toMatch(/^url +types +status +delivered up to +last error +id$/)
  expect(listed.join('\n')).toMatch(/^https:\/\/hooks\.example\/a +ProviderSwitched +/m)
  expect(listed.join('\n')).not.toContain(secret)
  expect(await cli.run('webhook', 'delete', webhook.id)).toMatchObject({ code: 2 })
  expect(await cli.json('webhook', 'delete', webhook.id, '--yes')).toMatchObject({ events: [{ type: 'WebhookDeleted' }] })
  const { nodes } = await cli.json<{ nodes: { url: string }[] }>('webhook', 'ls')
  expect(nodes.map(({ url }) => url)).toEqual(['https://hooks.example/a'])
})
