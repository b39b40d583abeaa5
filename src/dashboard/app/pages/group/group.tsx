import { SimpleGrid, Skeleton } from '@mantine/core'
import { useParams } from 'react-router'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { EntityHistory } from '../../events/entity-history.tsx'
import { graphql } from '../../gql/gql.ts'
import { BackTo } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { GroupActions } from './group-actions.tsx'
import { GroupModels } from './group-models.tsx'
import { GroupTeams } from './group-teams.tsx'

graphql(`
  fragment GroupPageGroup on AccessGroup {
    id
    name
    description
    version
    modelAliases {
      id
      name
      litellmModel
      provider
      active
    }
    teams(first: 50) {
      nodes {
        id
        teamId
        teamAlias
      }
    }
    teamCount
  }
`)

const GroupPage = graphql(`
  query GroupPage($name: String!, $at: PointInTime) {
    accessGroup(name: $name, at: $at) {
      ...GroupPageGroup
    }
  }
`)

export function Group() {
  const { name = '' } = useParams()
  const { at } = useMoment()
  const { data, refusal, loading } = useData(GroupPage, { name, at })
  const group = data?.accessGroup
  return (
    <Screen
      title={name}
      about={group?.description}
      above={<BackTo to="/access-groups">All groups</BackTo>}
      actions={group && <GroupActions group={group} />}
    >
      {loading && <Skeleton h={200} aria-label="Loading" />}
      {refusal && <RefusalNotice refusal={refusal} retry />}
      {data && !group && (
        <Nothing title={at ? 'There was no such group then' : 'There is no such group'}>
          If there was one at another time, its history stands below.
        </Nothing>
      )}
      {group && (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" style={{ alignItems: 'start' }}>
          <GroupModels group={group} />
          <GroupTeams group={group} />
        </SimpleGrid>
      )}
      <EntityHistory type="AccessGroup" name={name} />
    </Screen>
  )
}
