import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { Timeline } from '../../events/timeline.tsx'
import { graphql } from '../../gql/gql.ts'
import type { AuditEventFilter } from '../../gql/graphql.ts'
import { Screen } from '../../parts/screen.tsx'
import { ScreenLink } from '../../parts/screen-link.tsx'
import { ExportEvents } from './export-events.tsx'
import { HistoryFilters } from './history-filters.tsx'
import { filterOf, useHistoryView } from './history-view.ts'
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
  const [view, changeView] = useHistoryView()
  const variables = useMemo(() => ({ filter: { ...filterOf(view), ...upTo(at, view.to) } }), [view, at])
  const pages = usePages(HistoryPage, variables, (data) => data.auditEvents)
  return (
    <Screen
      title="History"
      about="Every change, who made it and why"
      actions={
        <>
          <LiveBadge />
          <Button component={ScreenLink} to="/compare" variant="default">
            Compare
          </Button>
          <ExportEvents filter={variables.filter} />
        </>
      }
    >
      <HistoryFilters value={view} onChange={changeView} seen={pages.rows} />
      <Timeline pages={pages} />
    </Screen>
  )
}

/** Nothing of after the moment that is shown. */
function upTo(at: ReturnType<typeof useMoment>['at'], to: string | null): AuditEventFilter {
  if (!at) return {}
  if (at.position) return { toPosition: at.position }
  return { to: to !== null && at.time && to < at.time ? to : (at.time ?? null) }
}
