import { Button } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useMoment } from '../api/moment.tsx'

/** Puts the whole dashboard right before an event. */
export function ShowMoment({ position }: { readonly position: string }) {
  const { show } = useMoment()
  const before = BigInt(position) - 1n
  if (before < 1n) return null
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconClock size={14} aria-hidden />}
      onClick={() => show({ position: String(before) })}
    >
      See everything before it
    </Button>
  )
}
