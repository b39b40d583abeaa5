import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useClient } from 'urql'
import { refusalOf } from '../../api/client.ts'
import { graphql } from '../../gql/gql.ts'
import type { AuditEventFilter, ExportedEventsQuery } from '../../gql/graphql.ts'
import { counted } from '../../parts/figures.ts'
import { tell } from '../../parts/told.ts'
import { type ExportedEvent, eventsAsCsv } from './events-as-csv.ts'

const ExportedEvents = graphql(`
  query ExportedEvents($filter: AuditEventFilter, $after: String) {
    auditEvents(filter: $filter, first: 100, after: $after) {
      nodes {
        position
        recordedAt
        type
        entityType
        entityKey
        actor {
          name
        }
        onBehalfOf
        reason
        source
        summary
        hash
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Events in one file, at most; the command line exports more. */
const MOST = 10_000

/** Saves the events that the filter lets through as a table for spreadsheets. */
export function ExportEvents({ filter }: { readonly filter: AuditEventFilter }) {
  const client = useClient()
  const [running, setRunning] = useState(false)

  async function save() {
    setRunning(true)
    const events: ExportedEvent[] = []
    let after: string | null = null
    let more = true
    while (more && events.length < MOST) {
      const { data, error }: { data?: ExportedEventsQuery | undefined; error?: Parameters<typeof refusalOf>[0] | undefined } = await client
        .query(ExportedEvents, { filter, after })
        .toPromise()
      if (!data) {
        tell(`Nothing was saved. ${error ? refusalOf(error).message : ''}`)
        setRunning(false)
        return
      }
      events.push(...data.auditEvents.nodes)
      after = data.auditEvents.pageInfo.endCursor ?? null
      more = data.auditEvents.pageInfo.hasNextPage
    }
    download('switchbook-history.csv', eventsAsCsv(events))
    tell(`${counted(events.length, 'event')} saved${more ? `, the newest ones: a file holds at most ${MOST}` : ''}.`)
    setRunning(false)
  }

  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={running} onClick={() => void save()}>
      Export
    </Button>
  )
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
