import { Stack, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useMoment } from '../api/moment.tsx'
import { usePages } from '../api/pages.ts'
import { graphql } from '../gql/gql.ts'
import { Timeline } from './timeline.tsx'

const EntityEvents = graphql(`
  query EntityEvents($filter: AuditEventFilter!, $first: Int, $after: String, $last: Int, $before: String) {
    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        ...EventLine
      }
      pageInfo {
        ...PageEnds
      }
    }
  }
`)

export interface EntityHistoryProps {
  /** The entity's GraphQL type. */
  readonly type: string
  readonly name: string
}

/** Everything that concerned one entity, in all its lives. */
export function EntityHistory({ type, name }: EntityHistoryProps) {
  const { at } = useMoment()
  const variables = useMemo(
    () => ({ filter: { entityType: type, entityKey: name, toPosition: at?.position ?? null, to: at?.time ?? null } }),
    [type, name, at],
  )
  const pages = usePages(EntityEvents, variables, (data) => data.auditEvents)
  return (
    <Stack gap="sm" component="section" aria-label="What happened to it">
      <Title order={2}>History</Title>
      <Timeline pages={pages} empty="Nothing ever happened under this name" />
    </Stack>
  )
}
