import type { Slice } from '../../slice.ts'
import { LitellmResolver } from './litellm.resolver.ts'

export const litellmSlice: Slice = { name: 'litellm', resolvers: [LitellmResolver], eventTypes: [] }
