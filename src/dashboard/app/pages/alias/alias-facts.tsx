import { Group, SimpleGrid, Text } from '@mantine/core'
import type { AliasPageAliasFragment } from '../../gql/graphql.ts'
import { CatalogNote } from '../../parts/catalog-note.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Fact } from '../../parts/fact.tsx'
import { count, dollars, shortCount } from '../../parts/figures.ts'
import { ProviderBadge } from '../../parts/provider-badge.tsx'
import { Time } from '../../parts/time.tsx'
import { ActiveSwitch } from '../aliases/active-switch.tsx'

export function AliasFacts({ alias }: { readonly alias: AliasPageAliasFragment }) {
  const { pricing, usage } = alias
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="md">
      <Fact title="Served by">
        <Group gap="xs">
          <ProviderBadge provider={alias.provider} />
          <ActiveSwitch alias={alias} inWords />
        </Group>
        <Text className="mono breakable">{alias.litellmModel}</Text>
        <CatalogNote model={alias.catalogModel ?? null} />
      </Fact>
      <Fact title="Price">
        {pricing ? (
          <>
            <Text fw={600}>${pricing.inputPerMillionTokens} in</Text>
            <Text fw={600}>${pricing.outputPerMillionTokens} out</Text>
            <Text size="xs" c="dimmed">
              per million tokens
            </Text>
          </>
        ) : (
          <Text c="dimmed" size="sm">
            No price: its calls count as costing nothing.
          </Text>
        )}
      </Fact>
      <Fact title="Who can use it">
        <Text size="sm">
          {count(alias.teamsWithAccess)} {alias.teamsWithAccess === 1 ? 'team' : 'teams'} through{' '}
          {alias.accessGroups.length === 0 ? 'no group' : null}
          {alias.accessGroups.map(({ name }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <EntityLink type="AccessGroup" name={name} inText />
            </span>
          ))}
        </Text>
        <Text size="sm" component="div">
          {alias.teams.nodes.map(({ teamId }) => (
            <div key={teamId}>
              <EntityLink type="Team" name={teamId} />
            </div>
          ))}
        </Text>
      </Fact>
      <Fact title="Used so far">
        <Text fw={600}>{shortCount(usage.totalCalls)} calls</Text>
        <Text size="sm">{shortCount(usage.totalTokens)} tokens</Text>
        <Text size="sm">{dollars(usage.totalCostUsd)}</Text>
        <Text size="xs" c="dimmed" component="div">
          Created <Time at={alias.createdAt} />, changed <Time at={alias.updatedAt} />
        </Text>
      </Fact>
    </SimpleGrid>
  )
}
