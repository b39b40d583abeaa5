import { Badge } from '@mantine/core'
import type { TeamStatus } from '../../gql/graphql.ts'

const COLORS: Readonly<Record<TeamStatus, string>> = { ACTIVE: 'teal', PAUSED: 'yellow', SUSPENDED: 'red' }

export function TeamStatusBadge({ status }: { readonly status: TeamStatus }) {
  return (
    <Badge variant="light" color={COLORS[status]}>
      {status.toLowerCase()}
    </Badge>
  )
}
