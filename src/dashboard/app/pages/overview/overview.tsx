import { Skeleton } from '@mantine/core'
import { useState } from 'react'
import { useData } from '../../api/data.ts'
import { useMoment } from '../../api/moment.tsx'
import { useMomentEnd } from '../../api/moment-end.ts'
import { graphql } from '../../gql/gql.ts'
import { Columns } from '../../parts/columns.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { UsageByDay } from '../../parts/usage-by-day.tsx'
import { CreditWarnings } from './credit-warnings.tsx'
import { ProviderShares } from './provider-shares.tsx'
import { RecentSwitches } from './recent-switches.tsx'
import { RetiringModels } from './retiring-models.tsx'

const OverviewPage = graphql(`
  query OverviewPage($at: PointInTime, $switches: ProviderSwitchFilter, $warnings: AuditEventFilter!, $soon: DateTime!) {
    aliasProviders(at: $at) {
      ...ProviderShare
    }
    retiringAliases(before: $soon, at: $at) {
      ...RetiringAlias
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

/** Milliseconds ahead that count as soon: half a year. */
const SOON = 183 * 86_400_000

export function Overview() {
  const { at } = useMoment()
  const end = useMomentEnd()
  const [soon] = useState(() => new Date(Date.now() + SOON).toISOString())
  const { data, refusal } = useData(OverviewPage, {
    at,
    soon,
    switches: { to: end ?? null },
    warnings: { types: ['CreditsRunLow'], to: at?.time ?? null, toPosition: at?.position ?? null },
  })
  return (
    <Screen title="Overview" about="What the names stand for, and what happened to them">
      {refusal && <RefusalNotice refusal={refusal} retry />}
      {!data && !refusal && <Skeleton h={240} aria-label="Loading" />}
      {data && (
        <Columns
          left={
            <>
              <ProviderShares providers={data.aliasProviders} />
              <UsageByDay title="Calls and cost by day" />
              <CreditWarnings warnings={data.auditEvents.nodes} />
            </>
          }
          right={
            <>
              <RecentSwitches switches={data.providerSwitches.nodes} />
              <RetiringModels aliases={data.retiringAliases} />
            </>
          }
        />
      )}
    </Screen>
  )
}
