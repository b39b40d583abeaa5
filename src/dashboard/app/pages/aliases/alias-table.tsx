import { Checkbox, Text } from '@mantine/core'
import type { Pages } from '../../api/pages.ts'
import { graphql } from '../../gql/gql.ts'
import type { AliasRowFragment } from '../../gql/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { shortCount } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { ProviderBadge } from '../../parts/provider-badge.tsx'
import { sortHeader } from '../../parts/sort-header.tsx'
import { Time } from '../../parts/time.tsx'
import { type Column, VirtualTable } from '../../parts/virtual-table.tsx'
import { ActiveSwitch } from './active-switch.tsx'
import type { AliasSorting } from './alias-view.ts'

graphql(`
  fragment AliasRow on ModelAlias {
    id
    name
    litellmModel
    provider
    description
    active
    version
    updatedAt
    recentCalls
    teamsWithAccess
  }
`)

export interface AliasTableProps {
  readonly pages: Pages<AliasRowFragment>
  readonly sorting: AliasSorting
  readonly onSort: (sorting: AliasSorting) => void
  readonly filtered: boolean
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (names: ReadonlySet<string>) => void
}

export function AliasTable({ pages, sorting, onSort, filtered, selected, onSelect }: AliasTableProps) {
  const sorted = { sorting, onSort }
  const columns: Column<AliasRowFragment>[] = [
    {
      ...sortHeader({ ...sorted, title: 'Alias', by: 'NAME' }),
      width: '3fr',
      cell: (alias) => (
        <>
          <EntityLink type="ModelAlias" name={alias.name} bold />
          {alias.description && (
            <Text size="xs" c="dimmed" truncate>
              {alias.description}
            </Text>
          )}
        </>
      ),
    },
    { title: 'Provider', width: '130px', wideOnly: true, cell: ({ provider }) => <ProviderBadge provider={provider} /> },
    {
      ...sortHeader({ ...sorted, title: 'Model', by: 'MODEL' }),
      width: '3fr',
      cell: ({ litellmModel }) => <span className="mono breakable">{litellmModel}</span>,
    },
    {
      ...sortHeader({ ...sorted, title: 'Calls, 30 days', by: 'RECENT_CALLS', first: 'DESC' }),
      width: '130px',
      wideOnly: true,
      cell: ({ recentCalls }) => shortCount(recentCalls),
    },
    { title: 'Teams', width: '64px', wideOnly: true, cell: ({ teamsWithAccess }) => shortCount(teamsWithAccess) },
    {
      ...sortHeader({ ...sorted, title: 'Changed', by: 'UPDATED_AT', first: 'DESC' }),
      width: '120px',
      wideOnly: true,
      cell: ({ updatedAt }) => <Time at={updatedAt} />,
    },
    { title: 'Active', width: '92px', cell: (alias) => <ActiveSwitch alias={alias} /> },
  ]
  if (selected && onSelect) columns.unshift(selection(pages.rows, selected, onSelect))
  return (
    <VirtualTable
      label="Aliases"
      pages={pages}
      columns={columns}
      keyOf={({ id }) => id}
      empty={
        filtered ? (
          <Nothing title="No alias is like that">Search for less, or take a filter away.</Nothing>
        ) : (
          <Nothing title="There are no aliases yet">
            The first one gives a model a name that clients can keep when the model changes.
          </Nothing>
        )
      }
    />
  )
}

function selection(
  rows: readonly AliasRowFragment[],
  selected: ReadonlySet<string>,
  onSelect: (names: ReadonlySet<string>) => void,
): Column<AliasRowFragment> {
  const all = rows.length > 0 && rows.every(({ name }) => selected.has(name))
  return {
    title: (
      <Checkbox
        aria-label="Select all that are loaded"
        checked={all}
        indeterminate={selected.size > 0 && !all}
        onChange={() => onSelect(new Set(all ? [] : rows.map(({ name }) => name)))}
      />
    ),
    width: '24px',
    wideOnly: true,
    cell: ({ name }) => (
      <Checkbox
        aria-label={`Select ${name}`}
        checked={selected.has(name)}
        onChange={() => {
          const next = new Set(selected)
          if (!next.delete(name)) next.add(name)
          onSelect(next)
        }}
      />
    ),
  }
}
