import { Alert, Button, Stack } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { Refusal } from '../api/client.ts'
import { useRevision } from '../api/revision.tsx'

export interface RefusalNoticeProps {
  readonly refusal: Refusal
  /** Whether everything on the screen can be asked for again. */
  readonly retry?: boolean
}

const TITLES: Readonly<Record<string, string>> = {
  FORBIDDEN: 'This key may not do that',
  VERSION_CONFLICT: 'It was changed meanwhile',
  NOT_FOUND: 'It is not there',
  UNREACHABLE: 'No connection',
  OVERLOADED: 'The server is busy',
  UNAVAILABLE: 'The store does not answer',
  INTERNAL: 'The server failed',
}

/** What was refused, and why, in the server's words. */
export function RefusalNotice({ refusal, retry = false }: RefusalNoticeProps) {
  const { advance } = useRevision()
  const forbidden = refusal.code === 'FORBIDDEN'
  return (
    <Alert
      role="alert"
      color={forbidden ? 'yellow' : 'red'}
      icon={forbidden ? <IconLock /> : <IconAlertTriangle />}
      title={TITLES[refusal.code] ?? 'It was refused'}
    >
      <Stack gap="xs" align="flex-start">
        <span className="breakable">{refusal.message}</span>
        {retry && (
          <Button size="xs" variant="default" onClick={advance}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
