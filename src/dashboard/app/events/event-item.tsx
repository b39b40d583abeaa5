import { Badge, Collapse, Group, Paper, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import { graphql } from '../gql/gql.ts'
import type { EventLineFragment } from '../gql/graphql.ts'
import { Time } from '../parts/time.tsx'
import { EventDetails } from './event-details.tsx'
import { eventKind } from './event-kind.ts'

graphql(`
  fragment EventLine on AuditEvent {
    id
    position
    type
    entityType
    entityKey
    recordedAt
    actor {
      id
      name
    }
    onBehalfOf
    reason
    source
    summary
  }
`)

export interface EventItemProps {
  readonly event: EventLineFragment
}

/** One event of a timeline; it opens to what it changed. */
export function EventItem({ event }: EventItemProps) {
  const [opened, { toggle }] = useDisclosure(false)
  const { words, color } = eventKind(event.type)
  return (
    <Paper withBorder component="li" p={0} style={{ listStyle: 'none' }}>
      <Group justify="space-between" wrap="nowrap" gap="sm" px="md" py="xs" align="flex-start">
        <UnstyledButton onClick={toggle} aria-expanded={opened} flex={1} miw={0}>
          <Group gap="sm" wrap="nowrap" align="flex-start">
            <IconChevronRight size={16} aria-hidden style={{ marginTop: 4, flex: 'none', rotate: opened ? '90deg' : '0deg' }} />
            <div style={{ minWidth: 0 }}>
              <Group gap={8}>
                <Badge variant="light" color={color} tt="none" size="sm">
                  {words}
                </Badge>
                <Text size="xs" c="dimmed">
                  #{event.position}
                </Text>
              </Group>
              <Text size="sm" className="breakable">
                {event.summary}
              </Text>
              {event.reason && (
                <Text size="sm" c="dimmed" className="breakable">
                  “{event.reason}”
                </Text>
              )}
            </div>
          </Group>
        </UnstyledButton>
        <Text size="xs" c="dimmed" ta="right" component="div" maw="38%">
          <Time at={event.recordedAt} />
          <div className="breakable">{event.onBehalfOf ? `${event.onBehalfOf} through ${event.actor.name}` : event.actor.name}</div>
        </Text>
      </Group>
      <Collapse expanded={opened}>{opened && <EventDetails position={event.position} />}</Collapse>
    </Paper>
  )
}
