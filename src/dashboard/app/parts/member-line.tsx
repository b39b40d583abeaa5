import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'

export interface MemberLineProps {
  /** How to take it away, for those who may. */
  readonly away?: { readonly label: string; readonly ask: () => void } | undefined
  readonly children: ReactNode
}

/** One of what something holds. */
export function MemberLine({ away, children }: MemberLineProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" component="div" className="breakable">
        {children}
      </Text>
      {away && (
        <Tooltip label={away.label}>
          <ActionIcon variant="subtle" color="gray" aria-label={away.label} onClick={away.ask}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  )
}
