import { Chip, Group, SegmentedControl } from '@mantine/core'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { graphql } from '../../gql/gql.ts'
import { SearchField } from '../../parts/search-field.tsx'
import type { AliasView } from './alias-view.ts'

const ProvidersOfAliases = graphql(`
  query ProvidersOfAliases($at: PointInTime) {
    aliasProviders(at: $at) {
      provider
      aliases
    }
  }
`)

/** Providers that get a chip; the search finds the others. */
const CHIPS = 8
const STATES = { all: null, active: true, disabled: false } as const

export interface AliasFiltersProps {
  readonly value: AliasView
  readonly onChange: (change: Partial<AliasView>) => void
}

export function AliasFilters({ value, onChange }: AliasFiltersProps) {
  const { at } = useMoment()
  const { data } = useData(ProvidersOfAliases, { at })
  const state = value.active === null ? 'all' : value.active ? 'active' : 'disabled'
  return (
    <Group gap="sm">
      <SearchField
        label="Search aliases"
        placeholder="Search name, model or description"
        value={value.search}
        onSearch={(search) => onChange({ search })}
      />
      <SegmentedControl
        aria-label="Which aliases"
        data={[
          { value: 'all', label: 'All' },
          { value: 'active', label: 'Active' },
          { value: 'disabled', label: 'Disabled' },
        ]}
        value={state}
        onChange={(next) => onChange({ active: STATES[next as keyof typeof STATES] })}
      />
      <Group gap={6} role="group" aria-label="Providers">
        {(data?.aliasProviders ?? []).slice(0, CHIPS).map(({ provider, aliases }) => (
          <Chip
            key={provider}
            size="xs"
            checked={value.provider === provider}
            onChange={(checked) => onChange({ provider: checked ? provider : null })}
          >
            {provider} {aliases}
          </Chip>
        ))}
      </Group>
    </Group>
  )
}
