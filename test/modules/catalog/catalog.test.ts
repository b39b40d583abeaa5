import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { providers } from '../../../src/modules/catalog/catalog.data.ts'
import { type CatalogModel, findModel, isKnownProvider, searchModels } from '../../../src/modules/catalog/index.ts'

const { models: all, total } = searchModels({ limit: Number.POSITIVE_INFINITY })
const anyModel = fc.constantFrom(...all)

describe('the data', () => {
  it('has many providers and models, each of them once', () => {
    expect(providers.length).toBeGreaterThan(100)
    expect(new Set(providers).size).toBe(providers.length)
    expect(all.length).toBeGreaterThan(2000)
    expect(new Set(all.map((model) => model.litellmModel)).size).toBe(all.length)
    expect(total).toBe(all.length)
  })

  it('is sorted in code-unit order', () => {
    const names = all.map((model) => model.litellmModel)
    expect(names).toEqual(names.toSorted())
    expect(providers).toEqual(providers.toSorted())
  })

  it('has only models that are spelled with a known provider and a name', () => {
    expect(all.filter((model) => !isKnownProvider(model.provider) || !(model.litellmModel.length > model.provider.length + 1))).toEqual([])
    expect(all.filter((model) => !model.litellmModel.startsWith(`${model.provider}/`))).toEqual([])
  })

  it('has prices in plain decimal text, and both directions or none', () => {
    const prices = all.flatMap(({ listPricing }) => (listPricing ? Object.values(listPricing) : []))
    expect(prices.length).toBeGreaterThan(2000)
    expect(prices.filter((price) => !/^\d+(\.\d+)?$/.test(price) || /\.\d*0$/.test(price))).toEqual([])
  })

  it('has prices without float noise', () => {
    const digits = (price: string) => price.replace('.', '').replace(/^0+/, '').length
    const prices = all.flatMap(({ listPricing }) => (listPricing ? Object.values(listPricing) : []))
    expect(prices.filter((price) => digits(price) > 12)).toEqual([])
  })

  it('has deprecation dates that are days, and token limits that are whole numbers', () => {
    const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
    expect(all.filter(({ deprecationDate }) => deprecationDate !== null && !isDay(deprecationDate))).toEqual([])
    const isLimit = (limit: number | null) => limit === null || (Number.isSafeInteger(limit) && limit >= 0)
    expect(all.filter((model) => !isLimit(model.maxInputTokens) || !isLimit(model.maxOutputTokens))).toEqual([])
  })

  it('names no image size, step count or commitment as a model', () => {
    expect(all.filter(({ litellmModel }) => /\d-x-\d|-steps\/|-commitment\//.test(litellmModel))).toEqual([])
  })
})

describe('isKnownProvider', () => {
  it.each(['openai', 'anthropic', 'gemini', 'vertex_ai', 'bedrock', 'azure', 'cohere_chat', 'text-completion-openai', 'hosted_vllm'])(
    'knows %s',
    (provider) => expect(isKnownProvider(provider)).toBe(true),
  )

  it.each(['opnai', '', 'OpenAI', 'bedrock_converse', 'vertex_ai-language-models', '1024-x-1024', '__proto__', 'constructor'])(
    'does not know "%s"',
    (provider) => expect(isKnownProvider(provider)).toBe(false),
  )
})

describe('findModel', () => {
  it('finds every model by its own name', () => {
    expect(all.filter((model) => findModel(model.litellmModel) !== model)).toEqual([])
  })

  it.each([
    ['openai/gpt-4', 'gpt-4'],
    ['anthropic/claude-3-opus-20240229', 'claude-3-opus-20240229'],
    ['gemini/gemini-pro', 'gemini/gemini-pro'],
    ['bedrock/anthropic.claude-3-opus-20240229-v1:0', 'anthropic.claude-3-opus-20240229-v1:0'],
  ])('finds %s, which the price list calls %s', (litellmModel, litellmKey) => {
    expect(findModel(litellmModel)).toMatchObject({ litellmModel, litellmKey })
  })

  it('turns prices into US dollars per million tokens', () => {
    expect(findModel('openai/gpt-4')).toMatchObject({
      provider: 'openai',
      litellmProvider: 'openai',
      mode: 'chat',
      maxInputTokens: 8192,
      listPricing: { inputPerMillionTokens: '30', outputPerMillionTokens: '60' },
    })
  })

  it("keeps LiteLLM's own provider beside the prefix", () => {
    const differ = (provider: string, own: RegExp) => all.some((model) => model.provider === provider && own.test(model.litellmProvider))
    expect(differ('vertex_ai', /^vertex_ai-language-models$/)).toBe(true)
    expect(differ('bedrock', /^bedrock_converse$/)).toBe(true)
  })

  it.each(['us-east-1/', 'converse/', 'invoke/eu-west-3/', 'us-gov-west-1/'])('finds a model of bedrock behind %s', (before) => {
    expect(findModel(`bedrock/${before}anthropic.claude-3-opus-20240229-v1:0`)?.litellmProvider).toBe('bedrock')
  })

  it("prefers a region's own price to the price without a region", () => {
    const regional = all.find((model) => /^bedrock\/eu-[a-z]+-\d\//.test(model.litellmModel))
    expect(regional && findModel(regional.litellmModel)).toBe(regional)
  })

  it('finds a fine-tuned model by the model it was tuned from', () => {
    const tuned = all.find((model) => model.litellmModel.startsWith('openai/ft:gpt-')) as CatalogModel
    expect(findModel(`${tuned.litellmModel}:acme::7qTv`)).toBe(tuned)
  })

  it('finds a model by either of two prefixes that reach it', () => {
    const chat = all.filter((model) => model.provider === 'cohere_chat')
    expect(chat.length).toBeGreaterThan(0)
    expect(chat.map((model) => findModel(model.litellmModel.replace('cohere_chat/', 'cohere/')))).toEqual(chat)
  })

  it('remembers a model that LiteLLM has dropped, and which release listed it last', () => {
    expect(findModel('openai/gpt-4-vision-preview')).toMatchObject({
      deprecationDate: '2024-12-06',
      lastListedIn: expect.stringMatching(/^\d/),
    })
  })

  it.each(['gpt-4', 'openai/', '/gpt-4', '', 'openai/nothing-like-it', 'azure/my-own', 'constructor/prototype'])(
    'finds no "%s"',
    (name) => {
      expect(findModel(name)).toBeUndefined()
    },
  )

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...providers, 'nobody'), fc.string(), (provider, text) => {
        expect(() => findModel(`${provider}/${text}`)).not.toThrow()
        expect(() => findModel(text)).not.toThrow()
      }),
    )
  })
})

describe('searchModels', () => {
  it('wants every word, in any case and order', () => {
    const { models } = searchModels({ search: 'OPUS  claude', limit: 1000 })
    expect(models.length).toBeGreaterThan(0)
    expect(models).toEqual(all.filter(({ litellmModel }) => /claude/i.test(litellmModel) && /opus/i.test(litellmModel)))
  })

  it('keeps to one provider', () => {
    const { models } = searchModels({ provider: 'gemini', limit: 1000 })
    expect(models).toEqual(all.filter((model) => model.provider === 'gemini'))
    expect(searchModels({ provider: 'nobody', limit: 10 })).toEqual({ models: [], total: 0 })
  })

  it('lists no model that LiteLLM has dropped', () => {
    expect(all.filter((model) => model.lastListedIn !== null)).toEqual([])
    expect(searchModels({ search: 'gpt-4-vision-preview', provider: 'openai', limit: 1 }).total).toBe(0)
  })

  it('goes on behind any text, listed or not', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyModel.map((model) => model.litellmModel),
          fc.string(),
        ),
        fc.integer({ min: 0, max: 50 }),
        (after, limit) => {
          const page = searchModels({ after, limit })
          expect(page.models).toEqual(all.filter((model) => model.litellmModel > after).slice(0, limit))
          expect(page.total).toBe(all.length)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('pages through every match exactly once', () => {
    fc.assert(
      fc.property(fc.constantFrom('claude', 'gpt', 'llama 70b'), fc.integer({ min: 20, max: 200 }), (search, limit) => {
        const pages: CatalogModel[] = []
        for (let after: string | undefined; ; after = pages.at(-1)?.litellmModel) {
          const { models } = searchModels({ search, limit, after })
          pages.push(...models)
          if (models.length < limit) break
        }
        expect(pages).toEqual(searchModels({ search, limit: all.length }).models)
      }),
      { numRuns: 10 },
    )
  })
})
