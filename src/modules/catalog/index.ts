export { type CatalogModel, litellmVersion, providers } from './catalog.data.ts'
export { suggestModels, suggestProviders } from './catalog.suggestions.ts'
export { type CatalogSearch, findModel, isKnownProvider, searchModels } from './catalog.ts'
export { type ModelWarning, modelWarnings } from './catalog.warnings.ts'
