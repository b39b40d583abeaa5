import { SimpleGrid, Skeleton, Text } from '@mantine/core'
import { useParams } from 'react-router'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { EntityHistory } from '../../events/entity-history.tsx'
import { graphql } from '../../gql/gql.ts'
import { BackTo, EntityLink } from '../../parts/entity-link.tsx'
import { Fact } from '../../parts/fact.tsx'
import { counted, dollars, shortCount } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { Time } from '../../parts/time.tsx'
import { OrganizationActions } from './organization-actions.tsx'

graphql(`
  fragment OrganizationPageOrganization on Organization {
    id
    organizationId
    name
    metadata
    version
    createdAt
    updatedAt
    teamCount
    totalCreditsAllocated
    teams(first: 50) {
      nodes {
        id
        teamId
        teamAlias
        status
      }
    }
    usage {
      totalCalls
      totalTokens
      totalCostUsd
    }
  }
`)

const OrganizationPage = graphql(`
  query OrganizationPage($organizationId: String!, $at: PointInTime) {
    organization(organizationId: $organizationId, at: $at) {
      ...OrganizationPageOrganization
    }
  }
`)

export function Organization() {
  const { name: organizationId = '' } = useParams()
  const { at } = useMoment()
  const { data, refusal, loading } = useData(OrganizationPage, { organizationId, at })
  const organization = data?.organization
  return (
    <Screen
      title={organizationId}
      about={organization?.name}
      above={<BackTo to="/organizations">All organizations</BackTo>}
      actions={organization && <OrganizationActions organization={organization} />}
    >
      {loading && <Skeleton h={200} aria-label="Loading" />}
      {refusal && <RefusalNotice refusal={refusal} retry />}
      {data && !organization && <Nothing title={at ? 'There was no such organization then' : 'There is no such organization'} />}
      {organization && (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="md">
          <Fact title={counted(organization.teamCount, 'team')}>
            {organization.teams.nodes.map(({ id, teamId, teamAlias, status }) => (
              <Text size="sm" key={id} component="div" className="breakable">
                <EntityLink type="Team" name={teamId} /> {teamAlias}
                {status !== 'ACTIVE' && ` (${status.toLowerCase()})`}
              </Text>
            ))}
          </Fact>
          <Fact title="Credits allocated">
            <Text fw={600}>{organization.totalCreditsAllocated}</Text>
          </Fact>
          <Fact title="Used so far">
            <Text fw={600}>{shortCount(organization.usage.totalCalls)} calls</Text>
            <Text size="sm">{shortCount(organization.usage.totalTokens)} tokens</Text>
            <Text size="sm">{dollars(organization.usage.totalCostUsd)}</Text>
          </Fact>
          <Fact title="Since">
            <Text size="sm" component="div">
              Created <Time at={organization.createdAt} />, changed <Time at={organization.updatedAt} />
            </Text>
            {organization.metadata !== null && organization.metadata !== undefined && (
              <Text size="xs" className="mono breakable" component="div">
                {JSON.stringify(organization.metadata)}
              </Text>
            )}
          </Fact>
        </SimpleGrid>
      )}
      <EntityHistory type="Organization" name={organizationId} />
    </Screen>
  )
}
