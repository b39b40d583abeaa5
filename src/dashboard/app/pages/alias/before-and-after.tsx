import { Paper, SimpleGrid, Text } from '@mantine/core'
import type { AliasPageAliasFragment } from '../../gql/graphql.ts'
import { price } from '../../parts/figures.ts'
import { ProviderBadge } from '../../parts/provider-badge.tsx'

export interface BeforeAndAfterProps {
  readonly alias: AliasPageAliasFragment
  readonly litellmModel: string
}

export function BeforeAndAfter({ alias, litellmModel }: BeforeAndAfterProps) {
  const [provider, ...rest] = litellmModel.split('/')
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Paper withBorder p="sm">
        <Text size="xs" fw={600} c="dimmed">
          Before
        </Text>
        <ProviderBadge provider={alias.provider} />
        <Text className="mono breakable" size="sm">
          {alias.litellmModel}
        </Text>
        <Text size="xs" c="dimmed">
          {price(alias.pricing)}
        </Text>
      </Paper>
      <Paper withBorder p="sm">
        <Text size="xs" fw={600} c="dimmed">
          After
        </Text>
        {provider && rest.length > 0 ? (
          <>
            <ProviderBadge provider={provider} />
            <Text className="mono breakable" size="sm">
              {litellmModel}
            </Text>
            <Text size="xs" c="dimmed">
              {alias.pricing ? `Still ${price(alias.pricing)}` : price(alias.pricing)}
            </Text>
          </>
        ) : (
          <Text size="sm" c="dimmed">
            Choose a model below.
          </Text>
        )}
      </Paper>
    </SimpleGrid>
  )
}
