import type { Slice } from '../../slice.ts'
import { DiffResolver } from './diff.resolver.ts'

export const diffSlice: Slice = { name: 'diff', resolvers: [DiffResolver], eventTypes: [] }
