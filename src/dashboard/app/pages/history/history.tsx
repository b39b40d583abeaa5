import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { Timeline } from '../../events/timeline.tsx'
import { graphql } from '../../gql/gql.ts'
import type { AuditEventFilter } from '../../gql/graphql.ts'
import { Screen } from '../../parts/screen.tsx'
import { ExportEvents } from './export-events.tsx'
import { HistoryFilters, NO_FILTER } from './history-filters.tsx'
import { LiveBadge } from './live-badge.tsx'

const HistoryPage = graphql(`
  query HistoryPage($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {
    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        ...EventLine
      }
      pageInfo {
        ...PageEnds
      }
      totalCount
    }
  }
`)

export function History() {
  const { at } = useMoment()
  const [filter, setFilter] = useState<AuditEventFilter>(NO_FILTER)
  const variables = useMemo(() => ({ filter: { ...filter, ...upTo(at) } }), [filter, at])
  const pages = usePages(HistoryPage, variables, (data) => data.auditEvents)
  return (
    <Screen
      title="History"
      about="Every change, who made it and why"
      actions={
        <>
          <LiveBadge />
          <Button component={Link} to="/compare" variant="default">
            Compare
          </Button>
          <ExportEvents filter={variables.filter} />
        </>
      }
    >
      <HistoryFilters value={filter} onChange={setFilter} seen={pages.rows} />
      <Timeline pages={pages} />
    </Screen>
  )
}

function upTo(at: ReturnType<typeof useMoment>['at']): AuditEventFilter {
  if (!at) return {}
  return at.position ? { toPosition: at.position } : { to: at.time ?? null }
}
