import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelWarnings, searchModels } from '../../../src/modules/catalog/index.ts'

const { models: all } = searchModels({ limit: Number.POSITIVE_INFINITY })
const dated = all.flatMap(({ litellmModel, deprecationDate }) => (deprecationDate === null ? [] : [{ litellmModel, deprecationDate }]))
const today = '2026-01-01'

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

describe('modelWarnings', () => {
  it('is silent about a model without a deprecation date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all.filter((model) => model.deprecationDate === null)), ({ litellmModel }) => {
        expect(modelWarnings(litellmModel, today)).toEqual([])
      }),
    )
  })

  it('says that a model is deprecated from the day after its date on, with the date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 1, max: 2000 }), ({ litellmModel, deprecationDate }, days) => {
        const warnings = modelWarnings(litellmModel, daysBefore(deprecationDate, -days))
        expect(warnings).toEqual([{ code: 'MODEL_DEPRECATED', message: expect.stringContaining(deprecationDate) }])
      }),
    )
  })

  it('says that a model retires in the ninety days up to its date, with the date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 0, max: 90 }), ({ litellmModel, deprecationDate }, days) => {
        const warnings = modelWarnings(litellmModel, daysBefore(deprecationDate, days))
        expect(warnings).toEqual([{ code: 'MODEL_RETIRING', message: expect.stringContaining(deprecationDate) }])
      }),
    )
  })

  it('is silent until ninety days before the date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 91, max: 2000 }), ({ litellmModel, deprecationDate }, days) => {
        expect(modelWarnings(litellmModel, daysBefore(deprecationDate, days))).toEqual([])
      }),
    )
  })

  it('says that a model of a known provider is unknown, and what was probably meant', () => {
    expect(modelWarnings('openai/gpt-4-trubo', today)).toEqual([
      { code: 'UNKNOWN_MODEL', message: expect.stringContaining('did you mean openai/gpt-4-turbo') },
    ])
  })

  it('asks nothing where nothing is near', () => {
    const [warning] = modelWarnings('openai/nothing-like-any-of-them-at-all', today)
    expect(warning?.code).toBe('UNKNOWN_MODEL')
    expect(warning?.message).not.toContain('did you mean')
  })

  it('dates a model that LiteLLM has dropped', () => {
    expect(modelWarnings('openai/gpt-4-vision-preview', today)).toEqual([
      { code: 'MODEL_DEPRECATED', message: expect.stringContaining('2024-12-06') },
    ])
  })

  it('says which release listed a dropped model last where no date is known', () => {
    expect(modelWarnings('gemini/gemini-pro', today)).toEqual([
      { code: 'MODEL_DEPRECATED', message: expect.stringMatching(/no longer lists gemini\/gemini-pro, which \d+\.\d+\.\d+ did/) },
    ])
  })

  it.each([
    'azure/my-deployment',
    'azure/eu/my-deployment',
    'openai/*',
    '*/anything',
    'bedrock/us-east-1/*',
    'bedrock/us-east-1/anthropic.claude-3-opus-20240229-v1:0',
    'bedrock/arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc',
    'sagemaker/my-endpoint',
    'ollama/my-model',
    'hosted_vllm/my-model',
    'vertex_ai/openai/1234567890',
  ])('is silent about %s', (litellmModel) => {
    expect(modelWarnings(litellmModel, today)).toEqual([])
  })

  it('warns of a model of bedrock that is unknown without its region, too', () => {
    expect(modelWarnings('bedrock/us-east-1/anthropic.nothing', today)).toMatchObject([{ code: 'UNKNOWN_MODEL' }])
  })

  it.each(['nobody/gpt-4', 'gpt-4', ''])('leaves "%s", which has no known provider, to be refused', (litellmModel) => {
    expect(modelWarnings(litellmModel, today)).toEqual([])
  })
})
