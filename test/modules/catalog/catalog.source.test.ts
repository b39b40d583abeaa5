import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perMillionTokens, providerOf, spelledName, toRows } from '../../../src/modules/catalog/catalog.source.ts'

const providers = new Set([
  'amazon_nova',
  'bedrock',
  'cohere',
  'cohere_chat',
  'fireworks_ai',
  'openai',
  'text-completion-openai',
  'vertex_ai',
])

describe('perMillionTokens', () => {
  it.each([
    ['3e-05', '30'],
    ['2.5e-06', '2.5'],
    ['0.0', '0'],
    ['0', '0'],
    ['1', '1000000'],
    ['1e-6', '1'],
    ['0.00001', '10'],
    ['1e-10', '0.0001'],
    ['8.000000000000001e-07', '0.8'],
    ['9.499999999999999e-07', '0.95'],
    ['2.9999900000000002e-06', '2.99999'],
    ['9.999999999999999e-07', '1'],
  ])('turns %s per token into %s per million', (perToken, perMillion) => {
    expect(perMillionTokens(perToken)).toBe(perMillion)
  })

  it('is exact for any price of up to twelve digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 20 }), (digits, places) => {
        const text = perMillionTokens(`${digits}e-${places}`)
        expect(text).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
        const [whole = '', fraction = ''] = text.split('.')
        expect(BigInt(whole + fraction) * 10n ** BigInt(20 - fraction.length)).toBe(BigInt(digits) * 10n ** BigInt(26 - places))
      }),
    )
  })

  it('stays within a trillionth of any number', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-15, max: 1, noNaN: true }), (price) => {
        expect(Math.abs(Number(perMillionTokens(String(price))) / (price * 1e6) - 1)).toBeLessThan(1e-11)
      }),
    )
  })

  it.each(['', '-1', 'free', 'NaN', '1e', '.5'])('refuses "%s"', (text) => {
    expect(() => perMillionTokens(text)).toThrow(RangeError)
  })
})

describe('providerOf', () => {
  it.each([
    ['openai', 'openai'],
    ['bedrock_converse', 'bedrock'],
    ['vertex_ai-language-models', 'vertex_ai'],
    ['vertex_ai-ai21_models', 'vertex_ai'],
    ['fireworks_ai-embedding-models', 'fireworks_ai'],
    ['cohere_chat', 'cohere_chat'],
    ['text-completion-openai', 'text-completion-openai'],
    ['nobody', undefined],
    ['', undefined],
  ])('sees in %s the prefix %s', (litellmProvider, provider) => {
    expect(providerOf(litellmProvider, providers)).toBe(provider)
  })
})

describe('spelledName', () => {
  it.each([
    ['gpt-4', 'openai', 'openai/gpt-4'],
    ['openai/sora-2', 'openai', 'openai/sora-2'],
    ['vertex_ai/meta/llama', 'vertex_ai-llama_models', 'vertex_ai/meta/llama'],
    ['us.anthropic.claude', 'bedrock_converse', 'bedrock/us.anthropic.claude'],
    ['amazon-nova/nova-lite', 'amazon_nova', 'amazon_nova/nova-lite'],
    ['low/1024-x-1024/gpt-image', 'openai', undefined],
    ['1024-x-1024/50-steps/bedrock/amazon.nova', 'bedrock', undefined],
    ['max-x-max/max-steps/stability', 'bedrock', undefined],
    ['bedrock/us-east-1/1-month-commitment/anthropic.claude', 'bedrock', undefined],
    ['fireworks-ai-up-to-4b', 'fireworks_ai', undefined],
    ['tavily/search', 'tavily', undefined],
  ])('spells %s of %s as %s', (key, litellmProvider, name) => {
    expect(spelledName(key, litellmProvider, providers)).toBe(name)
  })
})

describe('toRows', () => {
  const model = { litellm_provider: 'openai', mode: 'chat' }

  it('skips the sample and what has no provider', () => {
    expect(toRows({ sample_spec: model, rules: { mode: 'chat' } }, providers)).toEqual([])
  })

  it('lets the key that is spelled exactly win, whichever comes first', () => {
    const keys = (priceList: Record<string, typeof model>) => toRows(priceList, providers).map((row) => row[1])
    expect(keys({ 'gpt-4': model, 'openai/gpt-4': model })).toEqual(['openai/gpt-4'])
    expect(keys({ 'openai/gpt-4': model, 'gpt-4': model })).toEqual(['openai/gpt-4'])
  })

  it('falls back to max_tokens, sorts flags and keeps only those that are true', () => {
    const entry = { ...model, max_tokens: 10, supports_vision: true, supports_audio: true, supports_nothing: false }
    expect(toRows({ 'gpt-4': entry }, providers)).toEqual([
      ['openai/gpt-4', 'gpt-4', 'openai', 'chat', 10, null, null, null, null, 'audio vision'],
    ])
  })

  it('takes an output price that is left out for zero only where no output is written', () => {
    const prices = (mode: string) => toRows({ x: { ...model, mode, input_cost_per_token: '1e-06' } }, providers)[0]?.slice(6, 8)
    expect(prices('embedding')).toEqual(['1', '0'])
    expect(prices('chat')).toEqual(['1', null])
  })

  it('sorts by spelled name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9.:-]{1,8}$/)), (keys) => {
        const names = toRows(Object.fromEntries(keys.map((key) => [key, model])), providers).map((row) => row[0])
        expect(names).toEqual(names.toSorted())
      }),
    )
  })
})
