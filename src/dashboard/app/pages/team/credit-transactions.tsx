import { Button, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { usePages } from '../../api/pages.ts'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../parts/card.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { Time } from '../../parts/time.tsx'

const TransactionsOfTeam = graphql(`
  query TransactionsOfTeam($teamId: String!, $first: Int, $after: String) {
    creditTransactions(teamId: $teamId, first: $first, after: $after) {
      edges {
        cursor
      }
      nodes {
        at
        kind
        amount
        before
        after
        description
        jobId
      }
      pageInfo {
        ...PageEnds
      }
    }
  }
`)

export function CreditTransactions({ teamId }: { readonly teamId: string }) {
  const variables = useMemo(() => ({ teamId }), [teamId])
  const { rows, loading, refusal, hasMore, more } = usePages(TransactionsOfTeam, variables, ({ creditTransactions }) => ({
    ...creditTransactions,
    nodes: creditTransactions.nodes.map((node, index) => ({ ...node, cursor: creditTransactions.edges[index]?.cursor ?? '' })),
  }))
  return (
    <Card title="Credit transactions">
      {refusal && <RefusalNotice refusal={refusal} />}
      {rows.length === 0 && !loading && !refusal && <Nothing title="No credits were given or spent yet" />}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section aria-label="Transactions" tabIndex={0} style={{ maxHeight: 340, overflow: 'auto' }}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>When</Table.Th>
                <Table.Th>What</Table.Th>
                <Table.Th ta="right">Amount</Table.Th>
                <Table.Th ta="right">After</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ cursor, at, kind, amount, before, after, description, jobId }) => (
                <Table.Tr key={cursor}>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    <Time at={at} />
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm" className="breakable">
                      {kind.toLowerCase()}
                      {(description ?? jobId) && `: ${description ?? jobId}`}
                    </Text>
                  </Table.Td>
                  <Table.Td ta="right">{signed(amount, before, after)}</Table.Td>
                  <Table.Td ta="right">{after}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      {hasMore && (
        <Button variant="default" loading={loading} onClick={more}>
          Show older transactions
        </Button>
      )}
    </Card>
  )
}

/** The API tells how many; what there was before and after tells which way. */
function signed(amount: string, before: string, after: string): string {
  return `${Number(after) < Number(before) ? '−' : '+'}${amount}`
}
