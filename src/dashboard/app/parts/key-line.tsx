import { Badge, Button, Group, Text } from '@mantine/core'
import { Time } from './time.tsx'

export interface KeyLineProps {
  readonly apiKey: {
    readonly name: string
    readonly createdAt: string
    readonly expiresAt?: string | null
    readonly revokedAt?: string | null
    readonly lastUsedAt?: string | null
  }
  readonly onRevoke?: () => void
}

/** One key: what it is called, and whether it still opens anything. */
export function KeyLine({ apiKey: { name, createdAt, expiresAt, revokedAt, lastUsedAt }, onRevoke }: KeyLineProps) {
  const expired = expiresAt ? new Date(expiresAt) <= new Date() : false
  const state = revokedAt ? 'revoked' : expired ? 'expired' : 'in force'
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div>
        <Text size="sm" className="breakable" component="div">
          {name}{' '}
          <Badge size="xs" variant="light" color={state === 'in force' ? 'teal' : 'gray'}>
            {state}
          </Badge>
        </Text>
        <Text size="xs" c="dimmed" component="div">
          Made <Time at={createdAt} />,{' '}
          {lastUsedAt ? (
            <>
              used <Time at={lastUsedAt} />
            </>
          ) : (
            'never used'
          )}
          {revokedAt && (
            <>
              , revoked <Time at={revokedAt} />
            </>
          )}
          {expiresAt && !revokedAt && (
            <>
              , expires <Time at={expiresAt} />
            </>
          )}
        </Text>
      </div>
      {onRevoke && state === 'in force' && (
        <Button size="xs" variant="default" onClick={onRevoke} aria-label={`Revoke the key ${name}`} style={{ flex: 'none' }}>
          Revoke
        </Button>
      )}
    </Group>
  )
}
