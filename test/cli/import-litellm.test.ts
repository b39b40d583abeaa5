import { describe, expect, it } from 'vitest'
import { manifestOfLitellm } from '../../src/cli/import-litellm.ts'
import { perMillion } from '../../src/cli/litellm-names.ts'
import { litellmConfigYaml } from '../../src/modules/litellm/litellm.yaml.ts'
import { InMemory } from '../modules/manifest/in-memory.ts'

const CONFIG = `
model_list:
  - model_name: gpt-4o
    litellm_params:
      model: openai/gpt-4o
      api_key: os.environ/OPENAI_API_KEY
      rpm: 6
      input_cost_per_token: 2.5e-06
      output_cost_per_token: 0.00001
    model_info:
      description: The big one
      access_groups: [prod, beta]
  - model_name: gpt-4o
    litellm_params: { model: azure/gpt-4o-eu, api_base: https://eu.example.com }
  - model_name: claude
    litellm_params: { model: claude-3-opus-20240229 }
    model_info: { access_groups: [prod] }
  - model_name: own
    litellm_params: { model: our-model, custom_llm_provider: openai, input_cost_per_token: 1e-6 }
  - { model_name: 'anthropic/*', litellm_params: { model: 'anthropic/*' } }
  - { model_name: very smart, litellm_params: { model: openai/gpt-4o } }
  - { model_name: GPT-4o, litellm_params: { model: openai/gpt-4o } }
  - { model_name: mystery, litellm_params: { model: nobody/knows } }
  - just text
router_settings:
  routing_strategy: simple-shuffle
  model_group_alias:
    gpt-4: gpt-4o
    hidden: { model: gpt-4, hidden: true }
    round: about
    about: round
    lost: nowhere
litellm_settings:
  drop_params: true
  model_alias_map: { quick: openai/gpt-4o-mini, claude: openai/gpt-4o }
general_settings: { master_key: sk-1234 }
include: [more.yaml]
`

describe('import litellm', () => {
  const { manifest, warnings } = manifestOfLitellm(CONFIG)

  it('takes over models with prices and descriptions, their other names, and access groups', () => {
    expect(manifest.replace(/^#.*\n/gm, '')).toBe(`
version: 1
aliases:
  - name: gpt-4o
    litellmModel: openai/gpt-4o
    description: The big one
    pricing:
      inputPerMillionTokens: "2.5"
      outputPerMillionTokens: "10"
  - name: claude
    litellmModel: anthropic/claude-3-opus-20240229
  - name: own
    litellmModel: openai/our-model
  - name: gpt-4
    litellmModel: openai/gpt-4o
    description: The big one
    pricing:
      inputPerMillionTokens: "2.5"
      outputPerMillionTokens: "10"
  - name: hidden
    litellmModel: openai/gpt-4o
    description: The big one
    pricing:
      inputPerMillionTokens: "2.5"
      outputPerMillionTokens: "10"
  - name: quick
    litellmModel: openai/gpt-4o-mini
accessGroups:
  - name: prod
    modelAliases:
      - gpt-4o
      - claude
  - name: beta
    modelAliases:
      - gpt-4o
`)
  })

  it('has a word on everything else, and never on a secret', () => {
    expect(warnings).toEqual([
      'claude: its model `claude-3-opus-20240229` was taken for anthropic/claude-3-opus-20240229',
      'own: its model `our-model` was taken for openai/our-model',
      'own: its price needs both input_cost_per_token and output_cost_per_token as numbers: it was passed over',
      'anthropic/*: a wildcard names no single model: it was passed over',
      '"very smart": no alias can have this name: it was passed over',
      'GPT-4o: it differs only in case from gpt-4o: it was passed over',
      'mystery: no provider of LiteLLM can be told from its model `nobody/knows`: it was passed over',
      'model_list[8] has no model_name or no litellm_params: it was passed over',
      'gpt-4o: the first of its 2 deployments counts; balancing between them stays with LiteLLM',
      'round: its names go round in a circle, round -> about -> round: it was passed over',
      'about: its names go round in a circle, about -> round -> about: it was passed over',
      'lost: no provider of LiteLLM can be told from its model `nowhere`: it was passed over',
      'claude: a model of the model_list has this name already, and counts',
      'litellm_params that stay with LiteLLM: api_base, api_key, rpm',
      'the files under include were not read',
      'settings that stay with LiteLLM: router_settings.routing_strategy, litellm_settings.drop_params, general_settings',
    ])
    for (const warning of warnings) expect(manifest).toContain(`# ${warning}\n`)
    expect(manifest).not.toMatch(/sk-1234|OPENAI_API_KEY|example\.com/)
  })

  it('makes a manifest that can be applied', () => {
    expect(new InMemory().apply(manifest)).toHaveLength(10)
  })

  it('takes back what export litellm gave', () => {
    const aliases = [
      { name: 'fast', litellmModel: 'openai/gpt-4o-mini', pricing: { inputPerMillionTokens: '0.15', outputPerMillionTokens: '0.6' } },
      { name: 'smart', litellmModel: 'bedrock/us-east-1/anthropic.claude-v2:1', pricing: null },
    ]
    const config = litellmConfigYaml({ position: 1, log: 'a', aliases, providers: ['openai', 'bedrock'] })
    const system = new InMemory()
    system.apply(manifestOfLitellm(config).manifest)
    const changes = system.plan(`version: 1
aliases:
  - { name: fast, litellmModel: openai/gpt-4o-mini, pricing: { inputPerMillionTokens: 0.15, outputPerMillionTokens: 0.6 } }
  - { name: smart, litellmModel: "bedrock/us-east-1/anthropic.claude-v2:1", pricing: null }`)
    expect(changes).toEqual([])
  })

  it.each([
    [0, '0'],
    [2.5e-6, '2.5'],
    ['0.00003', '30'],
    [1.5e-7, '0.15'],
    [1, '1000000'],
    ['1E-18', '0.000000000001'],
    ['1e-19', null],
    ['free', null],
    [-1, null],
    [undefined, null],
    [Number.NaN, null],
  ])('a cost of %s per token is %s per million', (cost, price) => {
    expect(perMillion(cost)).toBe(price)
  })

  it.each([
    ['broken YAML', 'a: [', /^the file is no YAML: /],
    ['a list', '- a', 'the file is no litellm_config.yaml: expected a mapping with a model_list'],
  ])('%s is refused', (_, text, message) => {
    expect(() => manifestOfLitellm(text)).toThrow(message)
  })

  it('an empty configuration makes an empty manifest', () => {
    expect(manifestOfLitellm('{}').manifest).toBe('# From a litellm_config.yaml.\n\nversion: 1\naliases: []\n')
  })
})
