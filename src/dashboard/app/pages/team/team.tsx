import { Skeleton } from '@mantine/core'
import { useParams } from 'react-router'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { EntityHistory } from '../../events/entity-history.tsx'
import { graphql } from '../../gql/gql.ts'
import { Columns } from '../../parts/columns.tsx'
import { BackTo } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { CreditTransactions } from './credit-transactions.tsx'
import { ExplainAccess } from './explain-access.tsx'
import { TeamActions } from './team-actions.tsx'
import { TeamFacts } from './team-facts.tsx'
import { TeamGroups } from './team-groups.tsx'
import { TeamKeys } from './team-keys.tsx'

graphql(`
  fragment TeamPageTeam on Team {
    id
    teamId
    teamAlias
    status
    creditMode
    tokensPerCredit
    version
    createdAt
    updatedAt
    organization {
      organizationId
      name
    }
    credits {
      allocated
      used
      remaining
    }
    accessGroups {
      id
      name
      modelCount
    }
    modelAliases {
      id
      name
      active
    }
    usage {
      totalCalls
      totalTokens
      totalCostUsd
    }
  }
`)

const TeamPage = graphql(`
  query TeamPage($teamId: String!, $at: PointInTime) {
    team(teamId: $teamId, at: $at) {
      ...TeamPageTeam
    }
  }
`)

export function Team() {
  const { name: teamId = '' } = useParams()
  const { at } = useMoment()
  const { data, refusal, loading } = useData(TeamPage, { teamId, at })
  const team = data?.team
  return (
    <Screen
      title={teamId}
      about={team?.teamAlias}
      above={<BackTo to="/teams">All teams</BackTo>}
      actions={team && <TeamActions team={team} />}
    >
      {loading && <Skeleton h={200} aria-label="Loading" />}
      {refusal && <RefusalNotice refusal={refusal} retry />}
      {data && !team && (
        <Nothing title={at ? 'There was no such team then' : 'There is no such team'}>
          If there was one at another time, its history stands below.
        </Nothing>
      )}
      {team && (
        <>
          <TeamFacts team={team} />
          <Columns
            left={
              <>
                <TeamGroups team={team} />
                {!at && <TeamKeys teamId={teamId} />}
              </>
            }
            right={
              <>
                <ExplainAccess teamId={teamId} reached={team.modelAliases.map(({ name }) => name)} />
                {!at && <CreditTransactions teamId={teamId} />}
              </>
            }
          />
        </>
      )}
      <EntityHistory type="Team" name={teamId} />
    </Screen>
  )
}
