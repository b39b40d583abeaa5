import { Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'

export interface ScreenProps {
  readonly title: string
  /** One line below the heading. */
  readonly about?: ReactNode
  /** Buttons beside the heading. */
  readonly actions?: ReactNode
  /** A link above the heading, on screens below another one. */
  readonly above?: ReactNode
  readonly children: ReactNode
}

/** A screen's frame: its heading, which is also the title of the tab, and its content. */
export function Screen({ title, about, actions, above, children }: ScreenProps) {
  useEffect(() => {
    document.title = `${title} · Switchbook`
  }, [title])
  return (
    <Stack gap="md" maw={1280} mx="auto">
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          {above}
          <Title order={1} className="breakable">
            {title}
          </Title>
          {about && (
            <Text c="dimmed" size="sm" component="div">
              {about}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  )
}
