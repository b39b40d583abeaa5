import type { Slice } from '../../slice.ts'
import { ImpactResolver } from './impact.resolver.ts'

/** What a change would touch, before it is made: knows the aliases, their groups, teams and usage. */
export const impactSlice: Slice = { name: 'impact', resolvers: [ImpactResolver], eventTypes: [] }
