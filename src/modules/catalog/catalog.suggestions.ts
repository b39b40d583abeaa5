// Near matches for names that were probably mistyped.
import { distance } from 'fastest-levenshtein'
import { type CatalogModel, listedByProvider, providers } from './catalog.data.ts'
import { bedrockId, splitName } from './catalog.names.ts'

const MOST = 3

/** Vendors that people write where LiteLLM has another prefix. */
const VENDORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['amazon', ['bedrock', 'amazon_nova']],
  ['aws', ['bedrock']],
  ['azure_openai', ['azure']],
  ['claude', ['anthropic']],
  ['google', ['gemini', 'vertex_ai']],
  ['grok', ['xai']],
  ['microsoft', ['azure', 'azure_ai']],
])

/** At most three provider prefixes near the text, the nearest first; none when nothing is near. */
export function suggestProviders(text: string): string[] {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-. ]/g, '_')
  return [...(VENDORS.get(plain(text)) ?? nearest(plain(text), providers, plain))]
}

/**
 * At most three listed models of the same provider with a name near to the one given, the nearest first.
 * @param today YYYY-MM-DD; when given, models that are past their deprecation date by then are left out
 */
export function suggestModels(litellmModel: string, today = ''): CatalogModel[] {
  const { provider, model } = splitName(litellmModel)
  const isBedrock = provider === 'bedrock'
  const nameOf = (candidate: CatalogModel) => splitName(candidate.litellmModel).model.toLowerCase()
  const candidates = (listedByProvider.get(provider) ?? []).filter(
    (candidate) =>
      candidate.litellmModel !== litellmModel &&
      (candidate.deprecationDate === null || candidate.deprecationDate >= today) &&
      // One model of bedrock is listed once more for each region.
      !(isBedrock && bedrockId(nameOf(candidate)) !== nameOf(candidate)),
  )
  return nearest((isBedrock ? bedrockId(model) : model).toLowerCase(), candidates, nameOf)
}

/**
 * The nearest candidates by edit distance. Near is a name that differs in at most a third of its letters, or that goes on
 * where the text ends (`claude-opus-4` and a date); a name that is the text itself leaves no room for others.
 */
function nearest<T>(text: string, candidates: readonly T[], nameOf: (candidate: T) => string): T[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, name: nameOf(candidate) }))
    .map(({ candidate, name }) => ({ candidate, name, far: distance(text, name) }))
    .filter(({ name, far }) => far <= Math.max(text.length, 3) / 3 || (text.length >= 3 && name.startsWith(text)))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
  const exact = ranked.filter(({ far }) => far === 0)
  return (exact.length > 0 ? exact : ranked).slice(0, MOST).map(({ candidate }) => candidate)
}
