import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ServedAlias } from '../../../src/modules/litellm/litellm.models.ts'
import { litellmConfigYaml } from '../../../src/modules/litellm/litellm.yaml.ts'

const alias = (name: string, litellmModel = 'openai/gpt-4', pricing: ServedAlias['pricing'] = null): ServedAlias => ({
  name,
  litellmModel,
  pricing,
})

function yaml(aliases: readonly ServedAlias[], providers = ['openai']): string {
  return litellmConfigYaml({ position: 42, log: 'c0ffee00', aliases, providers })
}

/** As LiteLLM reads it: YAML 1.1. */
function models(text: string): { model_name: string; litellm_params: Record<string, unknown>; model_info: { id: string } }[] {
  return parse(text, { version: '1.1' }).model_list
}

describe('litellm_config.yaml', () => {
  test('serves an alias by its name, with its price in the parameters, and the provider by a wildcard', () => {
    const text = yaml([alias('smart', 'openai/gpt-4', { inputPerMillionTokens: '30', outputPerMillionTokens: '0' })])
    expect(text).toBe(`# Switchbook: LiteLLM models as of position 42 of log c0ffee00.
# Active aliases: 1. Providers: 1, each as a wildcard, since the client path asks for provider/model.
# Keys and endpoints are references to environment variables of LiteLLM; what is unset is left to its own defaults.

model_list:
  - model_name: "openai/*"
    litellm_params:
      model: "openai/*"
      api_key: "os.environ/OPENAI_API_KEY"
    model_info:
      id: "switchbook:c0ffee00:openai/*:319574af600a"
  - model_name: "smart"
    litellm_params:
      model: "openai/gpt-4"
      api_key: "os.environ/OPENAI_API_KEY"
      input_cost_per_token: 0.00003
      output_cost_per_token: 0.0
    model_info:
      id: "switchbook:c0ffee00:smart:9ef3a01aa46f"
`)
  })

  test('keeps names that YAML 1.1 takes for something else', () => {
    const names = ['0x10', '1.5', '12:30', '123', '1_000', '1e3', 'NULL', 'a:b', 'false', 'n', 'no', 'off', 'on', 'y', 'yes']
    expect(models(yaml(names.map((name) => alias(name)))).slice(1)).toMatchObject(names.map((model_name) => ({ model_name })))
  })

  test('has one id per content: another model, price or log is another id, the same is the same', () => {
    const price = { inputPerMillionTokens: '1', outputPerMillionTokens: '1' }
    const idOf = (given: ServedAlias, log = 'c0ffee00') => {
      const text = litellmConfigYaml({ position: 1, log, aliases: [given], providers: [] })
      return models(text)[0]?.model_info.id
    }
    const ids = [alias('smart'), alias('smart', 'openai/gpt-4.1'), alias('smart', 'openai/gpt-4', price), alias('fast')].map((given) =>
      idOf(given),
    )
    expect(new Set([...ids, idOf(alias('smart'), 'beef0000')]).size).toBe(5)
    expect(idOf(alias('smart'))).toBe(ids[0])
  })

  test('leaves an alias out whose name is that of a model, since it would answer for that model', () => {
    const text = yaml([alias('eu/smart'), alias('openai/gpt-4', 'anthropic/claude-3'), alias('openaix')], ['anthropic', 'openai'])
    expect(models(text).map(({ model_name }) => model_name)).toEqual(['anthropic/*', 'openai/*', 'eu/smart', 'openaix'])
    expect(text).toContain('# Left out: alias openai/gpt-4, whose name is that of a model.')
  })

  test('is a list, if an empty one, while there is no alias', () => {
    expect(models(yaml([], []))).toEqual([])
  })
})
