import { Group, Select, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useAddress } from '../../api/address.ts'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { graphql } from '../../gql/gql.ts'
import type { TeamRowFragment, TeamStatus } from '../../gql/graphql.ts'
import { CreateAction } from '../../parts/create-action.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { shortCount } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { type Column, VirtualTable } from '../../parts/virtual-table.tsx'
import { CreateTeamDialog } from './create-team-dialog.tsx'
import { TeamStatusBadge } from './team-status-badge.tsx'

graphql(`
  fragment TeamRow on Team {
    id
    teamId
    teamAlias
    status
    creditMode
    organization {
      organizationId
      name
    }
    credits {
      remaining
    }
    accessGroups {
      name
    }
    usage {
      totalCalls
    }
  }
`)

const TeamsPage = graphql(`
  query TeamsPage($filter: TeamFilter, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {
    teams(filter: $filter, at: $at, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        ...TeamRow
      }
      pageInfo {
        ...PageEnds
      }
      totalCount
    }
  }
`)

const columns: readonly Column<TeamRowFragment>[] = [
  {
    title: 'Team',
    width: '3fr',
    cell: ({ teamId, teamAlias }) => (
      <>
        <EntityLink type="Team" name={teamId} bold />
        <Text size="xs" c="dimmed" truncate>
          {teamAlias}
        </Text>
      </>
    ),
  },
  {
    title: 'Organization',
    width: '2fr',
    wideOnly: true,
    cell: ({ organization }) => <EntityLink type="Organization" name={organization.organizationId} />,
  },
  {
    title: 'Groups',
    width: '2fr',
    wideOnly: true,
    cell: ({ accessGroups }) => <span className="breakable">{accessGroups.map(({ name }) => name).join(', ') || 'none'}</span>,
  },
  { title: 'Calls', width: '80px', wideOnly: true, cell: ({ usage }) => shortCount(usage.totalCalls) },
  {
    title: 'Credits left',
    width: '100px',
    cell: ({ credits, creditMode }) => (creditMode === 'NONE' ? 'unmetered' : credits.remaining),
  },
  { title: 'Status', width: '100px', cell: ({ status }) => <TeamStatusBadge status={status} /> },
]

const STATES: readonly TeamStatus[] = ['ACTIVE', 'PAUSED', 'SUSPENDED']

export function Teams() {
  const { at } = useMoment()
  const { kept, keep } = useAddress()
  const search = kept.get('search')?.trim() ?? ''
  const status = STATES.find((state) => state === kept.get('status')) ?? null
  const variables = useMemo(() => ({ at, filter: { search: search || null, status } }), [at, search, status])
  const pages = usePages(TeamsPage, variables, (data) => data.teams)
  return (
    <Screen
      title="Teams"
      about="Who is served, by which groups, with how many credits"
      actions={<CreateAction label="Create Team" dialog={(close) => <CreateTeamDialog onClose={close} />} />}
    >
      <Group gap="sm">
        <SearchField
          label="Search teams"
          placeholder="Search id or name"
          value={kept.get('search') ?? ''}
          onSearch={(search) => keep({ search })}
        />
        <Select
          aria-label="Status"
          placeholder="Any status"
          data={STATES.map((value) => ({ value, label: value.toLowerCase() }))}
          value={status}
          onChange={(status) => keep({ status })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any status' }}
          w={150}
        />
      </Group>
      <VirtualTable
        label="List of teams"
        pages={pages}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Nothing title={search || status ? 'No team is like that' : 'There are no teams yet'}>
            A team calls models with keys of its own.
          </Nothing>
        }
      />
    </Screen>
  )
}
