// What LiteLLM knows of a `provider/model`: look-up in constant time and a paged search over its price list.
import { type CatalogModel, listedModels, modelsByName, providers } from './catalog.data.ts'
import { namesOf } from './catalog.names.ts'

const knownProviders: ReadonlySet<string> = new Set(providers)
const searchTexts: readonly string[] = listedModels.map((model) => model.litellmModel.toLowerCase())

/** Whether LiteLLM routes by this prefix. Case counts, as it does for LiteLLM. */
export function isKnownProvider(provider: string): boolean {
  return knownProviders.has(provider)
}

/**
 * The catalog's model for a `provider/model`, also behind a bedrock route or region, a fine-tuned name or a twin prefix
 * (`cohere/command-a-03-2025` is listed as `cohere_chat/command-a-03-2025`). Finds models that LiteLLM has dropped, too.
 */
export function findModel(litellmModel: string): CatalogModel | undefined {
  const exact = modelsByName.get(litellmModel)
  if (exact) return exact
  const name = namesOf(litellmModel).find((other) => modelsByName.has(other))
  return name === undefined ? undefined : modelsByName.get(name)
}

/** A page of the catalog to ask for. */
export interface CatalogSearch {
  /** Words that must all occur in `litellmModel`, in any case and order. */
  search?: string | undefined
  provider?: string | undefined
  /** A `litellmModel`, listed or not; the page begins behind it. */
  after?: string | undefined
  limit: number
}

/** Listed models in code-unit order of `litellmModel`; `total` counts every match, not only those behind `after`. */
export function searchModels({ search = '', provider, after, limit }: CatalogSearch): { models: CatalogModel[]; total: number } {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const models: CatalogModel[] = []
  let total = 0
  for (const [index, model] of listedModels.entries()) {
    const text = searchTexts[index] ?? ''
    if ((provider !== undefined && model.provider !== provider) || !words.every((word) => text.includes(word))) continue
    total += 1
    if (models.length < limit && (after === undefined || model.litellmModel > after)) models.push(model)
  }
  return { models, total }
}
