import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { providers } from '../../../src/modules/catalog/catalog.data.ts'
import { searchModels, suggestModels, suggestProviders } from '../../../src/modules/catalog/index.ts'

const { models: all } = searchModels({ limit: Number.POSITIVE_INFINITY })
const names = (litellmModel: string, today?: string) => suggestModels(litellmModel, today).map((model) => model.litellmModel)

describe('suggestProviders', () => {
  it.each([
    ['opnai', 'openai'],
    ['OpenAI', 'openai'],
    ['antropic', 'anthropic'],
    ['together-ai', 'together_ai'],
    ['text_completion_openai', 'text-completion-openai'],
    ['vertex', 'vertex_ai'],
    ['google', 'gemini'],
    ['azure_openai', 'azure'],
  ])('for %s suggests %s first', (text, provider) => {
    expect(suggestProviders(text)[0]).toBe(provider)
  })

  it.each(['', 'x', 'zzzzzz', 'something quite different'])('for "%s" suggests nothing', (text) => {
    expect(suggestProviders(text)).toEqual([])
  })

  it('suggests at most three providers, each known', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(...providers).map((name) => name.slice(0, -1)),
        ),
        (text) => {
          const suggested = suggestProviders(text)
          expect(suggested.length).toBeLessThanOrEqual(3)
          expect(suggested.filter((name) => !providers.includes(name))).toEqual([])
        },
      ),
    )
  })

  it('suggests a provider for its own name', () => {
    expect(providers.filter((name) => !suggestProviders(name).includes(name))).toEqual([])
  })
})

describe('suggestModels', () => {
  it.each([
    ['openai/gpt4', 'openai/gpt-4'],
    ['openai/gpt-4-trubo', 'openai/gpt-4-turbo'],
    ['bedrock/us-east-1/anthropic.claude-3-opus-20240229', 'bedrock/anthropic.claude-3-opus-20240229-v1:0'],
  ])('for %s suggests %s first', (typed, meant) => {
    expect(names(typed)[0]).toBe(meant)
  })

  it('suggests nothing for a provider without listed models, and nothing far away', () => {
    expect(names('nobody/gpt-4')).toEqual([])
    expect(names('hosted_vllm/llama')).toEqual([])
    expect(names('openai/nothing-like-any-of-them-at-all')).toEqual([])
  })

  it('leaves out what is past its date, when told the day', () => {
    const gone = all.find((model) => model.deprecationDate !== null && names(`${model.litellmModel}x`).includes(model.litellmModel))
    const name = gone?.litellmModel ?? ''
    expect(names(`${name}x`, gone?.deprecationDate ?? '')).toContain(name)
    expect(names(`${name}x`, '9999-01-01')).not.toContain(name)
  })

  it('suggests at most three others of the same provider', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(5), ({ litellmModel, provider }, cut) => {
        const suggested = suggestModels(litellmModel.slice(0, litellmModel.length - cut))
        expect(suggested.length).toBeLessThanOrEqual(3)
        expect(suggested.filter((model) => model.provider !== provider)).toEqual([])
        expect(cut === 0 && names(litellmModel).includes(litellmModel)).toBe(false)
      }),
    )
  })
})
