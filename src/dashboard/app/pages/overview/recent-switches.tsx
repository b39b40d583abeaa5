import { Stack, Text } from '@mantine/core'
import { graphql } from '../../gql/gql.ts'
import type { RecentSwitchFragment } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Time } from '../../parts/time.tsx'

graphql(`
  fragment RecentSwitch on ProviderSwitch {
    alias
    from
    to
    at
    reason
    actor {
      name
    }
    event {
      id
    }
  }
`)

export function RecentSwitches({ switches }: { readonly switches: readonly RecentSwitchFragment[] }) {
  return (
    <Card title="Recent switches">
      {switches.length === 0 && <Nothing title="Nothing was switched yet" />}
      <Stack gap="sm">
        {switches.map(({ alias, from, to, at, reason, actor, event }) => (
          <div key={event.id}>
            <Text size="sm" component="div" className="breakable">
              <EntityLink type="ModelAlias" name={alias} bold /> <span className="mono">{from}</span> → <span className="mono">{to}</span>
            </Text>
            <Text size="xs" c="dimmed" component="div" className="breakable">
              <Time at={at} />, {actor.name}
              {reason && `: “${reason}”`}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  )
}
