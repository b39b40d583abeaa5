import type { Slice } from '../../slice.ts'
import { CatalogResolver } from './catalog.resolver.ts'

export const catalogSlice: Slice = { name: 'catalog', resolvers: [CatalogResolver], eventTypes: [] }
