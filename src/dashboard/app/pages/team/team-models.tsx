import { Group, Text } from '@mantine/core'
import type { TeamPageTeamFragment } from '../../gql/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { count } from '../../parts/figures.ts'

/** Aliases named before they are only counted. */
const NAMED = 60

/** The aliases that a team reaches through its groups. */
export function TeamModels({ team: { modelAliases } }: { readonly team: TeamPageTeamFragment }) {
  if (modelAliases.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        Aliases it reaches
      </Text>
      <Group gap="xs">
        {modelAliases.slice(0, NAMED).map(({ id, name, active }) => (
          <Text size="sm" key={id} component="span">
            <EntityLink type="ModelAlias" name={name} />
            {!active && ' (disabled)'}
          </Text>
        ))}
        {modelAliases.length > NAMED && (
          <Text size="sm" c="dimmed">
            and {count(modelAliases.length - NAMED)} more
          </Text>
        )}
      </Group>
    </div>
  )
}
