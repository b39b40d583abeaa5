import { Paper, Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

export interface CardProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a screen with a heading of its own. */
export function Card({ title, children }: CardProps) {
  const heading = useId()
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} id={heading}>
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  )
}
