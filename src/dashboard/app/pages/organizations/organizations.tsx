import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useAddress } from '../../api/address.ts'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { graphql } from '../../gql/gql.ts'
import type { OrganizationRowFragment } from '../../gql/graphql.ts'
import { CreateAction } from '../../parts/create-action.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { dollars, shortCount } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { type Column, VirtualTable } from '../../parts/virtual-table.tsx'
import { CreateOrganizationDialog } from './create-organization-dialog.tsx'

graphql(`
  fragment OrganizationRow on Organization {
    id
    organizationId
    name
    teamCount
    totalCreditsAllocated
    usage {
      totalCalls
      totalCostUsd
    }
  }
`)

const OrganizationsPage = graphql(`
  query OrganizationsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {
    organizations(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        ...OrganizationRow
      }
      pageInfo {
        ...PageEnds
      }
      totalCount
    }
  }
`)

const columns: readonly Column<OrganizationRowFragment>[] = [
  {
    title: 'Organization',
    width: '3fr',
    cell: ({ organizationId, name }) => (
      <>
        <EntityLink type="Organization" name={organizationId} bold />
        <Text size="xs" c="dimmed" truncate>
          {name}
        </Text>
      </>
    ),
  },
  { title: 'Teams', width: '80px', cell: ({ teamCount }) => shortCount(teamCount) },
  { title: 'Credits allocated', width: '150px', wideOnly: true, cell: ({ totalCreditsAllocated }) => totalCreditsAllocated },
  { title: 'Calls', width: '90px', wideOnly: true, cell: ({ usage }) => shortCount(usage.totalCalls) },
  { title: 'Cost', width: '100px', cell: ({ usage }) => dollars(usage.totalCostUsd) },
]

export function Organizations() {
  const { at } = useMoment()
  const { kept, keep } = useAddress()
  const search = kept.get('search')?.trim() ?? ''
  const variables = useMemo(() => ({ at, search: search || null }), [at, search])
  const pages = usePages(OrganizationsPage, variables, (data) => data.organizations)
  return (
    <Screen
      title="Organizations"
      about="Clients, and the teams that belong to them"
      actions={<CreateAction label="Create Organization" dialog={(close) => <CreateOrganizationDialog onClose={close} />} />}
    >
      <SearchField
        label="Search organizations"
        placeholder="Search id or name"
        value={kept.get('search') ?? ''}
        onSearch={(search) => keep({ search })}
      />
      <VirtualTable
        label="List of organizations"
        pages={pages}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<Nothing title={search ? 'None is called like that' : 'There are none yet'}>Teams belong to an organization.</Nothing>}
      />
    </Screen>
  )
}
