import { Group, Stack, Text } from '@mantine/core'
import { graphql } from '../../gql/gql.ts'
import type { RetiringAliasFragment } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { counted } from '../../parts/figures.ts'
import { Nothing } from '../../parts/nothing.tsx'

graphql(`
  fragment RetiringAlias on ModelAlias {
    id
    name
    litellmModel
    catalogModel {
      deprecationDate
    }
  }
`)

/** Aliases named before they are only counted. */
const NAMED = 8

export function RetiringModels({ aliases }: { readonly aliases: readonly RetiringAliasFragment[] }) {
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Card title="Models retiring soon">
      {aliases.length === 0 && <Nothing title="No active alias points to a model that retires within six months" />}
      <Stack gap="xs">
        {aliases.slice(0, NAMED).map(({ id, name, litellmModel, catalogModel }) => {
          const date = catalogModel?.deprecationDate ?? ''
          return (
            <div key={id}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <EntityLink type="ModelAlias" name={name} bold />
                <Text size="sm" c={date <= today ? 'var(--mantine-color-error)' : 'dimmed'} style={{ whiteSpace: 'nowrap' }}>
                  {date <= today ? 'retired' : 'retires'} on {date}
                </Text>
              </Group>
              <Text size="xs" className="mono breakable">
                {litellmModel}
              </Text>
            </div>
          )
        })}
        {aliases.length > NAMED && (
          <Text size="sm" c="dimmed">
            and {counted(aliases.length - NAMED, 'more alias', 'more aliases')}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
