import { SimpleGrid, Skeleton } from '@mantine/core'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { graphql } from '../../gql/gql.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { CreditWarnings } from './credit-warnings.tsx'
import { ProviderShares } from './provider-shares.tsx'
import { RecentSwitches } from './recent-switches.tsx'

const OverviewPage = graphql(`
  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!) {
    aliasProviders(at: $at) {
      ...ProviderShare
    }
    providerSwitches(filter: $switches, first: 6) {
      nodes {
        ...RecentSwitch
      }
    }
    auditEvents(filter: $warnings, first: 6) {
      nodes {
        ...CreditWarning
      }
    }
  }
`)

export function Overview() {
  const { at } = useMoment()
  const { data, refusal, refresh } = useData(OverviewPage, {
    at,
    switches: { to: at?.time ?? null },
    warnings: { types: ['CreditsRunLow'], to: at?.time ?? null, toPosition: at?.position ?? null },
  })
  return (
    <Screen title="Overview" about="What the names stand for, and what happened to them">
      {refusal && <RefusalNotice refusal={refusal} onRetry={refresh} />}
      {!data && !refusal && <Skeleton h={240} aria-label="Loading" />}
      {data && (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          <ProviderShares providers={data.aliasProviders} />
          <RecentSwitches switches={data.providerSwitches.nodes} />
          <CreditWarnings warnings={data.auditEvents.nodes} />
        </SimpleGrid>
      )}
    </Screen>
  )
}
