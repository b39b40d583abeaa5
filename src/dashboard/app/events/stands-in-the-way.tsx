import { Alert, Stack, Text } from '@mantine/core'
import type { Refusal } from '../api/client.ts'

/** Later events that keep another one from being undone. */
export function StandsInTheWay({ refusal }: { readonly refusal: Refusal }) {
  const { blockedBy } = refusal.details
  const events = Array.isArray(blockedBy) ? blockedBy.filter(isBlocking) : []
  return (
    <Alert role="alert" color="yellow" title="It cannot be undone as it is">
      <Stack gap="xs">
        <Text size="sm" className="breakable">
          {events.length > 0 ? 'Later events depend on it. Revert those first:' : refusal.message}
        </Text>
        {events.map(({ position, summary }) => (
          <Text size="sm" key={position} className="breakable">
            #{position} {summary}
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}

function isBlocking(value: unknown): value is { readonly position: string; readonly summary: string } {
  return typeof value === 'object' && value !== null && 'position' in value && 'summary' in value
}
