import type { Slice } from '../../slice.ts'
import { aliasDomain } from './alias.domain.ts'
import * as eventTypes from './alias.event-types.ts'
import { aliasByName } from './alias.queries.ts'
import { ModelAliasResolver } from './alias.resolver.ts'
import { loadAliases } from './alias.restore.ts'
import { AliasProvidersResolver } from './alias-providers.ts'
import { AliasSwitchesResolver, ProviderSwitchResolver } from './provider-switch.resolver.ts'
import { RetiringAliasesResolver } from './retiring-aliases.ts'

export const aliasSlice: Slice = {
  name: 'alias',
  aggregate: { domain: aliasDomain, load: loadAliases },
  node: async (context, key) => (await aliasByName(context, { key, asOf: null })) ?? null,
  resolvers: [ModelAliasResolver, AliasProvidersResolver, RetiringAliasesResolver, ProviderSwitchResolver, AliasSwitchesResolver],
  eventTypes: Object.values(eventTypes),
}
