// The catalog's data in memory: LiteLLM's providers and models, read once, with one map for every kind of look-up by name.
import type { CatalogRow } from './catalog.source.ts'
import droppedFile from './data/dropped-models.json' with { type: 'json' }
import modelsFile from './data/models.json' with { type: 'json' }
import providersFile from './data/providers.json' with { type: 'json' }

/** What LiteLLM's price list says of one model. Prices are USD per million tokens, as exact decimal text. */
export interface CatalogModel {
  /** `provider/model`, as aliases spell it. */
  readonly litellmModel: string
  /** The prefix before the first slash. */
  readonly provider: string
  /** LiteLLM's own `litellm_provider`, which is not always the prefix (`vertex_ai-language-models`, `bedrock_converse`). */
  readonly litellmProvider: string
  /** The key in LiteLLM's price list, often without a prefix. */
  readonly litellmKey: string
  readonly mode: string | null
  readonly maxInputTokens: number | null
  readonly maxOutputTokens: number | null
  /** Null where LiteLLM lists no price per token for both directions. */
  readonly listPricing: { readonly inputPerMillionTokens: string; readonly outputPerMillionTokens: string } | null
  /** YYYY-MM-DD */
  readonly deprecationDate: string | null
  /** Sorted names of LiteLLM's `supports_*` flags, such as `vision`. */
  readonly supports: readonly string[]
  /** The last LiteLLM release that listed the model, where the catalog's own release no longer does; else null. */
  readonly lastListedIn: string | null
}

// The files' literal types would only slow the compiler down: they are as long as the files.
const models = (modelsFile as { models: unknown }).models as readonly CatalogRow[]
const dropped = (droppedFile as { models: unknown }).models as readonly (readonly [...CatalogRow, lastListedIn: string])[]

/** The LiteLLM release the catalog was taken from. */
export const litellmVersion: string = modelsFile.litellmVersion

/** Every prefix LiteLLM routes by, sorted. */
export const providers: readonly string[] = providersFile

/** Every model the release lists, sorted by `litellmModel` in code-unit order. */
export const listedModels: readonly CatalogModel[] = models.map((row) => toModel(row, null))

/** Listed models and those that LiteLLM has dropped since, by exact name. */
export const modelsByName: ReadonlyMap<string, CatalogModel> = new Map(
  [...listedModels, ...dropped.map((row) => toModel(row, row[10]))].map((model) => [model.litellmModel, model]),
)

/** Listed models by provider; a provider that is missing here is one whose models LiteLLM does not list. */
export const listedByProvider: ReadonlyMap<string, readonly CatalogModel[]> = Map.groupBy(listedModels, (model) => model.provider)

function toModel(row: CatalogRow | readonly [...CatalogRow, string], lastListedIn: string | null): CatalogModel {
  const [litellmModel, litellmKey, litellmProvider, mode, maxInputTokens, maxOutputTokens, input, output, deprecationDate, supports] = row
  return {
    litellmModel,
    provider: litellmModel.slice(0, litellmModel.indexOf('/')),
    litellmProvider,
    litellmKey,
    mode,
    maxInputTokens,
    maxOutputTokens,
    listPricing: input === null || output === null ? null : { inputPerMillionTokens: input, outputPerMillionTokens: output },
    deprecationDate,
    supports: supports === '' ? [] : supports.split(' '),
    lastListedIn,
  }
}
