import { Badge, SimpleGrid, Skeleton, Table, Text } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { useData } from '../../api/data.ts'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../parts/card.tsx'
import { Fact } from '../../parts/fact.tsx'
import { counted } from '../../parts/figures.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Screen } from '../../parts/screen.tsx'
import { Time } from '../../parts/time.tsx'
import { Chain } from './chain.tsx'
import { LitellmStanding } from './litellm-standing.tsx'

const HealthPage = graphql(`
  query HealthPage {
    health {
      head
      position
      queued
      nodes {
        id
        host
        startedAt
        seenAt
        position
      }
      chain {
        ...KnownChain
      }
      litellm {
        state
        position
        fault
        drift {
          kind
          models
        }
      }
    }
  }
`)

const REFRESH_MS = 5_000

export function Health() {
  const { data, refusal, refresh } = useData(HealthPage, {})
  useInterval(refresh, REFRESH_MS, { autoInvoke: true })
  const health = data?.health
  const lag = health ? Number(health.head) - Number(health.position) : 0
  return (
    <Screen title="Health" about="The log, the nodes that follow it, and LiteLLM">
      {refusal && <RefusalNotice refusal={refusal} retry />}
      {!health && !refusal && <Skeleton h={200} aria-label="Loading" />}
      {health && (
        <>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <Fact title="Log position">
              <Text fw={700} size="xl">
                {health.head}
              </Text>
            </Fact>
            <Fact title="Lag">
              <Text fw={700} size="xl">
                {counted(lag, 'event')}
              </Text>
              <Text size="xs" c="dimmed">
                that the node which answers has not followed yet
              </Text>
            </Fact>
            <Fact title="Waiting">
              <Text fw={700} size="xl">
                {counted(health.queued, 'command')}
              </Text>
              <Text size="xs" c="dimmed">
                for their commit
              </Text>
            </Fact>
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Chain chain={health.chain} head={health.head} />
            <LitellmStanding standing={health.litellm ?? null} />
          </SimpleGrid>
          <Card title="Nodes">
            <Table.ScrollContainer minWidth={480} type="native">
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Machine</Table.Th>
                    <Table.Th>Up since</Table.Th>
                    <Table.Th>Heard of</Table.Th>
                    <Table.Th>Followed up to</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {health.nodes.map((node) => (
                    <Table.Tr key={node.id}>
                      <Table.Td className="breakable">{node.host}</Table.Td>
                      <Table.Td>
                        <Time at={node.startedAt} />
                      </Table.Td>
                      <Table.Td>
                        <Time at={node.seenAt} />
                      </Table.Td>
                      <Table.Td>
                        {node.position}{' '}
                        {node.position === health.head && (
                          <Badge size="xs" variant="light" color="teal">
                            all of it
                          </Badge>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Card>
        </>
      )}
    </Screen>
  )
}
