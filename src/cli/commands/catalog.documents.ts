import { PAGE } from '../pages.ts'

export const CATALOG = `query ($search: String, $provider: String, $first: Int, $after: String) {
  page: catalogModels(search: $search, provider: $provider, first: $first, after: $after) {
    nodes { litellmModel provider mode maxInputTokens maxOutputTokens deprecationDate supports
      listPricing { inputPerMillionTokens outputPerMillionTokens } } ${PAGE} } }`
