import { Checkbox, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Pages } from '../../api/pages.ts'
import { graphql } from '../../gql/gql.ts'
import type { AliasRowFragment } from '../../gql/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { shortCount } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { ProviderBadge } from '../../parts/provider-badge.tsx'
import { Time } from '../../parts/time.tsx'
import { type Column, VirtualTable } from '../../parts/virtual-table.tsx'
import { ActiveSwitch } from './active-switch.tsx'

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
    usageCount
    teamsWithAccess
  }
`)

export interface AliasTableProps {
  readonly pages: Pages<AliasRowFragment>
  readonly descending: boolean
  readonly onSort: () => void
  readonly filtered: boolean
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (names: ReadonlySet<string>) => void
}

export function AliasTable({ pages, descending, onSort, filtered, selected, onSelect }: AliasTableProps) {
  const columns: Column<AliasRowFragment>[] = [
    {
      title: (
        <button type="button" className="sort" onClick={onSort}>
          Alias {descending ? <IconArrowUp size={14} aria-hidden /> : <IconArrowDown size={14} aria-hidden />}
        </button>
      ),
      sorted: descending ? 'descending' : 'ascending',
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
      title: 'Model',
      width: '3fr',
      cell: ({ litellmModel }) => <span className="mono breakable">{litellmModel}</span>,
    },
    { title: 'Calls', width: '80px', wideOnly: true, cell: ({ usageCount }) => shortCount(usageCount) },
    { title: 'Teams', width: '64px', wideOnly: true, cell: ({ teamsWithAccess }) => shortCount(teamsWithAccess) },
    { title: 'Changed', width: '120px', wideOnly: true, cell: ({ updatedAt }) => <Time at={updatedAt} /> },
    { title: 'Active', width: '76px', cell: (alias) => <ActiveSwitch alias={alias} /> },
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
