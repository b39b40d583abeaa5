import { Stack, Text } from '@mantine/core'
import { graphql } from '../../gql/gql.ts'
import type { CreditWarningFragment } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Time } from '../../parts/time.tsx'

graphql(`
  fragment CreditWarning on AuditEvent {
    id
    entityType
    entityKey
    recordedAt
    ... on CreditsRunLow {
      remaining
      allocated
    }
  }
`)

export function CreditWarnings({ warnings }: { readonly warnings: readonly CreditWarningFragment[] }) {
  return (
    <Card title="Credit warnings">
      {warnings.length === 0 && <Nothing title="No credits have run low" />}
      <Stack gap="sm">
        {warnings.map((warning) => (
          <Text size="sm" component="div" key={warning.id}>
            <EntityLink type={warning.entityType} name={warning.entityKey} bold />
            {'remaining' in warning && `: ${warning.remaining} of ${warning.allocated} credits remained`}{' '}
            <Text span inherit c="dimmed" component="span">
              <Time at={warning.recordedAt} />
            </Text>
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
