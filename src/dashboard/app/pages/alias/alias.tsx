import { Skeleton } from '@mantine/core'
import { useParams } from 'react-router'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { EntityHistory } from '../../events/entity-history.tsx'
import { graphql } from '../../gql/gql.ts'
import { BackTo } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { UsageByDay } from '../../parts/usage-by-day.tsx'
import { AliasActions } from './alias-actions.tsx'
import { AliasFacts } from './alias-facts.tsx'
import { PlannedSwitches } from './planned-switches.tsx'

graphql(`
  fragment AliasPageAlias on ModelAlias {
    id
    name
    litellmModel
    provider
    model
    description
    active
    version
    createdAt
    updatedAt
    pricing {
      inputPerMillionTokens
      outputPerMillionTokens
    }
    catalogModel {
      maxInputTokens
      deprecationDate
      listPricing {
        inputPerMillionTokens
        outputPerMillionTokens
      }
    }
    accessGroups {
      name
    }
    teamsWithAccess
    teams(first: 20) {
      nodes {
        teamId
        teamAlias
      }
    }
    switches(first: 20) {
      nodes {
        at
        toProvider
      }
    }
    usage {
      totalCalls
      totalTokens
      totalCostUsd
    }
  }
`)

const AliasPage = graphql(`
  query AliasPage($name: String!, $at: PointInTime) {
    modelAlias(name: $name, at: $at) {
      ...AliasPageAlias
    }
  }
`)

export function Alias() {
  const { name = '' } = useParams()
  const { at } = useMoment()
  const { data, refusal, loading } = useData(AliasPage, { name, at })
  const alias = data?.modelAlias
  return (
    <Screen
      title={name}
      about={alias?.description}
      above={<BackTo to="/aliases">All aliases</BackTo>}
      actions={alias && <AliasActions alias={alias} />}
    >
      {loading && <Skeleton h={200} aria-label="Loading" />}
      {refusal && <RefusalNotice refusal={refusal} retry />}
      {data && !alias && (
        <Nothing title={at ? 'There was no such alias then' : 'There is no such alias'}>
          If there was one at another time, its history stands below.
        </Nothing>
      )}
      {alias && <AliasFacts alias={alias} />}
      {alias && !at && <PlannedSwitches alias={name} />}
      {alias && (
        <UsageByDay
          title="Usage, with the switches marked"
          alias={name}
          marks={alias.switches.nodes.map(({ at, toProvider }) => ({ at, label: `→ ${toProvider}` }))}
        />
      )}
      <EntityHistory type="ModelAlias" name={name} />
    </Screen>
  )
}
