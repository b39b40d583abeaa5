import { Alert, Badge, Code, Group, Text } from '@mantine/core'
import { graphql } from '../../gql/gql.ts'
import type { KnownChainFragment } from '../../gql/graphql.ts'
import { Card } from '../../parts/card.tsx'
import { count, counted } from '../../parts/figures.ts'
import { Time } from '../../parts/time.tsx'
import { VerifyChain } from './verify-chain.tsx'

graphql(`
  fragment KnownChain on ChainVerification {
    position
    hash
    verifiedAt
    wholeSince
    fault {
      position
      problem
      foundAt
    }
  }
`)

export interface ChainProps {
  readonly chain: KnownChainFragment
  /** Where the log stands. */
  readonly head: string
}

/** How far the log was found to be as it was written: by the server all the time, by this page when asked. */
export function Chain({ chain, head }: ChainProps) {
  const { position, hash, verifiedAt, wholeSince, fault } = chain
  const behind = Number(head) - Number(position)
  return (
    <Card title="Chain">
      <Text size="sm">Each event carries the hash of the one before it: a changed, removed or reordered event breaks the chain.</Text>
      {fault && (
        <Alert role="alert" color="red" title={`Event ${fault.position} is bad`}>
          <div className="breakable">{fault.problem}.</div>
          <div>
            Found <Time at={fault.foundAt} />. <Code>switchbook verify</Code> and a signed checkpoint tell more.
          </div>
        </Alert>
      )}
      {!fault && (
        <>
          <div>
            <Group gap="xs">
              <Text fw={700}>Verified up to {count(Number(position))}</Text>
              <Badge variant="light" color={behind > 0 ? 'yellow' : 'teal'}>
                {behind > 0 ? `${counted(behind, 'event')} to go` : 'all of it'}
              </Badge>
            </Group>
            <Text size="xs" c="dimmed" className="mono breakable">
              {hash}
            </Text>
          </div>
          <Text size="sm" c="dimmed" component="div">
            {verifiedAt ? (
              <>
                Events were last checked <Time at={verifiedAt} />, each of them at or after <Time at={wholeSince} exact />. The servers
                check what is appended, and walk the whole chain again once a day.
              </>
            ) : (
              'The servers have not begun to check it yet; they do within seconds.'
            )}
          </Text>
        </>
      )}
      <VerifyChain />
    </Card>
  )
}
