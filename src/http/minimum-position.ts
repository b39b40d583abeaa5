/** Read your writes on any node: a request with the header `x-min-position` waits until the node has the log up to there. */
import type { IncomingHttpHeaders } from 'node:http'
import type { GroupCommit } from '../event-log/group-commit.ts'
import { header } from '../graphql/request-context.ts'
import { BadInput, DomainError } from '../kernel/errors.ts'

/** Milliseconds that a request waits. */
const PATIENCE = 2_000

/** Whether the log is there already. */
export function hasMinimum(commits: GroupCommit, headers: IncomingHttpHeaders): boolean {
  const minimum = minimumOf(headers)
  return minimum === null || minimum <= commits.head.position
}

/** Returns at once without the header. Throws NOT_CAUGHT_UP when the log does not come so far in time. */
export async function awaitMinimum(commits: GroupCommit, headers: IncomingHttpHeaders): Promise<void> {
  const minimum = minimumOf(headers)
  if (minimum === null) return
  if (await commits.reaches(minimum, PATIENCE)) return
  const { position: at } = commits.head
  throw new DomainError('NOT_CAUGHT_UP', `this node is at position ${at}, not yet at ${minimum} as x-min-position asks: try again`, {
    field: 'header x-min-position',
    details: { position: String(at), minimum: String(minimum), retryAfterSeconds: 1 },
  })
}

function minimumOf(headers: IncomingHttpHeaders): number | null {
  const asked = header(headers, 'x-min-position', position)
  return asked === null ? null : Number(asked)
}

function position(value: string): string {
  if (!/^\d{1,16}$/.test(value) || !Number.isSafeInteger(Number(value)))
    throw new BadInput('header x-min-position', value, 'a position of the log, such as the `position` of a change')
  return value
}
