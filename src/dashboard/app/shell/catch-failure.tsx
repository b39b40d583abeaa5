import { Alert, Button, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Screen } from '../parts/screen.tsx'

interface Failure {
  readonly message: string | null
}

/** Keeps the menu usable when a screen fails for a fault of its own. */
export class CatchFailure extends Component<{ readonly children: ReactNode }, Failure> {
  override state: Failure = { message: null }

  static getDerivedStateFromError(error: unknown): Failure {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack)
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return (
      <Screen title="This screen failed">
        <Alert role="alert" color="red" icon={<IconAlertTriangle />} title="It could not be drawn; nothing was changed">
          <Stack gap="xs" align="flex-start">
            <span className="breakable">{message}</span>
            <Button size="xs" variant="default" onClick={() => window.location.reload()}>
              Load it again
            </Button>
          </Stack>
        </Alert>
      </Screen>
    )
  }
}
