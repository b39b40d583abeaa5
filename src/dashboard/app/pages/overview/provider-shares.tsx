import { Group, Progress, Stack, Text } from '@mantine/core'
import { graphql } from '../../gql/gql.ts'
import type { ProviderShareFragment } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { count } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'
import { ProviderBadge, providerColor } from '../../parts/provider-badge.tsx'

graphql(`
  fragment ProviderShare on AliasProvider {
    provider
    aliases
    active
  }
`)

/** Providers shown one by one. */
const SHOWN = 8

export function ProviderShares({ providers }: { readonly providers: readonly ProviderShareFragment[] }) {
  const most = Math.max(...providers.map(({ active }) => active), 1)
  return (
    <Card title="Active aliases by provider">
      {providers.length === 0 && <Nothing title="There are no aliases yet">Create the first one under Model Aliases.</Nothing>}
      <Stack gap={10}>
        {providers.slice(0, SHOWN).map(({ provider, active, aliases }) => (
          <div key={provider}>
            <Group justify="space-between" mb={4}>
              <ProviderBadge provider={provider} />
              <Text size="sm">
                {count(active)}
                {aliases > active && (
                  <Text span inherit c="dimmed">
                    {' '}
                    and {count(aliases - active)} disabled
                  </Text>
                )}
              </Text>
            </Group>
            <Progress
              value={(100 * active) / most}
              color={providerColor(provider)}
              size="sm"
              aria-label={`Active aliases of ${provider}`}
            />
          </div>
        ))}
      </Stack>
      {providers.length > SHOWN && (
        <Text size="sm" c="dimmed">
          and {count(providers.length - SHOWN)} more providers
        </Text>
      )}
    </Card>
  )
}
