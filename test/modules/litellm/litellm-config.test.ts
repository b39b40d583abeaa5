import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { appStores, startTestApp, type TestApp } from '../../support/app.ts'

const run = promisify(execFile)

describe.each(appStores)('the configuration of LiteLLM on $name', (store) => {
  let it: TestApp
  beforeAll(async () => {
    it = await startTestApp(store)
    await it.admin.data(`mutation {
      a: createModelAlias(input: { name: "smart", litellmModel: "openai/gpt-4", pricing: { inputPerMillionTokens: "30", outputPerMillionTokens: "60" } }) { position }
      b: createModelAlias(input: { name: "eu/fast", litellmModel: "bedrock/eu-central-1/anthropic.claude-3-haiku" }) { position }
      c: createModelAlias(input: { name: "asleep", litellmModel: "azure/ours", active: false }) { position }
      d: createModelAlias(input: { name: "gone", litellmModel: "groq/llama" }) { position }
      e: deleteModelAlias(input: { name: "gone" }) { position }
    }`)
  })
  afterAll(() => it.close())

  const config = async (client = it.admin) => (await client.data<{ litellmConfig: string }>('{ litellmConfig }')).litellmConfig
  const names = (yaml: string) =>
    (parse(yaml, { version: '1.1' }).model_list as { model_name: string }[]).map(({ model_name }) => model_name)

  test('serves active aliases, and the providers of all that live', async () => {
    expect(names(await config())).toEqual(['azure/*', 'bedrock/*', 'openai/*', 'eu/fast', 'smart'])
  })

  test('tells the position that it is of, and is the same until an alias changes', async () => {
    const before = await config()
    expect(before).toContain(`as of position ${it.position()} of log`)
    expect(await config()).toBe(before)
    await it.admin.data(
      'mutation { switchProvider(input: { alias: "smart", litellmModel: "anthropic/claude-3-haiku-20240307" }) { position } }',
    )
    const after = await config()
    expect(after).toContain(`as of position ${it.position()} of log`)
    expect(names(after)).toEqual(['anthropic/*', 'azure/*', 'bedrock/*', 'eu/fast', 'smart'])
  })

  test('is read by every role, and by nobody without a key', async () => {
    for (const role of ['ADMIN', 'EDITOR', 'AUDITOR'] as const) expect(await config(await it.clientAs(role))).toBe(await config())
    expect((await fetch(`${it.url}/api/litellm-config`)).status).toBe(401)
  })

  test('is the same over REST, as YAML', async () => {
    const response = await fetch(`${it.url}/api/litellm-config`, { headers: { authorization: `Bearer ${it.adminKey}` } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/yaml; charset=utf-8')
    expect(await response.text()).toBe(await config())
  })

  test('is the same from the command line, with nothing beside it', async () => {
    const { stdout } = await run('node', ['src/cli/switchbook.ts', 'export', 'litellm', '--url', it.url, '--key', it.adminKey])
    expect(stdout).toBe(await config())
  })

  test('reads three tables, however many aliases there are', async () => {
    const statements = await it.statementsOf(() => config())
    expect(statements.filter((sql) => sql.startsWith('select'))).toHaveLength(4)
  })
})

describe('very many aliases', () => {
  let it: TestApp
  beforeAll(async () => {
    it = await startTestApp()
  })
  afterAll(() => it.close())

  test('of 10,000 all are served; one more is refused, and says how many it may be', async () => {
    const { commits } = it.app.services
    const metadata = { actorId: 'tester', actorKind: 'SYSTEM', onBehalfOf: null, reason: null, source: 'test', requestId: null } as const
    const data = { litellmModel: 'openai/gpt-4', description: null, active: true, pricing: null, accessGroups: [] }
    for (let from = 0; from < 10_000; from += 1_000) {
      const commands = Array.from({ length: 1_000 }, (_, i) => ({ type: 'CreateModelAlias', key: `alias-${from + i}`, data }))
      await commits.submit({ commands, metadata: { ...metadata, correlationId: crypto.randomUUID() } })
    }
    const { litellmConfig } = await it.admin.data<{ litellmConfig: string }>('{ litellmConfig }')
    expect(litellmConfig.match(/model_name/g)).toHaveLength(10_001)

    await it.admin.data('mutation { createModelAlias(input: { name: "one-more", litellmModel: "openai/gpt-4" }) { position } }')
    const response = await fetch(`${it.url}/api/litellm-config`, { headers: { authorization: `Bearer ${it.adminKey}` } })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      detail: 'more than 10000 aliases are active, more than one configuration of LiteLLM may hold: disable some',
    })
  })
})
