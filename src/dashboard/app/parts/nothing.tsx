import { Center, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

export interface NothingProps {
  readonly title: string
  /** What one may do about it. */
  readonly children?: ReactNode
}

/** An empty list. */
export function Nothing({ title, children }: NothingProps) {
  return (
    <Center mih={72} p="xs">
      <Stack gap={4} align="center" ta="center">
        <Text fw={600}>{title}</Text>
        {children && (
          <Text c="dimmed" size="sm" component="div">
            {children}
          </Text>
        )}
      </Stack>
    </Center>
  )
}
