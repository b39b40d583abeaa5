import { Box, Divider, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useData } from '../api/data.ts'
import { graphql } from '../gql/gql.ts'
import { EntityLink } from '../parts/entity-link.tsx'
import { RefusalNotice } from '../parts/refusal-notice.tsx'
import { Time } from '../parts/time.tsx'
import { FieldChanges } from './field-changes.tsx'
import { RevertButton } from './revert-button.tsx'
import { ShowMoment } from './show-moment.tsx'

const EventPage = graphql(`
  query EventPage($position: Position!) {
    auditEvent(position: $position) {
      ...EventLine
      correlationId
      requestId
      hash
      changes {
        field
        before
        after
      }
      related {
        position
        summary
      }
    }
  }
`)

export function EventDetails({ position }: { readonly position: string }) {
  const { data, refusal } = useData(EventPage, { position })
  const event = data?.auditEvent
  if (refusal) return <RefusalNotice refusal={refusal} />
  if (!event) return <Skeleton h={80} m="md" />
  return (
    <Box px="md" pb="md">
      <Divider mb="sm" />
      <Stack gap="sm">
        <FieldChanges changes={event.changes} />
        {event.related.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              Committed together with it
            </Text>
            {event.related.map((other) => (
              <Text size="sm" key={other.position} className="breakable">
                #{other.position} {other.summary}
              </Text>
            ))}
          </div>
        )}
        <Text size="xs" c="dimmed" component="div" className="breakable">
          <Time at={event.recordedAt} exact /> by {event.actor.name}, through {event.source}, about{' '}
          <EntityLink type={event.entityType} name={event.entityKey} inText />. Hash <span className="mono">{event.hash}</span>
          {event.requestId && `, request ${event.requestId}`}.
        </Text>
        <Group gap="xs">
          <RevertButton position={event.position} />
          <ShowMoment position={event.position} />
        </Group>
      </Stack>
    </Box>
  )
}
