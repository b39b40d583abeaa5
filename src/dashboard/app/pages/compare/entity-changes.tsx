import { Paper, Stack, Text, Title } from '@mantine/core'
import { FieldChanges } from '../../events/field-changes.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import type { ChangedEntity } from './changes-between.ts'

const KINDS: Readonly<Record<string, string>> = {
  ModelAlias: 'Alias',
  AccessGroup: 'Group',
  ApiKey: 'API key',
  TeamKey: 'Team key',
}

export function EntityChanges({ entity }: { readonly entity: ChangedEntity }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={`${KINDS[entity.type] ?? entity.type} ${entity.key}`}>
      <Stack gap="xs">
        <Title order={2} className="breakable">
          {KINDS[entity.type] ?? entity.type} <EntityLink type={entity.type} name={entity.key} />
        </Title>
        <FieldChanges changes={entity.changes} />
        {entity.events.map(({ position, summary }) => (
          <Text size="xs" c="dimmed" key={position} className="breakable">
            #{position} {summary}
          </Text>
        ))}
      </Stack>
    </Paper>
  )
}
