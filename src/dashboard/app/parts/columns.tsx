import { SimpleGrid, Stack } from '@mantine/core'
import type { ReactNode } from 'react'

/** Cards in two columns, each as tall as what it holds; one below the other where the screen is narrow. */
export function Columns({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Stack gap="md">{left}</Stack>
      <Stack gap="md">{right}</Stack>
    </SimpleGrid>
  )
}
