import { notifications } from '@mantine/notifications'

/** Says in a corner what was committed. */
export function tell(message: string): void {
  notifications.show({
    message,
    color: 'teal',
    autoClose: 4_000,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': 'Close the message' },
  })
}

/** What the server committed, in its own words. */
export function tellEvents(events: readonly { readonly summary: string }[]): void {
  const [first, ...others] = events
  if (!first) tell('Nothing had to be changed.')
  else tell(others.length === 0 ? first.summary : `${first.summary} (and ${others.length} more)`)
}
