import { describe, expect, it } from 'vitest'
import { findModel } from '../../../src/modules/catalog/index.ts'
import { costPerDay } from '../../../src/modules/impact/impact.cost.ts'
import { switchWarnings } from '../../../src/modules/impact/impact.warnings.ts'

const alias = (litellmModel: string, more: object = {}) => ({ litellmModel, description: null, active: true, pricing: null, ...more })
/** Long before anything listed retires. */
const TODAY = '2020-01-01'
const warn = (from: string, to: string, today = TODAY, more = {}) => switchWarnings('smart', alias(from, more), to, today)

describe('before a switch', () => {
  it('nothing is warned of when the new model does all that the present one does', () => {
    expect(warn('openai/gpt-4', 'openai/gpt-4o')).toEqual([])
  })

  it('a smaller context window and a shorter longest answer are told with their sizes', () => {
    const [large, small] = [findModel('openai/gpt-4o'), findModel('openai/gpt-4')]
    const warnings = warn('openai/gpt-4o', 'openai/gpt-4')
    expect(warnings).toContain(`the context window shrinks from ${large?.maxInputTokens} to ${small?.maxInputTokens} tokens`)
    expect(warnings).toContain(`the longest answer shrinks from ${large?.maxOutputTokens} to ${small?.maxOutputTokens} tokens`)
  })

  it('abilities that are lost are named, and no others', () => {
    const lost = warn('openai/gpt-4o', 'openai/gpt-4').filter((warning) => warning.includes('supports'))
    const kept = new Set(findModel('openai/gpt-4')?.supports)
    const names = findModel('openai/gpt-4o')?.supports.filter((ability) => !kept.has(ability))
    expect(names).toContain('vision')
    expect(lost).toEqual([`openai/gpt-4 is not listed with ${names?.join(', ')}, which the present model supports`])
  })

  it('a model for another purpose is told', () => {
    expect(warn('openai/gpt-4o', 'openai/text-embedding-3-small')).toContain(
      'openai/text-embedding-3-small is made for embedding, the present model for chat',
    )
  })

  it('a model that retires soon or is gone is told with its day', () => {
    const day = findModel('openai/gpt-4')?.deprecationDate ?? ''
    expect(warn('openai/gpt-4', 'openai/gpt-4', day)).toContain(`openai/gpt-4 retires on ${day}`)
    expect(warn('openai/gpt-4', 'openai/gpt-4', '2100-01-01')).toContain(`openai/gpt-4 has been deprecated since ${day}`)
  })

  it('a model that the catalog does not know is told, and that it cannot be compared', () => {
    const warnings = warn('openai/gpt-4', 'openai/gpt-400')
    expect(warnings[0]).toContain('lists no model openai/gpt-400')
    expect(warnings[1]).toBe('the catalog does not know openai/gpt-400, so abilities and list prices cannot be compared')
    expect(warn('azure/mine', 'azure/yours')).toEqual([
      'the catalog does not know azure/mine and azure/yours, so abilities and list prices cannot be compared',
    ])
  })

  it('a disabled alias, a switch to the same model, and a price of its own are told', () => {
    const pricing = { inputPerMillionTokens: '1', outputPerMillionTokens: '2.5' }
    expect(warn('openai/gpt-4', 'openai/gpt-4', TODAY, { active: false, pricing })).toEqual([
      'alias smart points to openai/gpt-4 already: nothing would change',
      'alias smart is disabled: no team is served by it until it is enabled',
      'alias smart has its own price, 1/2.5 USD per million tokens in/out, which teams go on being charged',
    ])
  })

  it('a model without a price per token is told', () => {
    expect(warn('openai/gpt-4', 'openai/dall-e-3')).toContain('no price per token is listed for openai/dall-e-3')
  })
})

describe('cost a day', () => {
  const price = (inputPerMillionTokens: string, outputPerMillionTokens: string) => ({ inputPerMillionTokens, outputPerMillionTokens })

  it('is that of the tokens in each direction, divided by the days', () => {
    expect(costPerDay({ inputTokens: 3_000_000, outputTokens: 600_000 }, price('2.5', '10'), 30)).toBe('0.45')
    expect(costPerDay({ inputTokens: 0, outputTokens: 0 }, price('2.5', '10'), 30)).toBe('0')
  })

  it('is rounded to a millionth of a dollar, half a one up', () => {
    expect(costPerDay({ inputTokens: 1, outputTokens: 0 }, price('1', '1'), 2)).toBe('0.000001')
    expect(costPerDay({ inputTokens: 1, outputTokens: 0 }, price('0.999999', '1'), 2)).toBe('0')
    expect(costPerDay({ inputTokens: 10, outputTokens: 0 }, price('1', '1'), 30)).toBe('0')
    expect(costPerDay({ inputTokens: 100, outputTokens: 0 }, price('1', '1'), 30)).toBe('0.000003')
  })

  it('is exact for more tokens than a float could count', () => {
    expect(costPerDay({ inputTokens: 9_007_199_254_740_991, outputTokens: 0 }, price('0.000001', '0'), 1)).toBe('9007.199255')
  })
})
