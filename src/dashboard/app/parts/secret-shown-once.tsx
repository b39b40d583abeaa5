import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core'

/** A new key's secret: the only time that anybody sees it. */
export function SecretShownOnce({ secret, onDone }: { readonly secret: string; readonly onDone: () => void }) {
  return (
    <Alert color="yellow" title="Copy this key now: it is shown this once" role="status">
      <Stack gap="xs">
        <Code className="breakable" fz="sm">
          {secret}
        </Code>
        <Group gap="xs">
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button size="xs" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
          <Button size="xs" variant="default" onClick={onDone}>
            I have it
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
