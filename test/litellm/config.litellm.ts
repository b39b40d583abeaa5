import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import providers from '../../src/modules/catalog/data/providers.json' with { type: 'json' }
import { credentialsOf, findsByItself } from '../../src/modules/litellm/litellm.credentials.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { freePort } from '../support/free-port.ts'
import { environment, LitellmProxy, type Model, withMocks } from './proxy.ts'

/** Names that YAML takes for something else, and one that is also a model's. */
const ALIASES: Readonly<Record<string, string>> = {
  smart: 'openai/gpt-4',
  on: 'anthropic/claude-3-opus-20240229',
  '1e3': 'bedrock/us-east-1/anthropic.claude-3-haiku-20240307-v1:0',
  '12:30': 'azure/our-deployment',
  'eu/fast': 'vertex_ai/gemini-2.0-flash',
  local: 'hosted_vllm/llama-3',
  'openai/gpt-4': 'anthropic/claude-3-opus-20240229',
}

describe('the exported litellm_config.yaml', () => {
  let app: TestApp
  let config: string
  beforeAll(async () => {
    app = await startTestApp()
    for (const [name, litellmModel] of Object.entries(ALIASES)) await app.admin.change('createModelAlias', { name, litellmModel })
    const pricing = { inputPerMillionTokens: '2.5', outputPerMillionTokens: '0' }
    await app.admin.change('updateModelAlias', { name: 'smart', pricing })
    const command = ['src/cli/switchbook.ts', 'export', 'litellm', '--url', app.url, '--key', app.adminKey]
    config = (await promisify(execFile)('node', command)).stdout
  })
  afterAll(() => app.close())

  const started = async (text: string) => new LitellmProxy({ port: await freePort(), config: text }).start()

  test('starts LiteLLM as it is, which then lists every alias', async () => {
    const proxy = await started(config)
    try {
      const listed = await proxy.modelNames()
      for (const name of Object.keys(ALIASES).filter((alias) => alias !== 'openai/gpt-4')) expect(listed).toContain(name)
      const { data } = (await (await proxy.ask('/model/info')).json()) as { data: Model[] }
      const ids = new Set(data.map(({ model_info }) => model_info.id))
      const exported = (parse(config, { version: '1.1' }).model_list as Model[]).map(({ model_info }) => model_info.id)
      expect(exported.filter((id) => !ids.has(id))).toEqual([])
    } finally {
      await proxy.stop()
    }
  })

  describe('with models that answer by themselves', () => {
    let proxy: LitellmProxy
    beforeAll(async () => {
      proxy = await started(withMocks(config))
    })
    afterAll(() => proxy.stop())

    test.each(Object.keys(ALIASES).filter((name) => name !== 'openai/gpt-4'))('answers to the alias %s', async (name) => {
      expect(await proxy.chat(name)).toMatchObject({ text: `from ${name}` })
    })

    test.each(Object.values(ALIASES))('answers to the model %s by its own name, as the client path asks for it', async (model) => {
      expect(await proxy.chat(model)).toMatchObject({ text: `from ${model.slice(0, model.indexOf('/'))}/*` })
    })

    test('answers to models of its providers that no alias points to yet', async () => {
      expect(await proxy.chat('openai/a-model-of-tomorrow')).toMatchObject({ text: 'from openai/*' })
    })

    test("counts an alias's own price, one of zero included", async () => {
      // A mock answer has 10 tokens of input and 20 of output.
      expect((await proxy.chat('smart')).cost).toBeCloseTo(0.000025, 12)
    })
  })

  test('starts LiteLLM with a wildcard for every provider of the catalog that this LiteLLM knows', async () => {
    const model_list = providers
      .filter((provider) => !NOT_SERVED.has(provider))
      .map((provider) => ({
        model_name: `${provider}/*`,
        litellm_params: { model: `${provider}/*`, ...credentialsOf(provider) },
        model_info: { id: provider },
      }))
    const proxy = await started(JSON.stringify({ model_list }))
    try {
      const { data } = (await (await proxy.ask('/model/info')).json()) as { data: Model[] }
      const ids = new Set(data.map(({ model_info }) => model_info.id))
      expect(
        providersOfLitellm().filter((provider) => providers.includes(provider) && !NOT_SERVED.has(provider) && !ids.has(provider)),
      ).toEqual([])
    } finally {
      await proxy.stop()
    }
  })
})

/** Providers that LiteLLM signs in to in a browser, routes by itself, or takes no wildcard for. */
const NOT_SERVED = new Set(['auto_router', 'chatgpt', 'github_copilot', 'ragflow'])

test('names variables that LiteLLM itself reads, for every provider that has some', () => {
  const known = new Set(providersOfLitellm())
  const asked = providers.filter((provider) => known.has(provider) && findsByItself(provider))
  const variables = asked.flatMap((provider) =>
    Object.values(credentialsOf(provider)).map((reference) => [provider, reference.slice('os.environ/'.length)]),
  )
  expect(JSON.parse(python(UNREAD, JSON.stringify(variables)))).toEqual([])
})

/** Of [provider, variable] pairs, those whose variable occurs nowhere in LiteLLM's sources. */
const UNREAD = `
import json, pathlib, sys, importlib.util
root = pathlib.Path(importlib.util.find_spec('litellm').submodule_search_locations[0])
text = ''.join(file.read_text(errors='ignore') for pattern in ('*.py', '*.json') for file in root.rglob(pattern) if '_experimental' not in str(file))
print(json.dumps([pair for pair in json.load(sys.stdin) if '"' + pair[1] + '"' not in text]))
`

function providersOfLitellm(): string[] {
  return JSON.parse(python('import json, litellm; print(json.dumps([getattr(p, "value", p) for p in litellm.provider_list]))', ''))
}

function python(program: string, input: string): string {
  const env = { PATH: process.env.PATH, LITELLM_LOCAL_MODEL_COST_MAP: 'True' }
  const output = execFileSync(`${environment}/bin/python`, ['-c', program], { input, env, encoding: 'utf8', maxBuffer: 16 * 1_048_576 })
  return output.trim().split('\n').at(-1) ?? ''
}
