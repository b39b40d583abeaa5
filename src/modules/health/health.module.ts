import type { Slice } from '../../slice.ts'
import { HealthResolver } from './health.resolver.ts'

export const healthSlice: Slice = { name: 'health', resolvers: [HealthResolver], eventTypes: [] }
