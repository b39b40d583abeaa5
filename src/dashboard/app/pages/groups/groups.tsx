import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useAddress } from '../../api/address.ts'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { graphql } from '../../gql/gql.ts'
import type { GroupRowFragment } from '../../gql/graphql.ts'
import { CreateAction } from '../../parts/create-action.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { Time } from '../../parts/time.tsx'
import { type Column, VirtualTable } from '../../parts/virtual-table.tsx'
import { CreateGroupDialog } from './create-group-dialog.tsx'

graphql(`
  fragment GroupRow on AccessGroup {
    id
    name
    description
    modelCount
    teamCount
    updatedAt
  }
`)

const GroupsPage = graphql(`
  query GroupsPage($search: String, $at: PointInTime, $first: Int, $after: String, $last: Int, $before: String) {
    accessGroups(search: $search, at: $at, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        ...GroupRow
      }
      pageInfo {
        ...PageEnds
      }
      totalCount
    }
  }
`)

const columns: readonly Column<GroupRowFragment>[] = [
  {
    title: 'Group',
    width: '3fr',
    cell: ({ name, description }) => (
      <>
        <EntityLink type="AccessGroup" name={name} bold />
        {description && (
          <Text size="xs" c="dimmed" truncate>
            {description}
          </Text>
        )}
      </>
    ),
  },
  { title: 'Models', width: '80px', cell: ({ modelCount }) => modelCount },
  { title: 'Teams', width: '80px', cell: ({ teamCount }) => teamCount },
  { title: 'Changed', width: '140px', wideOnly: true, cell: ({ updatedAt }) => <Time at={updatedAt} /> },
]

export function Groups() {
  const { at } = useMoment()
  const { kept, keep } = useAddress()
  const search = kept.get('search')?.trim() ?? ''
  const variables = useMemo(() => ({ at, search: search || null }), [at, search])
  const pages = usePages(GroupsPage, variables, (data) => data.accessGroups)
  return (
    <Screen
      title="Access Groups"
      about="Sets of aliases that teams are granted as one"
      actions={<CreateAction label="Create Group" dialog={(close) => <CreateGroupDialog onClose={close} />} />}
    >
      <SearchField
        label="Search groups"
        placeholder="Search name or description"
        value={kept.get('search') ?? ''}
        onSearch={(search) => keep({ search })}
      />
      <VirtualTable
        label="Groups"
        pages={pages}
        columns={columns}
        keyOf={({ id }) => id}
        empty={
          <Nothing title={search ? 'No group is called like that' : 'There are no groups yet'}>
            A group holds aliases; a team that is granted it can use them.
          </Nothing>
        }
      />
    </Screen>
  )
}
