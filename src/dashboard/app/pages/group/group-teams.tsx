import { Stack, Text } from '@mantine/core'
import type { GroupPageGroupFragment } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { counted } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'

export function GroupTeams({ group: { teams, teamCount } }: { readonly group: GroupPageGroupFragment }) {
  return (
    <Card title="Granted to">
      {teamCount === 0 && <Nothing title="No team has it">Grant it on a team’s own screen.</Nothing>}
      <Stack gap={6}>
        {teams.nodes.map(({ id, teamId, teamAlias }) => (
          <Text size="sm" key={id} component="div" className="breakable">
            <EntityLink type="Team" name={teamId} /> {teamAlias}
          </Text>
        ))}
        {teamCount > teams.nodes.length && (
          <Text size="sm" c="dimmed">
            and {counted(teamCount - teams.nodes.length, 'other team')}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
