import { Badge, Paper, Stack, Text, Title } from '@mantine/core'
import { FieldChanges } from '../../events/field-changes.tsx'
import { graphql } from '../../gql/gql.ts'
import type { ComparedEntityFragment } from '../../gql/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Time } from '../../parts/time.tsx'

graphql(`
  fragment ComparedEntity on EntityDiff {
    entityType
    entityKey
    change
    changes {
      field
      before
      after
    }
    events {
      position
      summary
      recordedAt
      reason
      actor {
        name
      }
    }
  }
`)

const KINDS: Readonly<Record<string, string>> = {
  ModelAlias: 'Alias',
  AccessGroup: 'Group',
  ApiKey: 'API key',
  TeamKey: 'Team key',
}

const CHANGES: Readonly<Record<string, string>> = { CREATED: 'teal', CHANGED: 'indigo', DELETED: 'red' }

export function EntityChanges({ entity }: { readonly entity: ComparedEntityFragment }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={`${KINDS[entity.entityType] ?? entity.entityType} ${entity.entityKey}`}>
      <Stack gap="xs">
        <Title order={2} className="breakable">
          {KINDS[entity.entityType] ?? entity.entityType} <EntityLink type={entity.entityType} name={entity.entityKey} />{' '}
          <Badge variant="light" color={CHANGES[entity.change] ?? 'gray'}>
            {entity.change.toLowerCase()}
          </Badge>
        </Title>
        <FieldChanges changes={entity.changes} />
        {entity.events.map(({ position, summary, recordedAt, reason, actor }) => (
          <Text size="xs" c="dimmed" key={position} component="div" className="breakable">
            #{position} {summary}: {actor.name}, <Time at={recordedAt} />
            {reason && `, “${reason}”`}
          </Text>
        ))}
      </Stack>
    </Paper>
  )
}
