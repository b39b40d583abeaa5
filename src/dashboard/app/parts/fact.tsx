import { Paper, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** A small card that answers one question. */
export function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="md">
      <Stack gap={6}>
        <Text size="sm" fw={600} c="dimmed" component="h2">
          {title}
        </Text>
        {children}
      </Stack>
    </Paper>
  )
}
