import { Progress, SimpleGrid, Text } from '@mantine/core'
import type { TeamPageTeamFragment } from '../../gql/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Fact } from '../../parts/fact.tsx'
import { dollars, shortCount } from '../../parts/figures.ts'
import { Time } from '../../parts/time.tsx'
import { TeamStatusBadge } from '../teams/team-status-badge.tsx'

const MODES = { NONE: 'Unmetered', PER_JOB: 'One credit per job', USD: 'One credit per US dollar', TOKENS: 'By tokens' }

export function TeamFacts({ team }: { readonly team: TeamPageTeamFragment }) {
  const { credits, usage } = team
  const [used, allocated] = [Number(credits.used), Number(credits.allocated)]
  const share = allocated > 0 ? Math.min(100, (100 * used) / allocated) : 0
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="md">
      <Fact title="Status">
        <TeamStatusBadge status={team.status} />
        <Text size="xs" c="dimmed" component="div">
          Created <Time at={team.createdAt} />, changed <Time at={team.updatedAt} />
        </Text>
      </Fact>
      <Fact title="Belongs to">
        <EntityLink type="Organization" name={team.organization.organizationId} bold />
        <Text size="sm" className="breakable">
          {team.organization.name}
        </Text>
      </Fact>
      <Fact title="Credits">
        <Text fw={600}>{credits.remaining} left</Text>
        <Progress value={share} color={share > 80 ? 'red' : 'teal'} aria-label="Share of the credits that is used" />
        <Text size="xs" c="dimmed">
          {credits.used} of {credits.allocated} used. {MODES[team.creditMode]}
          {team.tokensPerCredit ? `, ${team.tokensPerCredit} tokens each` : ''}.
        </Text>
      </Fact>
      <Fact title="Used so far">
        <Text fw={600}>{shortCount(usage.totalCalls)} calls</Text>
        <Text size="sm">{shortCount(usage.totalTokens)} tokens</Text>
        <Text size="sm">{dollars(usage.totalCostUsd)}</Text>
      </Fact>
    </SimpleGrid>
  )
}
