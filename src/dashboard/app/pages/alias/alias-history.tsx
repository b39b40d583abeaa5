import { Stack, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useMoment } from '../../api/moment.tsx'
import { usePages } from '../../api/pages.ts'
import { Timeline } from '../../events/timeline.tsx'
import { graphql } from '../../gql/gql.ts'

const AliasEvents = graphql(`
  query AliasEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {
    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        ...EventLine
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`)

export function AliasHistory({ name }: { readonly name: string }) {
  const { at } = useMoment()
  const variables = useMemo(
    () => ({ filter: { entityType: 'ModelAlias', entityKey: name, toPosition: at?.position ?? null, to: at?.time ?? null } }),
    [name, at],
  )
  const pages = usePages(AliasEvents, variables, (data) => data.auditEvents)
  return (
    <Stack gap="sm" component="section" aria-label="History of this alias">
      <Title order={2}>History</Title>
      <Timeline pages={pages} />
    </Stack>
  )
}
