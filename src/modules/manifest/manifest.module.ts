import type { Slice } from '../../slice.ts'
import { ManifestResolver } from './manifest.resolver.ts'

export const manifestSlice: Slice = { name: 'manifest', resolvers: [ManifestResolver], eventTypes: [] }
