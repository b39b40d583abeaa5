import { Badge, Stack, Text } from '@mantine/core'
import { Card } from '../../parts/card.tsx'
import { counted } from '../../parts/figures.ts'

export interface LitellmStandingProps {
  /** Null while LiteLLM is not kept in step. */
  readonly standing: {
    readonly state: string
    readonly position?: string | null
    readonly fault?: string | null
    readonly drift: readonly { readonly kind: string; readonly models: number }[]
  } | null
}

const COLORS: Readonly<Record<string, string>> = { IN_STEP: 'teal', STANDBY: 'blue', STARTING: 'gray', FAILING: 'red' }

export function LitellmStanding({ standing }: LitellmStandingProps) {
  const drifted = standing?.drift.filter(({ models }) => models > 0) ?? []
  return (
    <Card title="LiteLLM">
      {!standing && (
        <Text size="sm" c="dimmed">
          No LiteLLM is kept in step by this server. Set LITELLM_SYNC to have it done, or export its configuration.
        </Text>
      )}
      {standing && (
        <Stack gap="xs" align="flex-start">
          <Badge variant="light" color={COLORS[standing.state] ?? 'gray'}>
            {standing.state.toLowerCase().replace('_', ' ')}
          </Badge>
          <Text size="sm">
            {standing.position ? `Brought to position ${standing.position}.` : 'Not brought to any position yet.'}{' '}
            {drifted.length === 0
              ? 'No drift was found.'
              : `Drift: ${drifted.map(({ kind, models }) => `${counted(models, 'model')} ${kind}`).join(', ')}.`}
          </Text>
          {standing.fault && (
            <Text size="sm" c="var(--mantine-color-error)">
              It fails: {standing.fault}
            </Text>
          )}
        </Stack>
      )}
    </Card>
  )
}
